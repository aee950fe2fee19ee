import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtFiles, readBuilt } from '../budget/built-site';
import { crawledPages, linkedPages } from './crawled-site';
import { readMarks } from './marks';
import { FACTS } from '../../data/pack';

const pages = crawledPages();
const files = new Set(pages.map(({ file }) => file));
const NOT_FOUND = '404.html';
const places = pages.filter(({ file }) => file !== NOT_FOUND);

function twice(values: readonly (readonly [value: string, file: string])[]): string[] {
	const first = new Map<string, string>();
	return values.flatMap(([value, file]) => {
		const before = first.get(value);
		if (before !== undefined) return [`${file} and ${before}: ${value}`];
		first.set(value, file);
		return [];
	});
}

/** What the policy puts behind the name of an area, with that name and the words of the note. */
const MARKS = readMarks();

test.each(MARKS)(
	'every page that names $name, in its words or on its map, carries the note once',
	({ id, name }) => {
		const naming = pages.filter(({ words }) => words.includes(name));
		expect(naming.length).toBeGreaterThan(10);
		const notes = (html: string): number => html.split(`data-note="${id}"`).length - 1;
		expect(naming.filter(({ html }) => notes(html) !== 1).map(({ file }) => file)).toEqual([]);
	}
);

test('no page is a dead end: its own text leads on', () => {
	const ends = pages.filter((page) => linkedPages(page, page.own).length === 0);
	expect(ends.map(({ file }) => file)).toEqual([]);
});

test('every page is reached from the home page by links in texts and navigation, without the map', () => {
	const links = new Map(
		pages.map((page) => [page.file, linkedPages(page, page.html.replace(/<div id="stage">[\s\S]*/, ''))])
	);
	const reached = new Set(['index.html']);
	for (const file of reached) for (const next of links.get(file) ?? []) reached.add(next);
	expect(places.map(({ file }) => file).filter((file) => !reached.has(file))).toEqual([]);
});

test('source marks are tied to the word before them, so that none begins a line', () => {
	const MARKS = /(.)<span class="marks[^"]*">(\s?.)/gsu;
	const loose = pages.flatMap(({ file, html }) =>
		[...html.matchAll(MARKS)]
			.filter(([, before = '', tie]) => /\s/.test(before) || tie !== '\u00a0\u2060')
			.map(({ index }) => `${file}: ${html.slice(index - 60, index + 20)}`)
	);
	expect(pages.filter(({ html }) => html.includes('class="marks')).length).toBeGreaterThan(100);
	expect(loose).toEqual([]);
});

test('titles are unique and say that the atlas is unofficial', () => {
	expect(pages.filter(({ title }) => !/unofficial/.test(title)).map(({ file }) => file)).toEqual([]);
	expect(twice(pages.map(({ title, file }) => [title, file]))).toEqual([]);
});

test('descriptions are unique, say first that the atlas is unofficial, and are no longer than a snippet shows', () => {
	const late = pages.filter(({ description }) => !description.startsWith('Unofficial atlas of the OSCE: '));
	expect(late.map(({ file }) => file)).toEqual([]);
	// The note of a marked area is never cut.
	const long = pages.filter(
		({ description }) => description.length > 160 && !MARKS.some(({ short }) => description.includes(short))
	);
	expect(long.map(({ file }) => file)).toEqual([]);
	expect(twice(pages.map(({ description, file }) => [description, file]))).toEqual([]);
});

test('descriptions count in good English, and nothing that is not on the page', () => {
	const odd = pages.filter(({ description }) =>
		/\b(0 [a-z]|1 (stories|land neighbours|field operations)\b)/.test(description)
	);
	expect(odd.map(({ file, description }) => `${file}: ${description}`)).toEqual([]);
	const countries = places.filter(
		({ file }) => /^countries\/./.test(file) && file !== 'countries/index.html'
	);
	const promising = countries.filter(({ description, own }) =>
		[
			['field operation', ' id="operations"'],
			['stor', ' id="stories"']
		].some(([word = '', part = '']) => description.includes(word) && !own.includes(part))
	);
	expect(promising.map(({ file }) => file)).toEqual([]);
});

test.each(MARKS)(
	'where a title, description or JSON-LD names $name, the description carries the words of the note',
	({ name, short }) => {
		const naming = pages.filter(({ title, description, data }) =>
			[title, description, data].some((words) => words.includes(name))
		);
		expect(naming.length).toBeGreaterThan(0);
		expect(naming.filter(({ description }) => !description.includes(short)).map(({ file }) => file)).toEqual(
			[]
		);
	}
);

/** The numbers of a mark as it is written: "1–3, 6". */
const numbersIn = ([, written = '']: RegExpExecArray): string[] =>
	written.split(', ').flatMap((run) => {
		const [first = 0, last = first] = run.split('–').map(Number);
		return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
	});

test('every source that a page lists stands behind a mark of the page, and every mark leads to one', () => {
	const wrong = pages.flatMap(({ file, html }) => {
		const listed = new Set([...html.matchAll(/ id="source-(\d+)"/g)].map(([, number = '']) => number));
		const marked = new Set([...html.matchAll(/ href="#source-\d+"[^>]*>([\d–, ]+)</g)].flatMap(numbersIn));
		const lone = [...listed, ...marked].filter((number) => !listed.has(number) || !marked.has(number));
		return lone.length > 0 ? [`${file}: ${lone.join(', ')}`] : [];
	});
	expect(wrong).toEqual([]);
});

