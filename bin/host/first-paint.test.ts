import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { ATLAS } from '../../data/fixtures/small.fixture';
import { codecsOf, queryGrammar } from '../../src/lib/atlas/query';
import type { Query } from '../../src/lib/atlas/query';
import { firstPaintScript } from './content-policy';

const GRAMMAR = queryGrammar(ATLAS.shownStatuses);

const SCRIPT = firstPaintScript();
const FIELD = ATLAS.fields[0]?.id ?? '';

/** The classes that the script gives the root of a page at an address. */
function classesAt(search: string, pathname = '/', hash = ''): Set<string> {
	const classes = new Set<string>();
	runInNewContext(SCRIPT, {
		document: {
			documentElement: {
				dataset: {},
				classList: { add: (...names: string[]) => names.forEach((name) => classes.add(name)) }
			}
		},
		location: { search, pathname, hash },
		localStorage: { getItem: () => null },
		addEventListener: () => undefined,
		URLSearchParams
	});
	return classes;
}

/** What the page, once it is alive, leaves out of its figure or cannot show with it. */
function marksOf(query: Query): string[] {
	const { status, ops, institutions, field, ...others } = query;
	return [
		...ATLAS.shownStatuses.filter(({ id }) => !status.includes(id)).map(({ look }) => `hide-${look}`),
		...(ops.length === 0 ? ['hide-operations'] : []),
		...(institutions === 'off' ? ['hide-institutions'] : []),
		...(ops.includes('closed') || field !== null ? ['pending-signs'] : []),
		...(GRAMMAR.write({ ...GRAMMAR.fallback, ...others }) === '' ? [] : ['pending'])
	].sort();
}

/** Texts that are hard to read rightly: in any order, twice, too long, of no meaning. */
const HARD_TEXTS: { readonly [Key in keyof Query]?: readonly string[] } = {
	status: [
		'asian,participating',
		'asian,foo',
		'foo',
		'participating,mediterranean,asian',
		'mediterranean,mediterranean',
		'constructor,asian',
		`asian,${'x'.repeat(100)}`
	],
	ops: ['closed,active', 'off,active', 'off,closed', 'enclosed', 'off,'],
	field: [FIELD],
	view: ['69,38.5,5']
};
/** A key's own words, and what no key or every key of one word might be given. */
const TEXTS: readonly (readonly [key: string, texts: readonly string[]])[] = Object.entries(
	codecsOf(ATLAS.shownStatuses)
).map(([key, codec]: readonly [string, { readonly words?: readonly string[]; readonly none?: string }]) => {
	const { words = [], none } = codec;
	const own = words.length > 0 ? ['', 'maybe', words.join(), ...words] : [];
	const hard = Object.entries(HARD_TEXTS).find(([name]) => name === key)?.[1] ?? [];
	return [key, [...new Set([...hard, ...own, ...(none === undefined ? [] : [none])])]];
});

test.each(TEXTS.flatMap(([key, texts]) => texts.map((text) => `${key}=${text}`)))(
	'before the first paint "?%s" is read as the page reads it',
	(search) => {
		const { query } = GRAMMAR.parse(new URLSearchParams(search), ATLAS);
		const classes = classesAt(`?${search}`);
		expect([...classes].filter((name) => /^(hide|pending)/.test(name)).sort()).toEqual(marksOf(query));
		expect(classes).toContain('asked');
	}
);

test('before the first paint all keys of an address are read together', () => {
	const search = TEXTS.map(([key, texts]) => `${key}=${texts.at(-1)}`).join('&');
	expect([...classesAt(`?${search}`)]).toEqual(
		expect.arrayContaining(marksOf(GRAMMAR.parse(new URLSearchParams(search), ATLAS).query))
	);
});

test('before the first paint a page without a query is as it was built', () => {
	expect([...classesAt('')]).toEqual(['scripted']);
});

test("before the first paint a step's link waits for its own picture", () => {
	expect(classesAt('', '/stories/one/', '#step')).toContain('pending');
	expect(classesAt('', '/countries/', '#step')).not.toContain('pending');
});
