import { expect, test } from 'vitest';
import { figureLetters } from './figure-letters';

const named = (letters: string): string =>
	`<svg><style>text{font-family:'Atlas Sans'}</style><text>${letters}</text></svg>`;

test('a figure that stands alone brings the letters of the families that it names, and no others', async () => {
	const rules = await figureLetters(named('Tajikistan'));
	expect(rules).toMatch(
		/^@font-face\{font-family:'Atlas Sans';font-weight:400 700;src:url\(data:font\/woff2;base64,/
	);
	expect(rules).not.toContain('Serif');
	expect(await figureLetters('<svg><path d="M0 0"/></svg>')).toBe('');
});

test('a letter that few names have is brought where it is written', async () => {
	const [plain, other] = await Promise.all([figureLetters(named('Turkey')), figureLetters(named('Türkiye'))]);
	expect(other.length).toBeGreaterThan(plain.length);
});