test('the sign of what is not confirmed is explained where it stands, and only there', () => {
	const explained = pages.filter(({ html }) => html.includes('? marks a value'));
	const doubtful = pages.filter(({ html }) => /<abbr class="mark doubt/.test(html));
	expect(doubtful.length).toBeGreaterThan(50);
	expect(explained.map(({ file }) => file)).toEqual(doubtful.map(({ file }) => file));
});

const placeSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('page'), page: z.string() }),
	z.object({
		kind: z.enum(['operation', 'institution', 'field', 'meeting-kind', 'omission']),
		id: z.string()
	})
]);
const navigation = z
	.object({ entries: z.array(z.object({ id: z.string(), place: placeSchema })).min(50) })
	.parse(JSON.parse(readFileSync(`${FACTS}/navigation.json`, 'utf8')));

/** Page and anchor that an entry of the navigation leads to. */
function placeOf(place: z.output<typeof placeSchema>): readonly [file: string, anchor: string | null] {
	switch (place.kind) {
		case 'page':
			return place.page === 'closed-operations'
				? ['operations/index.html', 'closed']
				: [`${place.page}/index.html`, null];
		case 'operation':
			return [`operations/${place.id}/index.html`, null];
		case 'institution':
			return [`institutions/${place.id}/index.html`, null];
		case 'field':
			return [`fields/${place.id}/index.html`, null];
		case 'meeting-kind':
			return ['meetings/index.html', place.id];
		case 'omission':
			return ['sources/index.html', `left-out-${place.id}`];
	}
}

test('every entry of the navigation of the organisation’s own site has a page or a place on one', () => {
	const missing = navigation.entries.filter(({ place }) => {
		const [file, anchor] = placeOf(place);
		if (!files.has(file)) return true;
		return anchor !== null && !readBuilt(file).includes(` id="${anchor}"`);
	});
	expect(missing.map(({ id }) => id)).toEqual([]);
});

test('the institutions of a country, and those of the note on Kosovo, are not taken for those of the OSCE', () => {
	const wrong = pages.filter(({ html }) => /<a [^>]*glossary\/#institution"[^>]*>institutions</.test(html));
	expect(wrong.map(({ file }) => file)).toEqual([]);
});

test('the sitemap lists every page once and nothing else', () => {
	const origin = process.env['SITE_ORIGIN'] ?? '';
	const expected = places.map(({ file }) => `${origin}/${file.replace(/index\.html$/, '')}`).sort();
	const listed = [...readBuilt('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
		([, address = '']) => address
	);
	expect([...listed].sort()).toEqual(expected);
});

test('the page for unknown addresses claims none for itself', () => {
	expect(readBuilt(NOT_FOUND)).not.toMatch(/rel="canonical"|application\/ld\+json|Its address/);
	expect(places.filter(({ html }) => !html.includes('rel="canonical"'))).toEqual([]);
});

/** Words that elements of a line set apart by nothing but looks: read aloud or copied they run together. */
const RUN_TOGETHER =
	/[\p{L}\d.](?:<\/(?:a|span|b|strong|small|em|time)>)+(?:<(?:a|span|b|strong|small|em|time)\b(?![^>]*class="(?:mark|short)[ "])[^>]*>)+[\p{L}\d]/gu;

test('words never run together where only looks set them apart', () => {
	const run = pages.flatMap(({ file, html }) => {
		const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
		const text = main.replace(/<!--[\s\S]*?-->|<svg[\s\S]*?<\/svg>/g, '');
		return [...text.matchAll(RUN_TOGETHER)].map(
			({ index }) => `${file}: ${text.slice(index - 30, index + 60)}`
		);
	});
	expect(run.slice(0, 20)).toEqual([]);
});

test('every page tells machines what it is and where it stands, in JSON that can be read', () => {
	for (const { file, html } of places) {
		const data = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
			([, json = '']): unknown => JSON.parse(json)
		);
		const kinds = data.map((one) => z.object({ '@type': z.string() }).parse(one)['@type']);
		expect(kinds, file).toContain('WebPage');
	}
});

test('the icons and the manifest that pages name are there', () => {
	const home = readBuilt('index.html');
	for (const name of ['favicon.ico', 'favicon.svg', 'icons/apple-touch-icon.png', 'site.webmanifest']) {
		expect(home).toContain(`/${name}"`);
		expect(builtFiles('')).toContain(name);
	}
});

test('in small boxes no figure names another sign where the lit one has no room for its name', () => {
	const signName = /class="label sign-name ([^"]*)"/g;
	const misleading = pages.filter(({ file }) =>
		['medium', 'small'].some((size) => {
			const names = [...readBuilt(file).matchAll(signName)].map(([, classes = '']) => classes.split(' '));
			const lit = names.filter((classes) => classes.includes('lit'));
			const others = names.filter((classes) => !classes.includes('lit'));
			const having = (list: readonly string[][], one: string): number =>
				list.filter((classes) => classes.includes(one)).length;
			const unnamed = having(lit, `not-${size}`) - having(lit, `only-${size}`);
			return unnamed > 0 && having(others, `not-${size}`) < others.length;
		})
	);
	expect(misleading.map(({ file }) => file)).toEqual([]);
});

test('no cell of a table is empty: a drawing in it is nothing to who hears the page', () => {
	const tables = pages.flatMap(({ file, html }) =>
		[...html.matchAll(/<table[\s\S]*?<\/table>/g)].map(([table]) => ({ file, table }))
	);
	expect(tables.length).toBeGreaterThan(60);
	const empty = tables.flatMap(({ file, table }) =>
		[...table.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g)]
			.filter(([, cell = '']) => !/[\p{L}\p{N}]/u.test(cell.replace(/<[^>]*>/g, '')))
			.map(([cell]) => `${file}: ${cell.slice(0, 80)}`)
	);
	expect(empty).toEqual([]);
});
