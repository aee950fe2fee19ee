import length from '@turf/length';
import lineOverlap from '@turf/line-overlap';
import type { Feature, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, Kilometres } from '../../src/lib/atlas/types';
import type { PairBorder } from '../library/borders-by-pair';

type Box = [west: number, south: number, east: number, north: number];
interface Outline {
	readonly rings: readonly (readonly Position[])[];
	readonly box: Box;
}

function outlinesOf(topology: AtlasTopology): Map<string, Outline> {
	return new Map(
		feature(topology, topology.objects.countries).features.map(({ id, geometry }) => {
			const rings =
				geometry.type === 'MultiPolygon'
					? geometry.coordinates.flat()
					: geometry.type === 'Polygon'
						? geometry.coordinates
						: [];
			const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
			for (const [lon = 0, lat = 0] of rings.flat()) {
				box[0] = Math.min(box[0], lon);
				box[1] = Math.min(box[1], lat);
				box[2] = Math.max(box[2], lon);
				box[3] = Math.max(box[3], lat);
			}
			return [String(id), { rings, box }];
		})
	);
}

/** The runs of some rings that a box touches: all that the other outline can have in common with them. */
function runsInBox(rings: Outline['rings'], [west, south, east, north]: Box): Feature<MultiLineString> {
	const runs: Position[][] = [];
	for (const ring of rings) {
		let run: Position[] = [];
		for (let index = 1; index < ring.length; index += 1) {
			const [a, b] = [ring[index - 1], ring[index]];
			const [aLon = 0, aLat = 0] = a ?? [];
			const [bLon = 0, bLat = 0] = b ?? [];
			const touches =
				Math.max(aLon, bLon) >= west &&
				Math.min(aLon, bLon) <= east &&
				Math.max(aLat, bLat) >= south &&
				Math.min(aLat, bLat) <= north;
			if (touches && a && b) run.push(...(run.length > 0 ? [b] : [a, b]));
			if ((!touches || index === ring.length - 1) && run.length > 0) {
				runs.push(run);
				run = [];
			}
		}
	}
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: runs } };
}

/**
 * Near the pole, where no two countries meet. `lineOverlap` 7.4 loses a piece that overlaps right
 * after another one without touching it; a segment between them that overlaps nothing makes it close the one before.
 */
const SEPARATOR: Position[] = [
	[0, -89],
	[0, -89.5]
];

function separated({ geometry, ...rest }: Feature<MultiLineString>): Feature<MultiLineString> {
	const coordinates = geometry.coordinates.flatMap((run) => [run, SEPARATOR]);
	return { ...rest, geometry: { type: 'MultiLineString', coordinates } };
}

export interface OverlapResult {
	readonly id: BorderId;
	readonly ourKm: Kilometres;
	readonly turfKm: Kilometres;
}

/**
 * The length in km of what the outlines of two countries have in common by `turf.lineOverlap` at
 * tolerance 0, beside ours, for each pair given. It is told nothing of arcs: it gets both outlines, less
 * what lies outside the box that both share.
 */
export function* overlapResults(
	topology: AtlasTopology,
	pairs: Iterable<PairBorder>
): Generator<OverlapResult> {
	const outlines = outlinesOf(topology);
	for (const { id, countries, lengthKm } of pairs) {
		const [one, other] = countries.map((country) => outlines.get(country));
		if (!one || !other) throw new RangeError(`"${id}" has a country without an outline`);
		const shared: Box = [
			Math.max(one.box[0], other.box[0]),
			Math.max(one.box[1], other.box[1]),
			Math.min(one.box[2], other.box[2]),
			Math.min(one.box[3], other.box[3])
		];
		const overlap = lineOverlap(runsInBox(one.rings, shared), separated(runsInBox(other.rings, shared)), {
			tolerance: 0
		});
		yield { id, ourKm: lengthKm, turfKm: length(overlap) };
	}
}
