import { geoArea, geoAzimuthalEquidistant, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { MultiPolygon, Position } from 'geojson';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import BufferOp from 'jsts/org/locationtech/jts/operation/buffer/BufferOp.js';
import BufferParameters from 'jsts/org/locationtech/jts/operation/buffer/BufferParameters.js';
import UnaryUnionOp from 'jsts/org/locationtech/jts/operation/union/UnaryUnionOp.js';
import { z } from 'zod';
import type { Kilometres, LonLat } from '../../src/lib/atlas/types';
import type { Point } from '../area';
import { wraps } from '../ring';
import { EARTH_RADIUS_KM } from '../sphere';

/** The rings of a polygon, the exterior first. */
export type Rings = Position[][];

const position = z.array(z.number());
const shape = z.discriminatedUnion('type', [
	z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
	z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) })
]);

const reader = new GeoJSONReader();
const writer = new GeoJSONWriter();
const parameters = new BufferParameters();
/** Corners of a quarter circle: the chord between two is two thousandths of the radius too near. */
parameters.setQuadrantSegments(12);
/** What the edge may leave out of the line's bends, as a share of the width. */
parameters.setSimplifyFactor(1 / 500);

function polygonsOf(geometry: unknown): Rings[] {
	const written = shape.parse(writer.write(geometry));
	return written.type === 'Polygon' ? [written.coordinates] : written.coordinates;
}

/**
 * What lies within `km` of a short line, on a flat picture of the Earth around its middle, as polygons in
 * degrees, cut at ±180°. The picture is right where the line is short. No side of a polygon is longer than
 * `side` km.
 */
export function bandAround(line: readonly LonLat[], km: Kilometres, side: Kilometres): Rings[] {
	const [lon = 0, lat = 0] = line[Math.floor(line.length / 2)] ?? [];
	const flat = geoAzimuthalEquidistant()
		.rotate([-lon, -lat])
		.scale(EARTH_RADIUS_KM)
		.translate([0, 0])
		.precision(0);
	const points = line.flatMap((place): Position[] => {
		const point = flat([...place]);
		return point ? [point] : [];
	});
	const geometry =
		points.length > 1
			? { type: 'LineString', coordinates: points }
			: { type: 'Point', coordinates: points[0] };
	const band = BufferOp.bufferOp(reader.read(geometry), km, parameters);
	const place = ([x = 0, y = 0]: Position): Position => flat.invert?.([x, y]) ?? [lon, lat];
	return polygonsOf(band).flatMap((rings) =>
		cut(
			rings.map((ring) =>
				ring
					.flatMap((point, index) => {
						const before = ring[index - 1] ?? point;
						const [dx, dy] = [(point[0] ?? 0) - (before[0] ?? 0), (point[1] ?? 0) - (before[1] ?? 0)];
						return between(before, point, Math.max(1, Math.ceil(Math.hypot(dx, dy) / side)));
					})
					.map(place)
			)
		)
	);
}

/** The way from one point to another in so many equal steps, without the point where it begins. */
export function between(start: Position, end: Position, steps: number): Position[] {
	return Array.from({ length: steps }, (_, step) =>
		end.map((value, axis) => {
			const from = start[axis] ?? value;
			return step === steps - 1 ? value : from + ((value - from) * (step + 1)) / steps;
		})
	);
}

/** A projection that leaves degrees as they are, so that only d3's cut at ±180° is felt. */
const degrees = geoEquirectangular()
	.scale(180 / Math.PI)
	.translate([0, 0])
	.precision(0);

function cut(rings: Rings): Rings[] {
	if (!rings.some((ring) => wraps(ring.map(([lon = 0, lat = 0]): Point => [lon, lat])))) return [rings];
	const projected = geoProject({ type: 'Polygon', coordinates: rings.map(wound) }, degrees);
	if (projected?.type !== 'Polygon' && projected?.type !== 'MultiPolygon') return [];
	const pieces = projected.type === 'Polygon' ? [projected.coordinates] : projected.coordinates;
	// The projection counts y downwards.
	return pieces.map((piece) => piece.map((ring) => ring.map(([x = 0, y = 0]): Position => [x, -y])));
}

/** Winds a ring as d3 has it: exteriors enclose less than half of the sphere, holes more. */
function wound(ring: Position[], index: number): Position[] {
	const enclosesMost = geoArea({ type: 'Polygon', coordinates: [ring] }) > 2 * Math.PI;
	return enclosesMost === index > 0 ? ring : [...ring].reverse();
}

/** Many polygons in degrees as one shape without overlaps. */
export function unionOf(polygons: readonly Rings[]): MultiPolygon {
	const all = reader.read({ type: 'MultiPolygon', coordinates: polygons });
	return { type: 'MultiPolygon', coordinates: polygonsOf(UnaryUnionOp.union(all)) };
}
