import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { bordersCsv } from '../borders-csv';
import { compareLengths } from '../oracles/published';
import { publishedMarkdown, publishedSvg } from '../oracles/published-report';
import type { Say } from './command';
import { readFacts, type Facts } from './facts';
import { lineDifferences } from './line-differences';
import { FACTS } from '../../data/pack';

/** The committed files that follow from geometry and facts, with the text that each should have. */
export function derivedFiles(facts: Facts): ReadonlyMap<string, string> {
	const { output, statuses, states, published, sourceTitles, notes } = facts;
	const comparisons = compareLengths(output.borders, published);
	const listed = new Set<string>(statuses.keys());
	return new Map([
		[`${FACTS}/borders.csv`, bordersCsv(output.borders, { listed, states, published, sourceTitles, notes })],
		['geo/published-lengths.md', publishedMarkdown(comparisons)],
		['geo/published-lengths.svg', publishedSvg(comparisons)]
	]);
}

/** What each committed file has too much or too little, by file; a file that is as it should be has no entry. */
export function drift(root: string, derived: ReadonlyMap<string, string>): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [name, wanted] of derived) {
		const file = path(root, name);
		// A clone may have the line ends of another system.
		const text = existsSync(file) ? readFileSync(file, 'utf8').replace(/\r\n/g, '\n') : '';
		if (text !== wanted) found.set(name, lineDifferences(text, wanted));
	}
	return found;
}

/**
 * Compares the committed tables with what geometry and facts give; with `write`, writes them. Returns
 * 0, or 1 where one differs: then every line is said that is too many (`-`) or missing (`+`).
 */
export function tableCommand(root: string, write: boolean, say: Say): number {
	const derived = derivedFiles(readFacts(root));
	const drifted = drift(root, derived);
	for (const [name, lines] of drifted) {
		say.line([name, ...lines].join('\n'));
		if (write) writeFileSync(path(root, name), derived.get(name) ?? '');
	}
	if (drifted.size === 0) say.line(`${[...derived.keys()].join(', ')}: up to date.`);
	else if (write) say.line(`${[...drifted.keys()].join(', ')}: written.`);
	else say.problem('If this is right: npm run geo -- table --write');
	return drifted.size === 0 || write ? 0 : 1;
}
