import type { Topology } from 'topojson-specification';
import type { Box } from '../../lettering/box';
import { between } from './mercator';
import type { LonLat } from '../../atlas/types';
import type { Screen } from './screen';

/** One arc of a topology as a view shows it. */
export interface ScreenArc {
	readonly points: readonly LonLat[];
	/** What the whole arc takes up, beyond the horizon too. */
	readonly box: Box;
	/** A ring of its own, too small to be seen: an islet. */
	readonly speck: boolean;
}

const RADIANS = Math.PI / 180;
/** Straight lines of the map get points between, so close that a chord is off by no more than this, in units. */
const CHORD_ERROR = 0.15;
/** Islets whose width and height are less than this many tolerances are left out: about a pixel. */
const SPECK_TOLERANCES = 2;
/**
 * Arcs of one picture together hold no more points than this, about 25 kB compressed: a page may weigh
 * 40 kB with its text. Where half of Europe's coast is in sight, the tolerance grows until they do.
 */
const MOST_POINTS = 7300;
const TOLERANCE_FACTORS = [1, 1.5, 2, 2.5] as const;

const decoded = new WeakMap<Topology, readonly (readonly LonLat[])[]>();

/** The arcs of a topology in degrees, undone from quantisation; remembered, since every figure needs them. */
export function arcsOf(topology: Topology): readonly (readonly LonLat[])[] {
	const known = decoded.get(topology);
	if (known) return known;
	const { transform } = topology;
	const arcs = topology.arcs.map((arc) => {
		let [sumX, sumY] = [0, 0];
		return arc.map(([x = 0, y = 0]): LonLat => {
			if (!transform) return [x, y];
			sumX += x;
			sumY += y;
			return [
				sumX * transform.scale[0] + transform.translate[0],
				sumY * transform.scale[1] + transform.translate[1]
			];
		});
	});
	decoded.set(topology, arcs);
	return arcs;
}

/**
 * Simplifies every arc for a screen, ends kept, so that shared lines stay shared and no gap opens.
 * Ramer, Douglas and Peucker's method with the screen's tolerance at each point, which is raised
 * where the picture would hold too many points for a page.
 */
export function screenArcs(topology: Topology, screen: Screen): ScreenArc[] {
	const longest = Math.sqrt((8 * CHORD_ERROR) / screen.view.radius) / RADIANS;
	const measured = arcsOf(topology).map((arc) => measure(arc, screen, longest));
	let simple: ScreenArc[] = [];
	for (const factor of TOLERANCE_FACTORS) {
		simple = measured.map((arc) => simplified(arc, screen, factor));
		if (simple.reduce((sum, { points }) => sum + points.length, 0) <= MOST_POINTS) break;
	}
	return simple;
}

/** An arc with where its points are seen. */
interface MeasuredArc {
	readonly points: readonly LonLat[];
	/** `[x, y]` of each point in turn, in figure units. */
	readonly positions: Float64Array;
	/** By how much the line may be off at each point, in units; empty where it is out of sight. */
	readonly tolerances: Float64Array;
	readonly box: Box;
	readonly closed: boolean;
	readonly inSight: boolean;
}

function measure(arc: readonly LonLat[], screen: Screen, longest: number): MeasuredArc {
	const whole = positioned(arc, screen);
	const closed = isClosed(arc);
	const inSight = screen.isInSight(whole.box);
	const points = inSight ? densified(arc, longest) : arc;
	const { positions, box } = points.length > arc.length ? positioned(points, screen) : whole;
	const tolerances = Float64Array.from({ length: inSight ? points.length : 0 }, (_, index) =>
		screen.tolerance(positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0)
	);
	return { points, positions, tolerances, box, closed, inSight };
}

function positioned(points: readonly LonLat[], screen: Screen): Pick<MeasuredArc, 'positions' | 'box'> {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	const positions = new Float64Array(points.length * 2);
	points.forEach((point, index) => {
		const [x, y] = screen.extended(point);
		positions[2 * index] = x;
		positions[2 * index + 1] = y;
		if (x < box[0]) box[0] = x;
		if (y < box[1]) box[1] = y;
		if (x > box[2]) box[2] = x;
		if (y > box[3]) box[3] = y;
	});
	return { positions, box };
}

