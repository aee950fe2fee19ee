import type { DotBand, HatchBand, PatternBand } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';
import type { Point } from '../area';
import { shapePolygons, type World } from '../world';

export type PatternKind = 'hatch' | 'dots';
type BandName = PatternBand['band'];
type Edge = readonly [Point, Point];
type Interval = readonly [from: number, to: number];

const RADIANS = Math.PI / 180;
/** Radius of the far globe in px, on which the far spacing was drawn. */
const FAR_GLOBE_RADIUS_PX = 425;
/** Zoom of the live map at which the near spacing was drawn. */
const NEAR_ZOOM = 5;
/** Size of the whole world at zoom 0 in px, as MapLibre has it. */
const WORLD_PX = 512;
/** Direction of the hatch lines, and turn of the grid of dots, in degrees against the equator. */
const HATCH_DEGREES = 45;
const DOTS_DEGREES = 30;
/** Distance between hatch lines and between dots, and radius of a dot, in px at the band's own scale. */
export const SPACING_PX = { hatch: { far: 5, near: 8 }, dots: { far: 5.6, near: 9 } } as const;
const DOT_RADIUS_PX = { far: 0.95, near: 1.05 } as const;
/** Shorter pieces of hatch than this share of the spacing cannot be seen. */
const SHORTEST_HATCH_SHARE = 0.15;
/** Hatch ends are written to about a hundred metres: a fifth of a pixel where the near look begins. */
const HATCH_DECIMALS = 3;
/** The step of the grid of dots is multiplied by hundreds, so it is written finer. */
const STEP_DECIMALS = 7;

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** One px in degrees at the scale for which the band is made, at a latitude. */
export function degreesPerPx(band: BandName, latitude: number): number {
	const radius =
		band === 'far'
			? FAR_GLOBE_RADIUS_PX
			: (WORLD_PX * 2 ** NEAR_ZOOM) / (2 * Math.PI * Math.cos(latitude * RADIANS));
	return 1 / radius / RADIANS;
}

/** A flat frame round a country: equirectangular at its middle latitude, turned; in degrees of latitude. */
interface Frame {
	readonly center: Point;
	readonly toFrame: (point: Point) => Point;
	readonly fromFrame: (x: number, y: number) => Point;
}

function frameFor(points: readonly Point[], turnDegrees: number): Frame {
	const lons = points.map(([lon]) => lon);
	const lats = points.map(([, lat]) => lat);
	const middle = (values: readonly number[]) =>
		(values.reduce((a, b) => Math.min(a, b), Infinity) + values.reduce((a, b) => Math.max(a, b), -Infinity)) /
		2;
	const center: Point = [middle(lons), middle(lats)];
	const stretch = Math.cos(center[1] * RADIANS);
	const [cos, sin] = [Math.cos(turnDegrees * RADIANS), Math.sin(turnDegrees * RADIANS)];
	return {
		center,
		toFrame: ([lon, lat]) => {
			const [x, y] = [(lon - center[0]) * stretch, lat - center[1]];
			return [x * cos + y * sin, y * cos - x * sin];
		},
		fromFrame: (x, y) => [center[0] + (x * cos - y * sin) / stretch, center[1] + (x * sin + y * cos)]
	};
}

/** The stretches of the horizontal line at `y` that lie inside the rings (even-odd rule). */
function inside(edges: readonly Edge[], y: number): Interval[] {
	const meets: number[] = [];
	for (const [[x1, y1], [x2, y2]] of edges) {
		if (y1 > y === y2 > y) continue;
		meets.push(x1 + ((y - y1) / (y2 - y1)) * (x2 - x1));
	}
	meets.sort((a, b) => a - b);
	const found: Interval[] = [];
	for (let index = 0; index + 1 < meets.length; index += 2) {
		const [from, to] = [meets[index], meets[index + 1]];
		if (from !== undefined && to !== undefined) found.push([from, to]);
	}
	return found;
}

function overlap(a: readonly Interval[], b: readonly Interval[]): Interval[] {
	return a.flatMap(([from, to]) =>
		b.flatMap((other): Interval[] => {
			const both: Interval = [Math.max(from, other[0]), Math.min(to, other[1])];
			return both[0] < both[1] ? [both] : [];
		})
	);
}

