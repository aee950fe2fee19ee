import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CITATIONS_FILE, citationLines, citationsText, missingFrom, readCitations } from './citations';
import { DataError } from './data-error';
import { DATA_DIRECTORY, loadData } from './load';

/** `npm run data:citations`: writes the list of citations anew and says what changed in it. */
try {
	const lines = citationLines(loadData());
	const before = readCitations(DATA_DIRECTORY);
	for (const line of missingFrom(lines, before)) console.log(`- ${line}`);
	for (const line of missingFrom(before, lines)) console.log(`+ ${line}`);
	writeFileSync(join(DATA_DIRECTORY, CITATIONS_FILE), citationsText(lines));
	console.log(`data/${CITATIONS_FILE}: ${lines.length} citations`);
} catch (error) {
	if (!(error instanceof DataError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}
