import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { DEFAULT_QUERY, OPERATION_STATES, parseQuery, writeQuery } from './query';
import type { Query } from './query';
import { STATUSES } from './types';

const parse = (text: string): ReturnType<typeof parseQuery> => parseQuery(new URLSearchParams(text), ATLAS);
/** A number of hundredths, as the address can carry it. */
const hundredths = (low: number, high: number): fc.Arbitrary<number> =>
	fc.integer({ min: low * 100, max: high * 100 }).map((value) => value / 100);

const anyQuery: fc.Arbitrary<Query> = fc.record({
	status: fc.subarray([...STATUSES]),
	ops: fc.subarray([...OPERATION_STATES]),
	institutions: fc.constantFrom('on', 'off'),
	lines: fc.constantFrom('on', 'off'),
	stories: fc.constantFrom('on', 'off'),
	field: fc.option(fc.constantFrom(...ATLAS.fields.map(({ id }) => id))),
	view: fc.option(
		fc.record({
			center: fc.tuple(hundredths(-180, 180), hundredths(-85, 85)),
			zoom: hundredths(-4, 14)
		})
	),
	projection: fc.constantFrom('globe', 'flat')
});

describe('parseQuery', () => {
	it('reads what writeQuery wrote', () => {
		fc.assert(
			fc.property(anyQuery, (query) => {
				const parsed = parse(writeQuery(query));
				expect(parsed.query).toEqual(query);
				expect(parsed.clean).toBe(true);
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
		expect(
			writeQuery({
				status: ['mediterranean-partner', 'asian-partner'],
				ops: [],
				institutions: 'off',
				lines: 'off',
				stories: 'on',
				field: ATLAS.fields[0]?.id ?? null,
				view: { center: [69.004, 38.5], zoom: 5 },
				projection: 'flat'
			})
		).toBe(
			`status=mediterranean,asian&ops=off&institutions=off&field=${ATLAS.fields[0]?.id}&lines=off&stories=on&view=69,38.5,5&projection=flat`
		);
	});
});
