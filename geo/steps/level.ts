import { presimplify, sphericalTriangleArea } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { polygonKm2, type Point } from '../area';
import { findCrossings } from '../crossings';
import type { Grid } from '../grid';
import { AUTHALIC_SQUARE_KM_PER_STERADIAN } from '../sphere';
import { arcNumber, shapePolygons, type LandShape, type World } from '../world';

export interface LevelOptions {
	/** Spherical triangle area in steradians below which a vertex goes (Visvalingam). */
	readonly weight: number;
	/** Islands below this area go, unless they are the largest land of their area. */
	readonly smallestIslandKm2: number;
}

/** A State below this area is a microstate: drawn from the finest level and as a ringed dot. */
export const MICROSTATE_KM2 = 500;
/** The largest land of every area keeps vertices down to this share of its own area. */
const SHARE_OF_LARGEST = 1 / 200;
/** Any other land keeps enough for a recognisable outline. */
const SHARE_OF_ISLAND = 1 / 15;
/** Rounds of restoring one vertex a crossing segment; the source ends after a dozen. */
const MAX_ROUNDS = 60;
const CLOSED_TRIANGLE_POINTS = 4;

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
	readonly isLargest: boolean;
	readonly touchesBorder: boolean;
}

function measure(world: World): SizedPolygon[] {
	const borderArcs = new Set(world.borders.flatMap(({ arcs }) => arcs));
	return world.land.flatMap((shape) => {
		const areas = shapePolygons(world, shape).map(polygonKm2);
		const largest = areas.indexOf(Math.max(...areas));
		return shape.polygons.map((rings, index) => ({
			shape,
			rings,
			km2: areas[index] ?? 0,
			isLargest: index === largest,
			touchesBorder: rings.flat().some((arc) => borderArcs.has(arcNumber(arc)))
		}));
	});
}

function thresholds(world: World, polygons: readonly SizedPolygon[], weight: number): Map<number, number> {
	const byArc = new Map<number, number>();
	const drawn = new Set([...world.borders, ...world.coast].flatMap(({ arcs }) => arcs));
	for (const { rings, km2, isLargest } of polygons) {
		const share = km2 < MICROSTATE_KM2 && isLargest ? 0 : isLargest ? SHARE_OF_LARGEST : SHARE_OF_ISLAND;
		const limit = Math.min(weight, (km2 / AUTHALIC_SQUARE_KM_PER_STERADIAN) * share);
		for (const arc of rings.flat()) {
			const number = arcNumber(arc);
			// Cuts along ±180° keep their corners at the pole, which have no weight.
			byArc.set(number, drawn.has(number) ? Math.min(limit, byArc.get(number) ?? Infinity) : 0);
		}
	}
	return byArc;
}

/** Which vertices stay, arc by arc; vertices can be brought back one at a time, heaviest first. */
class Selection {
	readonly kept: boolean[][];

	constructor(
		private readonly world: World,
		private readonly weights: readonly (readonly number[])[],
		limits: ReadonlyMap<number, number>
	) {
		this.kept = weights.map((arc, number) => arc.map((weight) => weight >= (limits.get(number) ?? Infinity)));
	}

	arc(number: number): Point[] {
		const kept = this.kept[number] ?? [];
		return (this.world.arcs[number] ?? []).filter((_, index) => kept[index]);
	}

	arcs(): Point[][] {
		return this.world.arcs.map((_, number) => this.arc(number));
	}

	/** Brings back the heaviest vertex between two places of an arc; false where none is left. */
	restoreBetween(number: number, from: number, to: number): boolean {
		const kept = this.kept[number];
		const weights = this.weights[number];
		if (!kept || !weights) return false;
		let best = -1;
		for (let index = from; index <= to; index += 1) {
			if (!kept[index] && (best < 0 || (weights[index] ?? 0) > (weights[best] ?? 0))) best = index;
		}
		if (best < 0) return false;
		kept[best] = true;
		return true;
	}

	/** Brings back the heaviest vertex under segment `segment` of the simplified arc. */
	restoreUnder(number: number, segment: number): boolean {
		const places = (this.kept[number] ?? []).flatMap((isKept, index) => (isKept ? [index] : []));
		const [from, to] = [places[segment], places[segment + 1]];
		return from !== undefined && to !== undefined && this.restoreBetween(number, from, to);
	}

	restoreAnywhere(number: number): boolean {
		return this.restoreBetween(number, 0, (this.kept[number] ?? []).length - 1);
	}
}

const planarArea = (ring: readonly Point[]): number =>
	ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + x * nextY - nextX * y;
	}, 0);

function restoreCollapsedRings(selection: Selection, polygons: readonly SizedPolygon[]): void {
	for (const ring of polygons.flatMap(({ rings }) => rings)) {
		const numbers = ring.map(arcNumber);
		let isOpen = true;
		while (isOpen) {
			const arcs = new Map(numbers.map((number) => [number, selection.arc(number)]));
			const points = ring.flatMap((index) => {
				const arc = arcs.get(arcNumber(index)) ?? [];
				return (index < 0 ? [...arc].reverse() : arc).slice(0, -1);
			});
			if (points.length + 1 >= CLOSED_TRIANGLE_POINTS && planarArea(points) !== 0) break;
			isOpen = numbers.map((number) => selection.restoreAnywhere(number)).some(Boolean);
		}
	}
}

function restoreCrossings(selection: Selection, grid: Grid, used: ReadonlySet<number>): void {
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		const arcs = selection.arcs().map((arc, number) => (used.has(number) ? arc : []));
		const segments = findCrossings(grid, arcs).flatMap(({ a, b }) => [a, b]);
		// Later segments first: a vertex brought back shifts the numbers after it.
		segments.sort((a, b) => a.arc - b.arc || b.index - a.index);
		const unique = segments.filter(
			(s, i) => s.arc !== segments[i - 1]?.arc || s.index !== segments[i - 1]?.index
		);
		const restored = unique.map(({ arc, index }) => selection.restoreUnder(arc, index));
		if (!restored.some(Boolean)) return;
	}
}

/**
 * One level of detail: the topology simplified as a whole, so that neighbours keep meeting.
 * The largest land of every area always stays; microstates keep every vertex of the source;
 * crossings that simplification made are undone by bringing vertices back.
 */
export function makeLevel(
	world: World,
	weights: readonly (readonly number[])[],
	grid: Grid,
	options: LevelOptions
): World {
	const polygons = measure(world).filter(
		({ km2, isLargest, touchesBorder }) =>
			isLargest || (km2 > 0 && (touchesBorder || km2 >= options.smallestIslandKm2))
	);
	const selection = new Selection(world, weights, thresholds(world, polygons, options.weight));
	const used = new Set(polygons.flatMap(({ rings }) => rings.flat().map(arcNumber)));
	restoreCollapsedRings(selection, polygons);
	restoreCrossings(selection, grid, used);
	const stays = (number: number) => used.has(number);
	return {
		arcs: selection.arcs().map((arc, number) => (used.has(number) ? arc : [])),
		land: world.land.map((shape) => ({
			...shape,
			polygons: polygons.filter((polygon) => polygon.shape === shape).map(({ rings }) => rings)
		})),
		borders: world.borders.map((line) => ({ ...line, arcs: line.arcs.filter(stays) })),
		coast: world.coast
			.map((line) => ({ ...line, arcs: line.arcs.filter(stays) }))
			.filter(({ arcs }) => arcs.length > 0),
		distantArcs: world.distantArcs
	};
}
