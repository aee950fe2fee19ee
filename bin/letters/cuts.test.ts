import { expect, test } from 'vitest';
import { CUTS, faceRules, FACES, fileOf, unicodeRange } from './cuts';

test('characters are told as stretches, each once and in their order', () => {
	expect(unicodeRange('cabz€a')).toBe('U+0061-0063,U+007A,U+20AC');
	expect(unicodeRange('')).toBe('');
});

test('letters of western Europe and punctuation are in the first file, others in the extension', () => {
	expect([...'aü’…−'].map(fileOf)).toEqual([0, 0, 0, 0, 0]);
	expect([...'šłğŐ'].map(fileOf)).toEqual([1, 1, 1, 1]);
});

test('every family of a cut has a rule for each of its files, with the characters of that file', () => {
	const rulesOf = (display: 'optional' | 'swap'): string[] =>
		faceRules(display, (cut) =>
			cut === CUTS.sans
				? [
						{ name: 'sans.woff2', characters: 'ab' },
						{ name: 'sans-extended.woff2', characters: 'š' }
					]
				: [{ name: `${cut.name}.woff2`, characters: 'ab' }]
		).split('\n');
	const rules = [...rulesOf('optional'), ...rulesOf('swap')];
	const ofSans = FACES.filter(({ cut }) => cut === CUTS.sans).length;
	expect(rules).toHaveLength(FACES.length + ofSans);
	expect(rules.filter((rule) => rule.includes("url('./sans-extended.woff2')"))).toHaveLength(ofSans);
	expect(rules[1]).toContain('unicode-range:U+0161');
	expect(rules.find((rule) => rule.includes('Italic'))).toContain('font-style:italic');
	expect(rulesOf('optional').every((rule) => rule.includes('font-display:optional'))).toBe(true);
	expect(rulesOf('optional')).toHaveLength(3);
});
