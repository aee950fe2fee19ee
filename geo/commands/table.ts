import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { bordersCsv } from '../borders-csv';
import type { Say } from './command';
import { readFacts, type Facts } from './facts';
import { lineDifferences } from './line-differences';

/** The text of `data/borders.csv` as the geometry and the facts have it. */
export function committedTable(facts: Facts): string {
	const { output, statuses, states, published, sourceTitles, notes } = facts;
	return bordersCsv(output.borders, {
		listed: new Set<string>(statuses.keys()),
		states,
		published,
		sourceTitles,
		notes
	});
}

/**
 * Compares `data/borders.csv` with what it should be; with `write`, writes it. Returns 0, or 1 where
 * the committed file differs: then every line is said that is missing or too many.
 */
export function tableCommand(root: string, write: boolean, say: Say): number {
	const file = path(root, 'data/borders.csv');
	const wanted = committedTable(readFacts(root));
	const found = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const differences = lineDifferences(found, wanted);
	if (differences.length === 0) {
		say.line('data/borders.csv is up to date.');
		return 0;
	}
	for (const line of differences) say.line(line);
	if (write) {
		writeFileSync(file, wanted);
		say.line(`data/borders.csv: ${differences.length} lines written anew.`);
		return 0;
	}
	say.problem('data/borders.csv is not what geometry and facts give: npm run geo -- table --write');
	return 1;
}
