import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, AtlasIndex } from '$lib/atlas/atlas-index';
import type { Level } from '$lib/atlas/level-of-detail';
import type { AtlasTopology, RiverCourse } from '$lib/atlas/geometry';
import { GEOMETRY, JOINED } from '$data/pack';

/**
 * Reads a file that `npm run geo:build` or `npm run data:build` made. Those commands checked it
 * before writing, so its shape is known here.
 */
function readBuilt<Shape>(path: string): Shape {
	try {
		return JSON.parse(readFileSync(join(process.cwd(), path), 'utf8')) as Shape;
	} catch (cause) {
		throw new Error(`${path} cannot be read; run "npm run build" to make it`, { cause });
	}
}

export const atlas = readBuilt<Atlas>(`${JOINED}/atlas.json`);
export const index = readBuilt<AtlasIndex>(`${JOINED}/index.json`);
export const levels: Readonly<Record<Level, AtlasTopology>> = {
	overview: readBuilt(`${GEOMETRY}/overview.json`),
	region: readBuilt(`${GEOMETRY}/region.json`),
	detail: readBuilt(`${GEOMETRY}/detail.json`)
};
export const rivers = readBuilt<readonly RiverCourse[]>(`${GEOMETRY}/rivers.json`);
