import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { nearestWord } from '../src/lib/atlas/nearest';
import { DATA_FILES, PACK_FOLDER } from './atlas-data';
import type { Problem } from './data-error';
import { WORLD_FOLDER } from './pack';

/**
 * JSON files of an organisation, and of the world, that nothing reads. A file may be left out, so one whose name
 * is misspelt would be missed by nobody.
 */
export function strayFiles(directory: string, pack: string): Problem[] {
	return [WORLD_FOLDER, PACK_FOLDER].flatMap((folder) => {
		const known = Object.values(DATA_FILES)
			.filter((file) => dirname(file) === folder)
			.map((file) => basename(file));
		const path = join(directory, folder.replace(PACK_FOLDER, pack));
		if (!existsSync(path)) return [];
		return readdirSync(path)
			.filter((file) => file.endsWith('.json') && !known.includes(file))
			.map((file): Problem => {
				const meant = nearestWord(file, known);
				const hint = meant === null ? '' : `; did you mean ${meant}?`;
				return { file: `${folder}/${file}`, message: `is read by nothing${hint}` };
			});
	});
}
