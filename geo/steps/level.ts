import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { polygonKm2, type Point } from '../area';
import { findCoincidences, findCrossings, type SegmentRef } from '../crossings';
import type { Grid } from '../grid';
import { AUTHALIC_SQUARE_KM_PER_STERADIAN } from '../sphere';
import { arcNumber, shapePolygons, type LandShape, type World } from '../world';

export interface LevelOptions {
	/** Spherical triangle area in steradians below which a vertex goes (Visvalingam). */
	readonly weight: number;
	/** Islands below this area go, unless they are the largest land of their area. */
	readonly smallestIslandKm2: number;
	/** The same weight for the largest land of some areas, if they are smaller than this in all: their pages look at them from near by. */
	readonly near?: { readonly ids: ReadonlySet<string>; readonly km2: number; readonly weight: number };
}

/** A State below this area is a microstate: drawn from the finest level and as a ringed dot. */
export const MICROSTATE_KM2 = 500;
/** The largest land of every area keeps vertices down to this share of its own area. */
const SHARE_OF_LARGEST = 1 / 200;
/** Any other land keeps enough for a recognisable outline; no ring can collapse at such shares. */
const SHARE_OF_ISLAND = 1 / 15;
/** Rounds of restoring one vertex a crossing segment; the source ends after a dozen. */
const MAX_ROUNDS = 60;

/** The Visvalingam weight of every vertex, in steradians; ends of arcs are infinite. */
export function vertexWeights(world: Pick<World, 'arcs'>): number[][] {
	const plain: Topology<Objects> = {
		type: 'Topology',
		objects: {},
		arcs: world.arcs.map((arc) => arc.map((point) => [...point]))
	};
	return presimplify(plain, sphericalTriangleArea).arcs.map((arc) =>
		arc.map((point) => point[2] ?? Infinity)
	);
}

interface SizedPolygon {
	readonly shape: LandShape;
	readonly rings: LandShape['polygons'][number];
	readonly km2: number;
	/** Of all land of its area. */
	readonly wholeKm2: number;
	readonly isLargest: boolean;
	readonly touchesBorder: boolean;
}

function measure(world: World): SizedPolygon[] {
	const borderArcs = new Set(world.borders.flatMap(({ arcs }) => arcs));
	return world.land.flatMap((shape) => {
		const areas = shapePolygons(world, shape).map(polygonKm2);
		const largest = areas.indexOf(Math.max(...areas));
		const wholeKm2 = areas.reduce((sum, km2) => sum + km2, 0);
		return shape.polygons.map((rings, index) => ({
			shape,
			rings,
			km2: areas[index] ?? 0,
			wholeKm2,
			isLargest: index === largest,
			touchesBorder: rings.flat().some((arc) => borderArcs.has(arcNumber(arc)))
		}));
	});
}

function thresholds(
	world: World,
	polygons: readonly SizedPolygon[],
	{ weight, near }: LevelOptions
): Map<number, number> {
	const byArc = new Map<number, number>();
	const drawn = new Set([...world.borders, ...world.coast].flatMap(({ arcs }) => arcs));
	for (const { shape, rings, km2, wholeKm2, isLargest } of polygons) {
		const share = km2 < MICROSTATE_KM2 && isLargest ? 0 : isLargest ? SHARE_OF_LARGEST : SHARE_OF_ISLAND;
		const isNear = near && isLargest && wholeKm2 < near.km2 && near.ids.has(shape.id);
		const most = isNear ? near.weight : weight;
		const limit = Math.min(most, (km2 / AUTHALIC_SQUARE_KM_PER_STERADIAN) * share);
		for (const arc of rings.flat()) {
			const number = arcNumber(arc);
			// Cuts along ±180° keep their corners at the pole, which have no weight.
			byArc.set(number, drawn.has(number) ? Math.min(limit, byArc.get(number) ?? Infinity) : 0);
		}
	}
	return byArc;
}

/** Degrees around a microstate that its page shows of its neighbours. */
const AROUND_MICROSTATE = { lon: 1.6, lat: 1 } as const;

