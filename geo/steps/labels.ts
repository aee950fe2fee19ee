import { geoAzimuthalEqualArea, geoCentroid } from 'd3-geo';
import polylabel from 'polylabel';
import type { LabelOverrides, Policy } from '../../data/schema/policy';
import type { LabelPoint } from '../../src/lib/atlas/geometry';
import type { Bbox } from '../../src/lib/atlas/types';
import { hasPolygonIn, polygonKm2, type Point, type PolygonRings } from '../area';
import { distanceKm, EARTH_RADIUS_KM } from '../sphere';
import { shapePolygons, type LandShape, type World } from '../world';
import { MICROSTATE_KM2 } from './level';

/** How near to the true pole of inaccessibility is near enough, as a share of the polygon's width. */
const PRECISION_SHARE = 1 / 400;
/** Coordinates of labels are written to about a hundred metres. */
const COORDINATE_DECIMALS = 3;
const round = (value: number, decimals: number) => Number(value.toFixed(decimals));

/** The polygons of a State that are its home part: those in no box of a distant part. */
export function homePart(
	polygons: readonly PolygonRings[],
	id: string,
	distantParts: Policy['distantParts']
): PolygonRings[] {
	const boxes = distantParts.filter((part) => part.state === id && part.id === undefined);
	return polygons.filter((polygon) => !boxes.some(({ within }) => hasPolygonIn(polygon, within)));
}

/**
 * The smallest box round some polygons, `[west, south, east, north]`; east exceeds 180 where it is
 * shorter to go over ±180° than round the back.
 */
export function boxAround(polygons: readonly PolygonRings[]): Bbox {
	const spans: [number, number][] = [];
	let south = Infinity;
	let north = -Infinity;
	for (const [exterior = []] of polygons) {
		let west = Infinity;
		let east = -Infinity;
		for (const [lon, lat] of exterior) {
			west = Math.min(west, lon);
			east = Math.max(east, lon);
			south = Math.min(south, lat);
			north = Math.max(north, lat);
		}
		spans.push([west, east]);
	}
	spans.sort((a, b) => a[0] - b[0]);
	const firstWest = spans[0]?.[0] ?? 0;
	let reach = spans[0]?.[1] ?? 0;
	let gap = { size: -Infinity, from: 0, to: 0 };
	for (const [west, east] of spans) {
		if (west - reach > gap.size) gap = { size: west - reach, from: reach, to: west };
		reach = Math.max(reach, east);
	}
	const round3 = (n: number) => round(n, COORDINATE_DECIMALS);
	const throughBack = firstWest + 360 - reach;
	if (gap.size > throughBack) return [round3(gap.to), round3(south), round3(gap.from + 360), round3(north)];
	return [round3(firstWest), round3(south), round3(reach), round3(north)];
}

/** The point farthest from the outline of a polygon, and that distance in km, in a local projection. */
function poleOfInaccessibility(polygon: PolygonRings): { point: Point; roomKm: number } {
	const [lon, lat] = geoCentroid({ type: 'Polygon', coordinates: polygon });
	const local = geoAzimuthalEqualArea()
		.rotate([-lon, -lat])
		.scale(EARTH_RADIUS_KM)
		.translate([0, 0])
		.precision(0);
	const flat = polygon.map((ring) => ring.map((point) => local(point) ?? [0, 0]));
	const widthKm = Math.max(...(flat[0] ?? []).map(([x = 0]) => Math.abs(x))) * 2;
	const pole = polylabel(flat, widthKm * PRECISION_SHARE);
	const [x = 0, y = 0] = pole;
	const point = local.invert?.([x, y]) ?? [lon, lat];
	return { point: [point[0], point[1]], roomKm: pole.distance };
}

function nearestOutlengthKm(polygons: readonly PolygonRings[], point: readonly [number, number]): number {
	return Math.min(...polygons.flat(2).map((vertex) => distanceKm(vertex, point)));
}

function labelOf(
	shape: LandShape,
	polygons: readonly PolygonRings[],
	policy: Pick<Policy, 'distantParts'>,
	overrides: LabelOverrides
): LabelPoint {
	const home = homePart(polygons, shape.id, policy.distantParts);
	const sized = home.map((polygon) => ({ polygon, km2: polygonKm2(polygon) })).sort((a, b) => b.km2 - a.km2);
	const largest = sized[0]?.polygon ?? [];
	const override = overrides[shape.id]?.point;
	const pole = poleOfInaccessibility(largest);
	const point = override ?? pole.point;
	const km2 = sized.reduce((sum, part) => sum + part.km2, 0);
	return {
		id: shape.id,
		point: [round(point[0], COORDINATE_DECIMALS), round(point[1], COORDINATE_DECIMALS)],
		roomKm: round(override ? nearestOutlengthKm(home, override) : pole.roomKm, 1),
		bbox: boxAround(home),
		microstate: shape.state === undefined && !shape.id.startsWith('X-') && km2 < MICROSTATE_KM2
	};
}

/**
 * Where each name stands: the pole of inaccessibility of the largest land of the home part, or the
 * hand-set point; with the room around it, the box of the home part and whether it is a microstate.
 */
export function labelPoints(
	world: World,
	policy: Pick<Policy, 'distantParts'>,
	overrides: LabelOverrides
): LabelPoint[] {
	return world.land.map((shape) => labelOf(shape, shapePolygons(world, shape), policy, overrides));
}
