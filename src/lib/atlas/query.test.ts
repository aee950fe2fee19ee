import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { codecsOf, queryGrammar } from './query';

const { parse: parseQuery, write: writeQuery, fallback: DEFAULT_QUERY } = queryGrammar(ATLAS.shownStatuses);
const parse = (text: string): ReturnType<typeof parseQuery> => parseQuery(new URLSearchParams(text), ATLAS);
/** How a key is read, whatever its values are. */
interface AnyCodec {
	readonly words?: readonly string[];
	readonly none?: string;
}
const KEYS: readonly (readonly [string, AnyCodec])[] = Object.entries(codecsOf(ATLAS.shownStatuses));
/** A number of hundredths, as the address can carry it. */
const hundredths = (low: number, high: number): fc.Arbitrary<number> =>
	fc.integer({ min: low * 100, max: high * 100 }).map((value) => value / 100);

/** Texts of the keys that are no choice of words. */
const OTHER_TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
	field: fc.constantFrom(...ATLAS.fields.map(({ id }) => id)),
	view: fc
		.tuple(hundredths(-180, 180), hundredths(-85, 85), hundredths(-4, 14))
		.map((numbers) => numbers.join(','))
};

/** Any legal text of a key. */
function anyText([key, { words, none }]: readonly [string, AnyCodec]): fc.Arbitrary<string> {
	if (!words) return OTHER_TEXTS[key] ?? expect.fail(`no texts of the key ${key}`);
	if (none === undefined) return fc.constantFrom(...words);
	return fc.subarray([...words]).map((chosen) => chosen.join(',') || none);
}

/** Some keys, each with a legal text, in the order of the codecs. */
const anyPairs: fc.Arbitrary<readonly string[]> = fc
	.tuple(...KEYS.map((entry) => fc.option(anyText(entry).map((text) => `${entry[0]}=${text}`))))
	.map((pairs) => pairs.filter((pair) => pair !== null));

describe('parseQuery', () => {
	it('reads what writeQuery wrote', () => {
		fc.assert(
			fc.property(anyPairs, (pairs) => {
				const { query, canonical } = parse(pairs.join('&'));
				expect(writeQuery(query)).toBe(canonical);
				expect(parse(canonical)).toEqual({ query, canonical, clean: true });
				// What is not written is as the page has it, what is written is as it was given.
				expect(pairs).toEqual(expect.arrayContaining(canonical.split('&').filter(Boolean)));
			})
		);
	});

	it('throws on no text, and what it makes of one is clean the next time', () => {
		const value = fc.oneof(
			fc.string(),
			fc.stringMatching(/^[-0-9.,]{0,40}$/),
			fc.constantFrom('asian', ',,,')
		);
		const key = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(DEFAULT_QUERY)));
		const text = fc.oneof(
			fc.string(),
			fc.array(fc.tuple(key, value)).map((pairs) => pairs.map((pair) => pair.join('=')).join('&'))
		);
		fc.assert(
			fc.property(text, (given) => {
				const { query, canonical } = parse(given);
				expect(parse(canonical)).toEqual({ query, canonical, clean: true });
			}),
			{ numRuns: 1000 }
		);
	});

	it('leaves everything as the page has it where nothing is asked', () => {
		expect(parse('')).toEqual({ query: DEFAULT_QUERY, canonical: '', clean: true });
	});

	it('reads an empty status as none', () => {
		expect(parse('status=').query.status).toEqual([]);
	});

	it('reads statuses in any order and writes them in one', () => {
		expect(parse('status=asian,participating')).toMatchObject({
			query: { status: ['participating', 'asian-partner'] },
			canonical: 'status=participating,asian',
			clean: false
		});
	});

	test.each([
		['status=foo', ''],
		['status=asian,foo', 'status=asian'],
		['view=a,b', ''],
		['view=69.0,38.5', ''],
		['view=181,38.5,5', ''],
		['view=69,86,5', ''],
		['view=69,38.5,99', ''],
		['view=69,38.5,1e1', ''],
		['ops=on&institutions=maybe&projection=cube', ''],
		['status=foo&view=69.004,38.5,5&ops=off', 'ops=off&view=69,38.5,5'],
		['ops=active&institutions=on&projection=globe', ''],
		['ops=closed,active,maybe', 'ops=active,closed'],
		['field=astrology', ''],
		['unknown=1', ''],
		['status=foo&view=a,b', ''],
		['projection=cube&ops=maybe', ''],
		['utm_source=mail&projection=flat', 'projection=flat'],
		['projection=flat&projection=globe', 'projection=flat'],
		['view=-0.001,0,3', 'view=0,0,3'],
		[`status=asian,${'x'.repeat(100)}`, '']
	])('turns "%s" into "%s"', (given, canonical) => {
		expect(parse(given)).toMatchObject({ canonical, clean: false });
	});

	it('reads no negative zero, which would not equal the zero that it is written as', () => {
		expect(parse('view=-0.001,0,3').query.view?.center).toEqual([0, 0]);
	});

	it('holds an address to be clean that is written as it would write it', () => {
		expect(parse('status=asian&view=69,38.5,5').clean).toBe(true);
	});
});

describe('writeQuery', () => {
	it('writes any place where a map can stand so that it is read again', () => {
		const number = fc.double({ min: -1000, max: 1000, noNaN: true });
		fc.assert(
			fc.property(number, number, number, (lon, lat, zoom) => {
				const written = writeQuery({ ...DEFAULT_QUERY, view: { center: [lon, lat], zoom } });
				expect(parse(written)).toMatchObject({ canonical: written, clean: true });
				expect(written).not.toBe('');
			})
		);
	});

	it('brings a longitude that was counted around the Earth back to the map', () => {
		expect(writeQuery({ ...DEFAULT_QUERY, view: { center: [429, 38.5], zoom: 5 } })).toBe('view=69,38.5,5');
	});

	it('writes every key that is not as the page has it, in one order, without escapes', () => {
		const field = ATLAS.fields[0]?.id;
		const others: Readonly<Record<string, string>> = {
			field: `field=${field}`,
			view: 'view=69,38.5,5'
		};
		/** Of each key a value that is not its default. */
		const written = KEYS.map(([key, { words = [], none }]) => {
			const texts = none === undefined ? words : [none, ...words];
			return others[key] ?? `${key}=${texts.find((text) => parse(`${key}=${text}`).canonical !== '')}`;
		});
		const address = writeQuery(parse([...written].reverse().join('&')).query);
		expect(address).toBe(written.join('&'));
		expect(address).toMatch(/^[a-z0-9=&,.-]+$/);
	});
});