/** Does the page of a microstate look at a point from near by? */
function aroundMicrostates(
	polygons: readonly SizedPolygon[],
	world: World,
	{ near }: LevelOptions
): (point: Point) => boolean {
	const middles = polygons
		.filter(
			({ shape, wholeKm2, isLargest }) => near?.ids.has(shape.id) && isLargest && wholeKm2 < MICROSTATE_KM2
		)
		.flatMap(({ shape }) => shapePolygons(world, shape)[0]?.[0]?.slice(0, 1) ?? []);
	return ([lon, lat]) =>
		middles.some(
			(middle) =>
				Math.abs(middle[0] - lon) < AROUND_MICROSTATE.lon && Math.abs(middle[1] - lat) < AROUND_MICROSTATE.lat
		);
}

type Weights = readonly (readonly number[])[];

/** The arcs with only the vertices that stay. */
const select = (arcs: World['arcs'], stays: readonly boolean[][]): Point[][] =>
	arcs.map((arc, number) => arc.filter((_, index) => stays[number]?.[index]));

/** Brings back the heaviest vertex under one segment of a simplified arc; false where none is left. */
function restoreUnder(stays: readonly boolean[][], weights: Weights, { arc, index }: SegmentRef): boolean {
	const staysInArc = stays[arc] ?? [];
	const places = staysInArc.flatMap((isKept, place) => (isKept ? [place] : []));
	const [from = 0, to = 0] = places.slice(index, index + 2);
	let best = -1;
	for (let place = from + 1; place < to; place += 1) {
		if (best < 0 || (weights[arc]?.[place] ?? 0) > (weights[arc]?.[best] ?? 0)) best = place;
	}
	if (best < 0) return false;
	staysInArc[best] = true;
	return true;
}

function restoreCrossings(
	arcs: World['arcs'],
	stays: readonly boolean[][],
	weights: Weights,
	grid: Grid
): void {
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const simplified = select(arcs, stays);
		const segments = [...findCrossings(grid, simplified), ...findCoincidences(grid, simplified)].flatMap(
			({ a, b }) => [a, b]
		);
		// Later segments first: a vertex brought back shifts the numbers after it.
		segments.sort((a, b) => a.arc - b.arc || b.index - a.index);
		const unique = segments.filter(
			(s, i) => s.arc !== segments[i - 1]?.arc || s.index !== segments[i - 1]?.index
		);
		const restored = unique.map((segment) => restoreUnder(stays, weights, segment));
		if (!restored.some(Boolean)) return;
	}
}

/**
 * One level of detail: the topology simplified as a whole, so that neighbours keep meeting.
 * The largest land of every area always stays; microstates keep every vertex of the source;
 * crossings that simplification made, and lines that it laid on one another, are undone by bringing
 * vertices back.
 */
export function makeLevel(world: World, weights: Weights, grid: Grid, options: LevelOptions): World {
	const polygons = measure(world).filter(
		({ km2, isLargest, touchesBorder }) =>
			isLargest || (km2 > 0 && (touchesBorder || km2 >= options.smallestIslandKm2))
	);
	const limits = thresholds(world, polygons, options);
	// An arc without a limit belongs to nothing that stays.
	const isLookedAt = aroundMicrostates(polygons, world, options);
	const stays = weights.map((arc, number) => {
		const limit = limits.get(number);
		if (limit === undefined) return arc.map(() => false);
		const nearLimit = Math.min(limit, options.near?.weight ?? limit);
		return arc.map((weight, index) => {
			const point = world.arcs[number]?.[index];
			return weight >= (point && isLookedAt(point) ? nearLimit : limit);
		});
	});
	restoreCrossings(world.arcs, stays, weights, grid);
	const isUsed = (number: number) => limits.has(number);
	return {
		arcs: select(world.arcs, stays),
		land: world.land.map((shape) => ({
			...shape,
			polygons: polygons.filter((polygon) => polygon.shape === shape).map(({ rings }) => rings)
		})),
		borders: world.borders.map((line) => ({ ...line, arcs: line.arcs.filter(isUsed) })),
		coast: world.coast
			.map((line) => ({ ...line, arcs: line.arcs.filter(isUsed) }))
			.filter(({ arcs }) => arcs.length > 0),
		distantArcs: world.distantArcs
	};
}
