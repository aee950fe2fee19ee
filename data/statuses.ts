import { fileOf } from './atlas-data';
import { DataError, inPack, type Problem } from './data-error';
import { DATA_DIRECTORY } from './directory';
import { PACK } from './pack';
import { readDataFile } from './read';
import { statusesSchema, type NamedStatus } from './schema/status';

/**
 * The statuses of an organisation alone, for what is set up before the rest of its facts is checked and joined.
 * @throws {DataError} where its file cannot be read.
 */
export function statusesIn(pack: string = PACK, directory: string = DATA_DIRECTORY): NamedStatus[] {
	const problems: Problem[] = [];
	const statuses = readDataFile(directory, fileOf('statuses', pack), statusesSchema, problems);
	if (!statuses) throw new DataError(inPack(problems, pack));
	return statuses;
}
