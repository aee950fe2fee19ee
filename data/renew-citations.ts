import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACK_FOLDER } from './atlas-data';
import {
	CITATIONS_FILE,
	CITING_FOLDERS,
	citationLines,
	citationsText,
	missingFrom,
	readCitations
} from './citations';
import { DataError } from './data-error';
import { DATA_DIRECTORY, loadData } from './load';
import { packsIn } from './pack';

/** `npm run data:citations`: writes the lists of citations anew, of every organisation, and says what changed. */
try {
	for (const pack of packsIn(DATA_DIRECTORY)) {
		const data = loadData(DATA_DIRECTORY, pack);
		for (const folder of CITING_FOLDERS) {
			const lines = citationLines(data, folder);
			const named = folder.replace(PACK_FOLDER, pack);
			const before = readCitations(join(DATA_DIRECTORY, named));
			if (lines.length === 0 && before.length === 0) continue;
			for (const line of missingFrom(lines, before)) console.log(`- ${line}`);
			for (const line of missingFrom(before, lines)) console.log(`+ ${line}`);
			writeFileSync(join(DATA_DIRECTORY, named, CITATIONS_FILE), citationsText(lines));
			console.log(`data/${named}/${CITATIONS_FILE}: ${lines.length} citations`);
		}
	}
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
