import { geoAzimuthalEqualAreaRaw, geoProjection } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import { FIGURE, limbRadius, project, unproject } from '../../atlas/perspective';
import type { FigureView } from '../../atlas/perspective';
import { EDGE, EDGE_DEGREES, isWithinEdge, offPlane, ontoPlane } from '../../atlas/plane';
import { planeAt } from '../../atlas/planes';
import { distanceTo, intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import type { Projection } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';

/**
 * What a page could show besides the figure's own box. The figure keeps its shape and is made as large
 * as fits, so a wide page shows more at the sides and a tall one more above and below, never both:
 * down to a page of 1440 × 300 px and one of 390 × 844 px.
 */
const WIDE: Box = [-1340, 0, 2220, FIGURE.height];
const TALL: Box = [0, -590, FIGURE.width, 1330];
/** The rectangle around both, to which d3 clips. */
export const EXTENT: Box = [WIDE[0], TALL[1], WIDE[2], TALL[3]];
/** What the usual desktop page shows. */
const CORE: Box = [-50, -20, FIGURE.width + 50, FIGURE.height + 20];

/** All that a small map in a corner shows: the figure's own box. */
const OWN: Box = [0, 0, FIGURE.width, FIGURE.height];

/**
 * Where a figure is shown: as a page's map, as the small one in its corner, at a third of its size, or on a
 * card, whose edges cut it as those of an inset do.
 */
export type Use = 'map' | 'inset' | 'card';

/** How places come onto the figure's plane, for one view and projection. */
export interface Screen {
	readonly view: FigureView;
	readonly kind: Projection;
	/** Inside which rectangle lines are as they should be: a small map has its own. */
	readonly reach: 'page' | 'own';
	/** The circle at which the globe, or the flat map, ends; in figure units. */
	readonly edge: { readonly x: number; readonly y: number; readonly radius: number };
	/** `[x, y]` in figure units, or `null` where the place cannot be seen. */
	place(place: LonLat): [x: number, y: number] | null;
	/** The place that is seen at a point; `null` beside the globe or the flat map. */
	under(point: readonly [x: number, y: number]): LonLat | null;
	/** Like `place`, continued beyond the horizon, so that every point of a line has a position. */
	extended(place: LonLat): [x: number, y: number];
	/** Could any of a box be shown? */
	isInSight(box: Box): boolean;
	/** How far in units a line may be off at a point before it shows: more where less can be seen. */
	tolerance(x: number, y: number): number;
	/** The projection of d3, clipped to what can be seen. It draws straight lines between points. */
	readonly projection: GeoProjection;
}

/** Largest error of a simplified line in the middle of the figure, in units: under half a pixel. */
const TOLERANCE = 0.49;
/** The same where a figure is never larger than 300 px: half a pixel there too. */
const INSET_TOLERANCE = 1.4;
/** What lies outside the core is seen the smaller the further out it is: growth per unit, and its end. */
const TOLERANCE_GROWTH = 0.004;
const TOLERANCE_LIMIT = 1.8;
/** Beyond what can be seen, a line may be off by this share of its distance: it never comes into view. */
const TOLERANCE_OUTSIDE = 0.25;
const RADIANS = Math.PI / 180;
/** d3 needs the clip circle a little smaller than the horizon, where the projection folds (as geoSatellite). */
const HORIZON_INSET_DEGREES = 1e-6;

/** The screen of a view. */
export function screenOf(view: FigureView, kind: Projection, use: Use = 'map'): Screen {
	return kind === 'flat' ? flat(view, use) : globe(view, use);
}

const reachOf = (use: Use): Screen['reach'] => (use === 'inset' ? 'own' : 'page');

const inSightOf =
	(use: Use) =>
	(box: Box): boolean =>
		reachOf(use) === 'own' ? intersect(box, OWN) : intersect(box, WIDE) || intersect(box, TALL);

function toleranceAt(use: Use, x: number, y: number): number {
	if (reachOf(use) === 'own') return INSET_TOLERANCE + TOLERANCE_OUTSIDE * distanceTo(OWN, [x, y]);
	const outside = Math.min(distanceTo(WIDE, [x, y]), distanceTo(TALL, [x, y]));
	const around = Math.min(TOLERANCE_LIMIT, TOLERANCE + TOLERANCE_GROWTH * distanceTo(CORE, [x, y]));
	return around + TOLERANCE_OUTSIDE * outside;
}

function globe(view: FigureView, use: Use): Screen {
	const { radius, center, offset } = view;
	const distance = (radius + FIGURE.distance) / radius;
	const horizon = Math.acos(1 / distance);
	const limb = limbRadius(view);
	const middle: [number, number] = [FIGURE.width / 2 + offset[0], FIGURE.height / 2 + offset[1]];
	const projection = geoProjection((lon, lat) => {
		const cosine = Math.cos(lat);
		const k = (distance - 1) / (distance - cosine * Math.cos(lon));
		return [k * cosine * Math.sin(lon), k * Math.sin(lat)];
	})
		.scale(radius)
		.rotate([-center[0], -center[1]])
		.translate(middle)
		.precision(0)
		.clipAngle(horizon / RADIANS - HORIZON_INSET_DEGREES)
		.clipExtent([
			[EXTENT[0], EXTENT[1]],
			[EXTENT[2], EXTENT[3]]
		]);

	const sin0 = Math.sin(center[1] * RADIANS);
	const cos0 = Math.cos(center[1] * RADIANS);

	/** Beyond the limb the angle past the horizon is laid off in the same direction. */
	function beyond([lon, lat]: LonLat): [number, number] {
		const turn = (lon - center[0]) * RADIANS;
		const sin = Math.sin(lat * RADIANS);
		const cos = Math.cos(lat * RADIANS);
		const towards = cos * Math.cos(turn);
		const east = cos * Math.sin(turn);
		const north = cos0 * sin - sin0 * towards;
		const angle = Math.acos(Math.max(-1, sin0 * sin + cos0 * towards));
		const reach = limb + radius * (angle - horizon);
		const length = Math.sqrt(east * east + north * north) || 1;
		return [middle[0] + (reach * east) / length, middle[1] - (reach * north) / length];
	}

	return {
		view,
		kind: 'globe',
		reach: reachOf(use),
		edge: { x: middle[0], y: middle[1], radius: limb },
		place: (place) => project(view, place),
		under: (point) => unproject(view, point),
		extended: (place) => project(view, place) ?? beyond(place),
		isInSight: inSightOf(use),
		tolerance(x, y) {
			const [across, down] = [x - middle[0], y - middle[1]];
			const past = Math.sqrt(across * across + down * down) - limb;
			return toleranceAt(use, x, y) + (past > 0 ? TOLERANCE_OUTSIDE * past : 0);
		},
		projection
	};
}

function flat(view: FigureView, use: Use): Screen {
	const { radius, center, offset } = view;
	const plane = view.plane ?? planeAt(center);
	const onto = ontoPlane(plane);
	const [centerX, centerY] = onto(center);
	// Where the plane's own middle lies.
	const x0 = FIGURE.width / 2 + offset[0] - radius * centerX;
	const y0 = FIGURE.height / 2 + offset[1] + radius * centerY;
	const projection = geoProjection(geoAzimuthalEqualAreaRaw)
		.scale(radius)
		.rotate([-plane.middle[0], -plane.middle[1]])
		.translate([x0, y0])
		.precision(0)
		.clipAngle(EDGE_DEGREES)
		.clipExtent([
			[EXTENT[0], EXTENT[1]],
			[EXTENT[2], EXTENT[3]]
		]);
	const drawn = ([x, y]: readonly [number, number]): [number, number] => [x0 + radius * x, y0 - radius * y];
	return {
		view,
		kind: 'flat',
		reach: reachOf(use),
		edge: { x: x0, y: y0, radius: radius * EDGE },
		place(place) {
			const point = onto(place);
			return isWithinEdge(point) ? drawn(point) : null;
		},
		under: ([x, y]) => offPlane(plane, [(x - x0) / radius, (y0 - y) / radius]),
		extended: (place) => drawn(onto(place)),
		isInSight: inSightOf(use),
		tolerance: (x, y) => toleranceAt(use, x, y),
		projection
	};
}
