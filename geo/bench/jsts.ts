import type { Position } from 'geojson';
import GeoJSONReader from 'jsts/org/locationtech/jts/io/GeoJSONReader.js';
import GeoJSONWriter from 'jsts/org/locationtech/jts/io/GeoJSONWriter.js';
import OverlayOp from 'jsts/org/locationtech/jts/operation/overlay/OverlayOp.js';
import { z } from 'zod';
import type { Kilometres } from '../../src/lib/atlas/types';
import { lengthKm } from '../sphere';
import type { PairOutlines } from './contestants';

const position = z.array(z.number());
interface Shape {
	type: string;
	coordinates?: unknown;
	geometries?: unknown[];
}
const isShape = (value: unknown): value is Shape => z.object({ type: z.string() }).safeParse(value).success;

function linesOf(value: unknown): Position[][] {
	if (!isShape(value)) return [];
	if (value.type === 'GeometryCollection') return (value.geometries ?? []).flatMap(linesOf);
	if (value.type === 'LineString') return [z.array(position).parse(value.coordinates)];
	if (value.type === 'MultiLineString') return z.array(z.array(position)).parse(value.coordinates);
	return [];
}

const reader = new GeoJSONReader();
const writer = new GeoJSONWriter();

/** What two outlines have in common by the overlay of jsts, in km. */
export function jstsKm({ one, other }: PairOutlines): Kilometres {
	const common = OverlayOp.intersection(reader.read(one.geometry), reader.read(other.geometry));
	return linesOf(writer.write(common)).reduce((sum, line) => sum + lengthKm(line), 0);
}
