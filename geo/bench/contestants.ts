import lineOverlap from '@turf/line-overlap';
import type { Feature, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { Kilometres } from '../../src/lib/atlas/types';
import { bordersByPair } from '../library/borders-by-pair';
import { sharedArcs } from '../library/shared-arcs';
import { overlapResults } from '../oracles/line-overlap';
import { loadMapshaper } from '../oracles/mapshaper';
import { lengthKm } from '../sphere';
import { geosKm } from './geos';
import { jstsKm } from './jsts';

export interface Found {
	/** How many pairs have a line, or `null` where lines are not told apart by pair. */
	readonly pairs: number | null;
	/** Kilometres of all lines, or `null` where no length is measured. */
	readonly km: Kilometres | null;
}

export interface Contestant {
	readonly name: string;
	/** The package whose version stands in the table; none for our own. */
	readonly package: string | null;
	/** What it is given, and what it gives. */
	readonly note: string;
	/** Whether it gives lines and lengths by pair, so that it may be compared with ours. */
	readonly byPair: boolean;
	/** How often it is timed, after one round that is not; a slow one once, without. */
	readonly rounds: number;
	/** Gets ready, outside of the time, and returns what is timed. `null` where its package is missing. */
	readonly prepare: (topology: AtlasTopology) => (() => Found | Promise<Found>) | null;
}

/** Every pair with the outlines of both, for those who have to be told who may touch whom. */
export interface PairOutlines {
	readonly one: Feature<MultiLineString>;
	readonly other: Feature<MultiLineString>;
}

function outlines(topology: AtlasTopology): PairOutlines[] {
	const byId = new Map(
		feature(topology, topology.objects.countries).features.map(({ id, geometry }) => {
			const coordinates: Position[][] =
				geometry.type === 'MultiPolygon'
					? geometry.coordinates.flat()
					: geometry.type === 'Polygon'
						? geometry.coordinates
						: [];
			const line: Feature<MultiLineString> = {
				type: 'Feature',
				properties: {},
				geometry: { type: 'MultiLineString', coordinates }
			};
			return [String(id), line];
		})
	);
	return [...bordersByPair(topology).values()].flatMap(({ countries }) => {
		const [one, other] = countries.map((id) => byId.get(id));
		return one && other ? [{ one, other }] : [];
	});
}

const kmOf = (lines: readonly (readonly Position[])[]) =>
	lines.reduce((sum, line) => sum + lengthKm(line), 0);

/** Calls a measure for every pair and adds up. */
async function total(
	pairs: readonly PairOutlines[],
	measure: (pair: PairOutlines) => Kilometres | Promise<Kilometres>
): Promise<Found> {
	const found: Kilometres[] = [];
	for (const pair of pairs) found.push(await measure(pair));
	return { pairs: found.filter((km) => km > 0).length, km: found.reduce((sum, km) => sum + km, 0) };
}

const FAST_ROUNDS = 25;
const MIDDLE_ROUNDS = 7;
const ONCE = 1;

export const CONTESTANTS: readonly Contestant[] = [
	{
		name: 'ours',
		package: null,
		note: 'all pairs with lines and lengths',
		byPair: true,
		rounds: FAST_ROUNDS,
		prepare: (topology) => () => {
			const pairs = bordersByPair(topology);
			return { pairs: pairs.size, km: [...pairs.values()].reduce((sum, pair) => sum + pair.lengthKm, 0) };
		}
	},
	{
		name: 'ours, grouping alone',
		package: null,
		note: 'all pairs with their arcs, no lengths',
		byPair: false,
		rounds: FAST_ROUNDS,
		prepare: (topology) => () => ({
			pairs: sharedArcs(topology.objects.countries.geometries, topology.arcs.length).length,
			km: null
		})
	},
	{
		name: 'topojson.mesh, all lines',
		package: 'topojson-client',
		note: 'one MultiLineString, no pairs, no lengths',
		byPair: false,
		rounds: FAST_ROUNDS,
		prepare: (topology) => () => {
			mesh(topology, topology.objects.countries, (a, b) => a !== b);
			return { pairs: null, km: null };
		}
	},
	{
		name: 'topojson.mesh, pair by pair',
		package: 'topojson-client',
		note: 'told the 327 pairs, lengths measured as ours are',
		byPair: true,
		rounds: MIDDLE_ROUNDS,
		prepare: (topology) => {
			const shapes = new Map(topology.objects.countries.geometries.map((shape) => [shape.id, shape]));
			const pairs = [...bordersByPair(topology).values()].map(({ countries }) =>
				countries.flatMap((id) => shapes.get(id) ?? [])
			);
			return () => {
				const found = pairs.map((geometries) =>
					kmOf(mesh(topology, { type: 'GeometryCollection', geometries }, (a, b) => a !== b).coordinates)
				);
				return {
					pairs: found.filter((km) => km > 0).length,
					km: found.reduce((sum, km) => sum + km, 0)
				};
			};
		}
	},
	{
		name: 'mapshaper -innerlines',
		package: 'mapshaper',
		note: 'TopoJSON text in, GeoJSON lines out; lengths measured as ours are; pairs are not named',
		byPair: true,
		rounds: MIDDLE_ROUNDS,
		prepare: (topology) => {
			const run = loadMapshaper();
			if (!run) return null;
			const text = JSON.stringify({ ...topology, objects: { countries: topology.objects.countries } });
			return async () => {
				const output = await run('-i in.json -innerlines -o out.json format=geojson', {
					'in.json': text
				});
				const {
					geometries
				}: { geometries: (MultiLineString | { type: 'LineString'; coordinates: Position[] })[] } = JSON.parse(
					String(output['out.json'])
				);
				const km = geometries.map((lines) =>
					kmOf(lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates)
				);
				return { pairs: geometries.length, km: km.reduce((sum, value) => sum + value, 0) };
			};
		}
	},
	{
		name: 'turf.lineOverlap, cut to the common box',
		package: '@turf/line-overlap',
		note: 'told the 327 pairs; outlines without what lies outside the box that both share; tolerance 0',
		byPair: true,
		rounds: MIDDLE_ROUNDS,
		prepare: (topology) => {
			const pairs = [...bordersByPair(topology).values()];
			return () => {
				const results = [...overlapResults(topology, pairs)];
				return {
					pairs: results.filter(({ turfKm }) => turfKm > 0).length,
					km: results.reduce((sum, { turfKm }) => sum + turfKm, 0)
				};
			};
		}
	},
	{
		name: 'turf.lineOverlap',
		package: '@turf/line-overlap',
		note: 'told the 327 pairs; whole outlines; tolerance 0',
		byPair: true,
		rounds: ONCE,
		prepare: (topology) => {
			const pairs = outlines(topology);
			return () =>
				total(pairs, ({ one, other }) =>
					kmOf(lineOverlap(one, other, { tolerance: 0 }).features.map(({ geometry }) => geometry.coordinates))
				);
		}
	},
	{
		name: 'geos-wasm, shared paths',
		package: 'geos-wasm',
		note: 'told the 327 pairs; whole outlines; GEOSSharedPaths, lengths measured as ours are',
		byPair: true,
		rounds: ONCE,
		prepare: (topology) => {
			const pairs = outlines(topology);
			return async () => {
				const measure = await geosKm();
				return total(pairs, measure);
			};
		}
	},
	{
		name: 'jsts, intersection of outlines',
		package: 'jsts',
		note: 'told the 327 pairs; whole outlines; lengths measured as ours are',
		byPair: true,
		rounds: ONCE,
		prepare: (topology) => {
			const pairs = outlines(topology);
			return () => total(pairs, jstsKm);
		}
	}
];