function simplified(
	{ points, positions, tolerances, box, closed, inSight }: MeasuredArc,
	screen: Screen,
	factor: number
): ScreenArc {
	const least = SPECK_TOLERANCES * factor * screen.tolerance((box[0] + box[2]) / 2, (box[1] + box[3]) / 2);
	const speck = closed && box[2] - box[0] < least && box[3] - box[1] < least;
	if (speck || !inSight) return { points: closed ? [] : ends(points), box, speck };
	const kept = new Uint8Array(points.length);
	const last = points.length - 1;
	kept[0] = 1;
	kept[last] = 1;
	if (closed) {
		// A ring needs a triangle: its point furthest from the start, and the one furthest from that line.
		const far = furthest(positions, 0, last, (index) => distanceToPoint(positions, index, 0));
		kept[far] = 1;
		const side = furthest(positions, 0, last, (index) => distanceToSegment(positions, index, 0, far));
		kept[side] = 1;
		const corners = [0, Math.min(far, side), Math.max(far, side), last];
		for (let corner = 1; corner < corners.length; corner++) {
			reduce(positions, tolerances, kept, corners[corner - 1] ?? 0, corners[corner] ?? 0, factor);
		}
	} else {
		reduce(positions, tolerances, kept, 0, last, factor);
	}
	return { points: points.filter((_, index) => kept[index] === 1), box, speck };
}

function reduce(
	positions: Float64Array,
	tolerances: Float64Array,
	kept: Uint8Array,
	first: number,
	last: number,
	factor: number
): void {
	const open: [number, number][] = [[first, last]];
	for (let span = open.pop(); span; span = open.pop()) {
		const [start, end] = span;
		let worst = 1;
		let split = -1;
		for (let index = start + 1; index < end; index++) {
			const allowed = factor * (tolerances[index] ?? 0);
			const excess = distanceToSegment(positions, index, start, end) / allowed;
			if (excess > worst) [worst, split] = [excess, index];
		}
		if (split < 0) continue;
		kept[split] = 1;
		open.push([start, split], [split, end]);
	}
}

/** The live map draws a straight line in Mercator: the points between are added where that shows. */
function densified(arc: readonly LonLat[], longest: number): readonly LonLat[] {
	const dense: LonLat[] = [];
	arc.forEach((point, index) => {
		const before = arc[index - 1];
		if (before) {
			const [dx, dy] = [point[0] - before[0], point[1] - before[1]];
			const steps = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / longest);
			for (let step = 1; step < steps; step++) dense.push(between(before, point, step / steps));
		}
		dense.push(point);
	});
	return dense;
}

function furthest(
	positions: Float64Array,
	first: number,
	last: number,
	measure: (index: number) => number
): number {
	let best = first + 1;
	let most = -1;
	for (let index = first + 1; index < last; index++) {
		const distance = measure(index);
		if (distance > most) [most, best] = [distance, index];
	}
	return Math.min(best, positions.length / 2 - 1);
}

function distanceToPoint(positions: Float64Array, index: number, other: number): number {
	return Math.hypot(
		(positions[2 * index] ?? 0) - (positions[2 * other] ?? 0),
		(positions[2 * index + 1] ?? 0) - (positions[2 * other + 1] ?? 0)
	);
}

function distanceToSegment(positions: Float64Array, index: number, start: number, end: number): number {
	const [x, y] = [positions[2 * index] ?? 0, positions[2 * index + 1] ?? 0];
	const [x1, y1] = [positions[2 * start] ?? 0, positions[2 * start + 1] ?? 0];
	const [dx, dy] = [(positions[2 * end] ?? 0) - x1, (positions[2 * end + 1] ?? 0) - y1];
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / squared));
	const [across, down] = [x - x1 - share * dx, y - y1 - share * dy];
	return Math.sqrt(across * across + down * down);
}

const isClosed = (arc: readonly LonLat[]): boolean => {
	const [first, last] = [arc[0], arc[arc.length - 1]];
	return arc.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const ends = (arc: readonly LonLat[]): readonly LonLat[] => {
	const [first, last] = [arc[0], arc[arc.length - 1]];
	return first && last ? [first, last] : [];
};
