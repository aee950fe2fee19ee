import { expect, test } from 'vitest';
import { crawledPages } from '../crawl/crawled-site';
import { readMarks } from '../crawl/marks';
import { atlas, levels } from '$lib/server/atlas';
import { borderPointsOf } from '$lib/story/border-points';
import { compileStory } from '$lib/story/compile';
import { templateOf } from '$lib/story/template';
import { attributeValues, isServed, targetOf } from '../budget/built-site';
import { DATA_DIRECTORY, loadData } from '../../data/load';
import { PACK, packsIn } from '../../data/pack';

/*
 * What holds for the atlas of any organisation: run on each by `npm run test:atlases`. Numbers and names of one
 * organisation are counted where its own facts are tested.
 */

const pages = crawledPages();

/** Text between tags, as a reader has it. */
const textOf = (html: string): string =>
	html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]+>/g, '\n')
		.replace(/\s*\n\s*/g, '\n');

test.each(readMarks())('every page of it that names $name carries the note once', ({ id, name }) => {
	const naming = pages.filter(({ words }) => words.includes(name));
	expect(naming.length).toBeGreaterThan(0);
	const notes = (html: string): number => html.split(`data-note="${id}"`).length - 1;
	expect(naming.filter(({ html }) => notes(html) !== 1).map(({ file }) => file)).toEqual([]);
});

test.each(readMarks())(
	'where its descriptions name $name they carry the words of the note',
	({ name, short }) => {
		const naming = pages.filter(({ title, description, data }) =>
			[title, description, data].some((words) => words.includes(name))
		);
		expect(naming.filter(({ description }) => !description.includes(short)).map(({ file }) => file)).toEqual(
			[]
		);
	}
);

test('nothing is divided by nothing, and no value is missing in a text', () => {
	const odd = pages.flatMap(({ file, html }) => {
		const found = /\b(-?Infinity|NaN|undefined|null)\b/.exec(textOf(html));
		return found ? [`${file}: ${found[0]}`] : [];
	});
	expect(odd).toEqual([]);
});

test('no heading is empty, no list has no row, and no sentence ends in nothing', () => {
	const odd = pages.flatMap(({ file, own }) => {
		const plain = own.replace(/<!--[\s\S]*?-->/g, '');
		const found =
			/<h[1-6][^>]*>\s*<\/h[1-6]>|<(ul|ol|tbody|dl)(?=[\s>])[^>]*>\s*<\/\1>|[a-z] \.(?=\s|<)/.exec(plain);
		return found ? [`${file}: ${plain.slice(Math.max(0, found.index - 40), found.index + 60)}`] : [];
	});
	expect(odd).toEqual([]);
});

test('numbers and nouns agree', () => {
	const odd = pages.flatMap(({ file, html }) => {
		const found = /(?<![\d.,–-])1 (cities|sources|values|areas|countries|members|stories|departments)\b/.exec(
			textOf(html)
		);
		return found ? [`${file}: ${found[0]}`] : [];
	});
	expect(odd).toEqual([]);
});

test('every link within it leads to a page that is there', () => {
	const dead = pages.flatMap(({ file, html }) =>
		attributeValues(html, 'a', 'href').flatMap((href) => {
			const target = targetOf(file, href);
			return target === null || isServed(target) ? [] : [`${file}: ${href}`];
		})
	);
	expect([...new Set(dead)]).toEqual([]);
});

test('no page names another organisation of the repository as its own', () => {
	const others = packsIn(DATA_DIRECTORY)
		.filter((pack) => pack !== PACK)
		.map((pack) => loadData(DATA_DIRECTORY, pack).organisation);
	const titled = pages.flatMap(({ file, title, description }) =>
		others
			.filter(
				({ shortName }) =>
					title.includes(`${shortName} Atlas`) || description.includes(`atlas of the ${shortName}`)
			)
			.map(({ shortName }) => `${file}: ${shortName}`)
	);
	expect(titled).toEqual([]);
});

test('the story that npm run story:new lays down works', () => {
	const laidDown = templateOf(atlas, 'members', atlas.asOf);
	expect(laidDown).not.toContain('{{');
	const story = compileStory(
		laidDown,
		'data/stories/a-new-one/en.md',
		atlas,
		borderPointsOf(levels.overview)
	);
	expect(story.countries).not.toEqual([]);
});