interface Prepared {
	readonly frame: Frame;
	readonly edges: readonly Edge[];
	readonly rows: readonly number[];
}

function prepare(
	polygons: readonly Point[][][],
	turnDegrees: number,
	spacing: (frame: Frame) => number
): Prepared {
	const rings = polygons.flat();
	const frame = frameFor(rings.flat(), turnDegrees);
	const edges = rings.flatMap((ring) => {
		const turned = ring.map(frame.toFrame);
		return turned.slice(1).flatMap((point, index): Edge[] => {
			const before = turned[index];
			return before ? [[before, point]] : [];
		});
	});
	const ys = edges.map(([[, y]]) => y);
	const step = spacing(frame);
	const lowest = Math.ceil(ys.reduce((a, b) => Math.min(a, b), Infinity) / step);
	const highest = Math.floor(ys.reduce((a, b) => Math.max(a, b), -Infinity) / step);
	const rows = Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, index) => lowest + index);
	return { frame, edges, rows };
}

function hatch(country: CountryId, polygons: readonly Point[][][], band: BandName): HatchBand {
	let step = 0;
	const { frame, edges, rows } = prepare(polygons, HATCH_DEGREES, ({ center }) => {
		step = SPACING_PX.hatch[band] * degreesPerPx(band, center[1]);
		return step;
	});
	const marks = rows.flatMap((row) =>
		inside(edges, row * step)
			.filter(([from, to]) => to - from > step * SHORTEST_HATCH_SHARE)
			.map(([from, to]): [number, number, number, number] => {
				const [a, b] = [frame.fromFrame(from, row * step), frame.fromFrame(to, row * step)];
				return [
					round(a[0], HATCH_DECIMALS),
					round(a[1], HATCH_DECIMALS),
					round(b[0], HATCH_DECIMALS),
					round(b[1], HATCH_DECIMALS)
				];
			})
	);
	return { country, kind: 'hatch', band, marks };
}

function dots(country: CountryId, polygons: readonly Point[][][], band: BandName): DotBand {
	let step = 0;
	let radius = 0;
	const { frame, edges, rows } = prepare(polygons, DOTS_DEGREES, ({ center }) => {
		const px = degreesPerPx(band, center[1]);
		radius = DOT_RADIUS_PX[band] * px;
		step = SPACING_PX.dots[band] * px;
		return step;
	});
	const runs = rows.flatMap((row) => {
		const y = row * step;
		const whole = overlap(overlap(inside(edges, y - radius), inside(edges, y)), inside(edges, y + radius));
		return whole.flatMap(([from, to]): [number, number, number][] => {
			const [first, last] = [Math.ceil((from + radius) / step), Math.floor((to - radius) / step)];
			return first <= last ? [[row, first, last]] : [];
		});
	});
	const { center } = frame;
	const stepTo = (x: number, y: number): Point => {
		const [lon, lat] = frame.fromFrame(x, y);
		return [round(lon - center[0], STEP_DECIMALS), round(lat - center[1], STEP_DECIMALS)];
	};
	const origin: Point = [round(center[0], STEP_DECIMALS), round(center[1], STEP_DECIMALS)];
	return { country, kind: 'dots', band, origin, across: stepTo(step, 0), down: stepTo(0, step), runs };
}

/**
 * The pattern of every country of the plan for one band, clipped to that country's land at the level
 * of detail that is shown with it. Hatch is cut exactly at the outline; a dot stands only where it
 * fits whole. Ordered by country.
 */
export function patternBands(
	world: World,
	plan: ReadonlyMap<CountryId, PatternKind>,
	band: BandName
): PatternBand[] {
	return world.land.flatMap((shape): PatternBand[] => {
		const kind = plan.get(shape.id);
		if (kind === undefined) return [];
		const polygons = shapePolygons(world, shape);
		return [kind === 'hatch' ? hatch(shape.id, polygons, band) : dots(shape.id, polygons, band)];
	});
}
