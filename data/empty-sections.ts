import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { fileOf, type DATA_FILES } from './atlas-data';
import { DataError, inPack, type Problem } from './data-error';
import { DATA_DIRECTORY } from './directory';
import { PACK, packFolders } from './pack';
import { readDataFile } from './read';
import { FILES_OF_SECTION } from './section-files';
import { statusesIn } from './statuses';

/**
 * The sections of the site for which an organisation has nothing, by their folders of routes: they have no page
 * and no link.
 * @param directory holds the folder of the organisation.
 * @throws {DataError} where a file of facts cannot be read.
 */
export function emptySections(pack: string = PACK, directory: string = DATA_DIRECTORY): string[] {
	const problems: Problem[] = [];
	const isEmpty = (part: keyof typeof DATA_FILES): boolean => {
		const file = fileOf(part, pack);
		if (!existsSync(join(directory, file))) return true;
		return readDataFile(directory, file, z.array(z.unknown()), problems)?.length === 0;
	};
	const empty = Object.entries(FILES_OF_SECTION).flatMap(([section, parts]) =>
		parts.every(isEmpty) ? [section] : []
	);
	if (problems.length > 0) throw new DataError(inPack(problems, pack));
	const stories = join(directory, '..', packFolders(pack).stories);
	const hasStories =
		existsSync(stories) && readdirSync(stories, { withFileTypes: true }).some((entry) => entry.isDirectory());
	const hasAssociates = statusesIn(pack, directory).some(({ role }) => role === 'associate');
	return [
		...empty,
		...(empty.includes('structure') ? ['institutions'] : []),
		...(hasStories ? [] : ['stories']),
		...(hasAssociates ? [] : ['partnerships'])
	];
}
