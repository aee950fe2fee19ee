import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { z } from 'zod';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { Kilometres } from '../../src/lib/atlas/types';
import { lengthKm } from '../sphere';

/** The release that figures in this folder were made with. */
export const MAPSHAPER_VERSION = '0.7.70';
export const MAPSHAPER_MISSING =
	'mapshaper is not installed. It is no dependency, since it brings 240 packages: ' +
	`npm install --no-save mapshaper@${MAPSHAPER_VERSION}`;

type Run = (commands: string, input: Readonly<Record<string, string>>) => Promise<Record<string, Buffer>>;
const moduleSchema = z.object({
	applyCommands: z.custom<Run>((value) => typeof value === 'function')
});

/** The program as a library, or `null` where it is not installed. */
export function loadMapshaper(): Run | null {
	const require = createRequire(import.meta.url);
	try {
		return moduleSchema.parse(require('mapshaper')).applyCommands;
	} catch (error) {
		const code = z.object({ code: z.string() }).safeParse(error);
		if (code.success && code.data.code === 'MODULE_NOT_FOUND') return null;
		throw error;
	}
}

export function mapshaperVersion(): string {
	const require = createRequire(import.meta.url);
	const file = require.resolve('mapshaper/package.json');
	return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

const line = z.array(z.array(z.number()));
const linesSchema = z.object({
	geometries: z.array(
		z.discriminatedUnion('type', [
			z.object({ type: z.literal('LineString'), coordinates: line }),
			z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line) })
		])
	)
});

/** The total length in km of the lines that two areas share, as `mapshaper -innerlines` finds them. */
export async function mapshaperInnerKm(run: Run, topology: AtlasTopology): Promise<Kilometres> {
	const countries = { ...topology, objects: { countries: topology.objects.countries } };
	const output = await run('-i in.json -innerlines -o out.json format=geojson', {
		'in.json': JSON.stringify(countries)
	});
	const { geometries } = linesSchema.parse(JSON.parse(String(output['out.json'])));
	return geometries
		.flatMap((lines) => (lines.type === 'LineString' ? [lines.coordinates] : lines.coordinates))
		.reduce((sum, coordinates) => sum + lengthKm(coordinates), 0);
}
