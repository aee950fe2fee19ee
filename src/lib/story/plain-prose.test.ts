import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileStory } from './compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { inlinesOf, wordsOf } from './walk';

const good = readFileSync(new URL('./fixtures/good.md', import.meta.url), 'utf8');
const told = (text: string) =>
	compileStory(good.replace('Nothing more to show.', text), 'data/stories/a/en.md', WORLD, BORDER_POINTS);
const shown = (text: string): string => wordsOf(told(text).steps.at(-1)?.blocks ?? []);

const word = fc.constantFrom(
	...[
		'border',
		'Osh',
		'café',
		'Türkiye’s',
		'1,357',
		'€5',
		'50%',
		'co-operation',
		'(so',
		'said)',
		'A/B',
		'C++'
	],
	...[
		'“yes”',
		'‘no’',
		'"plain"',
		"it's",
		'Q&A',
		'R&D',
		'~140',
		'3 < 5',
		'5 > 3',
		'2 + 2 = 4',
		'10:30',
		'a;',
		'b!',
		'c?'
	],
	...[
		'Дushanbe',
		'snake_case',
		'No. 4',
		'$5',
		'…',
		'– and –',
		'end.',
		'osce.org',
		'me@osce.org',
		'§ 3',
		'№ 5',
		'=',
		'°C'
	]
);

test('plain prose is published as it was typed', () => {
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
			const text = `Words ${words.join(' ')}`;
			expect(shown(text)).toBe(text);
		}),
		{ numRuns: 150 }
	);
});

test.each([
	['\\[sic\\]', '[sic]'],
	['\\[1\\]', '[1]'],
	['\\[@one\\]', '[@one]'],
	['5 \\* 3', '5 * 3'],
	['a \\| b', 'a | b'],
	['\\{so\\}', '{so}'],
	['C:\\\\Windows', 'C:\\Windows'],
	['\\#Osh', '#Osh'],
	['AT&amp;T', 'AT&T']
])('%s is shown as %s', (typed, expected) => {
	expect(shown(`So ${typed} it is`)).toBe(`So ${expected} it is`);
});

test('spaces of every width are kept', () => {
	expect(shown('12\u00a0km, 5\u2009%, 7\u202f°')).toBe('12\u00a0km, 5\u2009%, 7\u202f°');
});

test('letters in two parts, line ends of Windows and a mark of byte order compile to the same story', () => {
	expect(shown('cafe\u0301')).toBe('café');
	const [windows, unix] = [`\ufeff${good.replaceAll('\n', '\r\n')}`, good].map((text) =>
		compileStory(text, 'data/stories/a/en.md', WORLD, BORDER_POINTS)
	);
	expect(windows).toEqual(unix);
});

test('a mark behind a written backslash is a mark', () => {
	const blocks = told('A stroke \\\\[1]').steps.at(-1)?.blocks ?? [];
	expect([...inlinesOf(blocks)].filter(({ kind }) => kind === 'source')).toHaveLength(1);
});
