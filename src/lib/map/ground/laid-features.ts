import { geoAzimuthalEqualAreaRaw, geoPath, geoProjection } from 'd3-geo';
import type { GeoContext } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon, Position } from 'geojson';
import { EDGE, EDGE_DEGREES, isWithinEdge, ontoPlane } from '../../atlas/plane';
import type { Plane } from '../../atlas/plane';
import type { LonLat } from '../../atlas/types';
import { wound } from '../../drawn/plane/drawing';
import { between } from '../../drawn/plane/mercator';
import { mercatorAt } from '../camera/live-plane';

/** Longest step in degrees between two points of a line: on the plane a parallel bends. At zoom 9 it is off by a pixel. */
const LONGEST_STEP_DEGREES = 0.5;

const place = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat];

/** A line with points between, where the globe's renderer draws it straight and the plane does not. */
function densified(line: readonly Position[]): LonLat[] {
	const dense: LonLat[] = [];
	line.forEach((position, index) => {
		const [point, before] = [place(position), line[index - 1]];
		if (before) {
			const from = place(before);
			const longest = Math.max(Math.abs(point[0] - from[0]), Math.abs(point[1] - from[1]));
			const steps = Math.ceil(longest / LONGEST_STEP_DEGREES);
			for (let step = 1; step < steps; step += 1) dense.push(between(from, point, step / steps));
		}
		dense.push(point);
	});
	return dense;
}

/** Collects what d3 draws, in radii of the plane with y up. */
function collector(into: Position[][]): GeoContext {
	let open: Position[] = [];
	return {
		beginPath: () => undefined,
		moveTo(x, y) {
			open = [[x, y]];
			into.push(open);
		},
		lineTo: (x, y) => void open.push([x, y]),
		closePath() {
			const [first] = open;
			if (first) open.push([...first]);
		},
		arc: () => undefined
	};
}

/** The rings that are left of a polygon which runs over the edge of the plane, in radii. */
function clipped(plane: Plane, geometry: Polygon): Position[][] {
	const pieces: Position[][] = [];
	const projection = geoProjection((lon, lat) => {
		const [x, y] = geoAzimuthalEqualAreaRaw(lon, lat);
		// d3 counts downwards.
		return [x, -y];
	})
		.scale(1)
		.translate([0, 0])
		.rotate([-plane.middle[0], -plane.middle[1]])
		.precision(0)
		.clipAngle(EDGE_DEGREES);
	geoPath(projection, collector(pieces))(geometry);
	return pieces;
}

const mercator = ([x = 0, y = 0]: readonly number[]): Position => [...mercatorAt([x, y])];

/** Twice the area of a ring; positive where it runs against the clock. */
const doubleArea = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], index) => {
		const [beforeX = x, beforeY = y] = ring[index - 1] ?? [];
		return sum + beforeX * y - x * beforeY;
	}, 0);

/** Puts places of the Earth onto a plane. */
interface Laying {
	readonly plane: Plane;
	readonly onto: (place: LonLat) => [x: number, y: number];
}

type Point = readonly [x: number, y: number];

/** Where the way between two points of the plane, which lie close together on both sides of its edge, crosses it. */
function crossing(from: Point, to: Point): Point {
	const [one, other] = [Math.hypot(...from), Math.hypot(...to)];
	const share = (EDGE - one) / (other - one);
	return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
}

/** The pieces of a line that lie within the edge of the plane. */
function within(line: readonly Point[]): Point[][] {
	const pieces: Point[][] = [];
	let open: Point[] = [];
	line.forEach((point, index) => {
		const before = line[index - 1];
		const isIn = isWithinEdge(point);
		if (before && isWithinEdge(before) !== isIn) open.push(crossing(before, point));
		if (isIn) open.push(point);
		else if (open.length > 0) {
			pieces.push(open);
			open = [];
		}
	});
	if (open.length > 0) pieces.push(open);
	return pieces.filter((piece) => piece.length > 1);
}

/** Lines on the plane. */
const laidLines = ({ onto }: Laying, lines: readonly (readonly Position[])[]): Position[][] =>
	lines.flatMap((line) => within(densified(line).map(onto)).map((piece) => piece.map(mercator)));

/** A polygon on the plane: several where the edge cuts it into pieces. */
function laidPolygon({ plane, onto }: Laying, rings: readonly (readonly Position[])[]): Position[][][] {
	const dense = rings.map(densified);
	const outer = (dense[0] ?? []).map(onto);
	if (outer.every(isWithinEdge))
		return [[outer, ...dense.slice(1).map((ring) => ring.map(onto))].map((ring) => ring.map(mercator))];
	if (!outer.some(isWithinEdge)) return [];
	const coordinates = dense.map((ring, index) => wound(ring, index > 0));
	const pieces = clipped(plane, { type: 'Polygon', coordinates });
	// d3 winds land the other way around than water in it; no lake of a land that is cut lies beside its largest piece.
	const turn = Math.sign(doubleArea(pieces[0] ?? []));
	const outers = pieces.filter((ring) => Math.sign(doubleArea(ring)) === turn);
	const holes = pieces.filter((ring) => Math.sign(doubleArea(ring)) !== turn);
	const largest = outers.reduce<Position[]>(
		(best, ring) => (Math.abs(doubleArea(ring)) > Math.abs(doubleArea(best)) ? ring : best),
		[]
	);
	return outers.map((ring) => [ring, ...(ring === largest ? holes : [])].map((one) => one.map(mercator)));
}

function laidGeometry(laying: Laying, geometry: Geometry): Geometry | null {
	switch (geometry.type) {
		case 'Polygon':
			return { type: 'MultiPolygon', coordinates: laidPolygon(laying, geometry.coordinates) };
		case 'MultiPolygon': {
			const coordinates = geometry.coordinates.flatMap((rings) => laidPolygon(laying, rings));
			return { type: 'MultiPolygon', coordinates };
		}
		case 'LineString':
			return { type: 'MultiLineString', coordinates: laidLines(laying, [geometry.coordinates]) };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: laidLines(laying, geometry.coordinates) };
		case 'MultiPoint': {
			const points = geometry.coordinates.map((position) => laying.onto(place(position)));
			return { type: 'MultiPoint', coordinates: points.filter(isWithinEdge).map(mercator) };
		}
		default:
			return null;
	}
}

/**
 * Features as they lie on a plane, in MapLibre's degrees for it. What lies beyond the plane's edge is left out, and
 * what the edge crosses ends there.
 */
export function laidFeatures(plane: Plane, { features }: FeatureCollection): FeatureCollection {
	const laying = { plane, onto: ontoPlane(plane) };
	return {
		type: 'FeatureCollection',
		features: features.flatMap((feature): Feature[] => {
			const geometry = laidGeometry(laying, feature.geometry);
			return geometry ? [{ ...feature, geometry }] : [];
		})
	};
}
