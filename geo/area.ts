import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { geoArea } from 'd3-geo';
import type { CountryId, BorderId } from '../src/lib/atlas/types';
import { AUTHALIC_SQUARE_KM_PER_STERADIAN } from './sphere';

export type Point = [lon: number, lat: number];
/** Closed: the last point repeats the first. Exterior rings run clockwise, holes anticlockwise (d3). */
export type Ring = Point[];
export type PolygonRings = Ring[];

/** One land area while shapes are still plain coordinates: before arcs are joined. */
export interface Area {
	readonly id: CountryId;
	/** The name in the source file: for messages only, never shown to a reader. */
	readonly sourceName: string;
	readonly state?: CountryId;
	readonly part?: 'distant';
	readonly polygons: readonly PolygonRings[];
}

/** `[west, south, east, north]` without a crossing of ±180°. */
export type Box = readonly [west: number, south: number, east: number, north: number];

export function isCountryId(text: string): text is CountryId {
	return /^([A-Z]{3}|X-[A-Z]+)$/.test(text);
}

/** Brands a country id. Throws a RangeError on anything but alpha-3, XKX or X-NAME. */
export function countryId(text: string): CountryId {
	if (!isCountryId(text)) throw new RangeError(`"${text}" is no country id (alpha-3, XKX or X-NAME)`);
	return text;
}

export function isBorderId(text: string): text is BorderId {
	return /^([A-Z]{3}|X-[A-Z]+)-([A-Z]{3}|X-[A-Z]+)$/.test(text);
}

/** The id of a pair: both ids in alphabetical order, joined by a hyphen. Throws if they are equal. */
export function borderId(a: string, b: string): BorderId {
	const id = a < b ? `${a}-${b}` : `${b}-${a}`;
	if (a === b || !isBorderId(id)) throw new RangeError(`"${id}" is no border id`);
	return id;
}

/** Area of one polygon in km² on the sphere; rings wound as d3 has them. */
export function polygonKm2(polygon: PolygonRings): number {
	return geoArea({ type: 'Polygon', coordinates: polygon }) * AUTHALIC_SQUARE_KM_PER_STERADIAN;
}

export function ringInBox(ring: Ring, box: Box): boolean {
	return ring.every(([lon, lat]) => lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3]);
}

/** Whether a point lies in the polygon, holes left out. */
export function polygonContains(polygon: PolygonRings, point: readonly [number, number]): boolean {
	return booleanPointInPolygon([...point], { type: 'Polygon', coordinates: polygon });
}

/** Whether a point lies in any polygon of an area. */
export function areaContains(polygons: readonly PolygonRings[], point: readonly [number, number]): boolean {
	return polygons.some((polygon) => polygonContains(polygon, point));
}

export function hasPolygonIn(polygon: PolygonRings, box: Box): boolean {
	const exterior = polygon[0];
	return exterior !== undefined && ringInBox(exterior, box);
}
