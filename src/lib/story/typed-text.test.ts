import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { compileStory } from './compile';
import { pictureFolder } from './picture-file';
import type { Story } from './story';

const good = readFileSync(new URL('./fixtures/good.md', import.meta.url), 'utf8');
const PICTURES = pictureFolder(fileURLToPath(new URL('./fixtures/pictures/', import.meta.url)));
const compile = (text: string): Story =>
	compileStory(text, 'data/stories/a/en.md', WORLD, BORDER_POINTS, undefined, PICTURES);
/** The good story with one piece written in another way, and with another text at its end. */
const changed = (from: string, to: string, last = 'Nothing more to show.'): Story => {
	const text = good.replace('Nothing more to show.', last);
	expect(text).toContain(from);
	return compile(text.replace(from, to));
};

test.each([
	['behind the marks of a heading', '## The same year', '##\u00a0The same year'],
	['behind the mark of a point', '- First', '-\u00a0First'],
	['behind the end of the front matter', '---\n\nWords before', '---\u00a0\n\nWords before'],
	['behind a key of the front matter', 'date: 2026', 'date:\u00a02026'],
	['behind a value of the front matter', 'date: 2026-11-23', 'date: 2026-11-23\u202f'],
	['before a key of a source', '    edition', '\u00a0\u00a0\u00a0\u00a0edition'],
	['behind a key of a scene', 'year: 2010', 'year:\u00a02010'],
	['in a list of a scene', '[AFG, TJK]', '[AFG,\u00a0TJK]'],
	['behind the word scene', '```scene\nemphasise: [MNG]', '```scene\u00a0\nemphasise: [MNG]'],
	['alone on a line', '\n\n- First', '\n\u00a0\n- First']
])('a space that does not break counts as a plain one %s', (_place, from, to) => {
	expect(changed(from, to)).toEqual(compile(good));
});

test('a space that does not break stays in a title', () => {
	expect(changed('A border and its bridge', 'A border of 50\u00a0km').title).toBe('A border of 50\u00a0km');
});

test.each([
	'claim: length(AFG-TJK)=1357',
	'claim:length( AFG-TJK ) = 1357',
	'claim:length(AFG-TJK)\t=1357',
	'claim:length(AFG-TJK)\u00a0=\u00a01357'
])('spaces in a claim mean nothing: %j', (claim) => {
	const plain = '[1,357 km](claim:length(AFG-TJK)=1357)';
	expect(changed(plain, `[1,357 km](${claim})`, plain)).toEqual(
		compile(good.replace('Nothing more to show.', plain))
	);
});

test('marks that close a heading are not shown', () => {
	expect(changed('year by year {#years}', 'year by year {#years} ##')).toEqual(compile(good));
});

test.each(['30 x 20', '30X20', '30×20', '30x20px', '30 x 20 pixels'])(
	'the size of a picture may be written %s',
	(size) => {
		const picture = (written: string): string => `![A flag](flag.png "Photo: A. Name; ${written}")`;
		expect(changed(picture('30x20'), picture(size), picture('30x20'))).toEqual(
			compile(good.replace('Nothing more to show.', picture('30x20')))
		);
	}
);

test('the size of a picture may stand behind a comma', () => {
	const blocks = changed('x', 'x', '![A flag](flag.png "Photo: A. Name, CC BY 4.0, 30x20")').steps.at(
		-1
	)?.blocks;
	expect(blocks).toMatchObject([{ kind: 'picture', credit: 'Photo: A. Name, CC BY 4.0', width: 30 }]);
});
