import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES, PACK_FOLDER } from './atlas-data';
import type { AtlasData } from './atlas-data';
import { citationsIn, citationsOf } from './citing';
import type { Citation, CITING } from './citing';
import type { Problem } from './data-error';
import { WORLD_FOLDER } from './pack';

/**
 * The list of every citation, kept beside the facts, one of the world and one of the organisation: a source
 * that vanishes from a value leaves no other trace, since a value may have fewer sources, and an unconfirmed
 * one none.
 */
export const CITATIONS_FILE = 'citations.csv';
const RENEW = 'npm run data:citations';
const HEAD = 'file,record,field,source';

/** The folders of `data/` that have a list each. */
export const CITING_FOLDERS = [WORLD_FOLDER, PACK_FOLDER] as const;
export type CitingFolder = (typeof CITING_FOLDERS)[number];

/** One line a citation: `countries.json,AUT,capital.sources,geonames`, in the order of files and records. */
export function citationLines(
	data: Pick<AtlasData, (typeof CITING)[number] | 'policy'>,
	folder: CitingFolder
): readonly string[] {
	const policy = data.policy.rows.flatMap((row) => citationsIn(DATA_FILES.policy, row.id, row));
	return [...citationsOf(data), ...policy]
		.filter(({ file }) => file.startsWith(`${folder}/`))
		.flatMap(linesOf);
}

const linesOf = ({ file, record, list, sources }: Citation): string[] =>
	sources.map((source) => [file.replace(/^.*\//, ''), record, list, source].join(','));

/** The text of the list; see `readCitations`. */
export const citationsText = (lines: readonly string[]): string => [HEAD, ...lines, ''].join('\n');

/** The lines of the list in a folder; none where there is no list. */
export function readCitations(directory: string): readonly string[] {
	const path = join(directory, CITATIONS_FILE);
	if (!existsSync(path)) return [];
	const [head, ...lines] = readFileSync(path, 'utf8').split(/\r?\n/);
	return head === HEAD ? lines.filter((line) => line !== '') : [];
}

/** The lines of the one list that the other lacks. */
export const missingFrom = (other: readonly string[], lines: readonly string[]): string[] => {
	const there = new Set(other);
	return lines.filter((line) => !there.has(line));
};

/**
 * Where the facts and the list of their citations differ: each citation that is gone, by record and field,
 * and how many are new.
 */
export function citationFaults(
	listed: readonly string[],
	cited: readonly string[],
	folder: CitingFolder
): Problem[] {
	const gone = missingFrom(cited, listed).map((line): Problem => {
		const [file = '', record = '', field = '', source = ''] = line.split(',');
		const message = `no longer names the source "${source}"; if that is meant, run ${RENEW}`;
		return { file: `${folder}/${file}`, ...(record !== '' && { record }), field, message };
	});
	const added = missingFrom(listed, cited).length;
	if (added === 0) return gone;
	const noun = added === 1 ? 'citation is' : 'citations are';
	return [
		...gone,
		{ file: `${folder}/${CITATIONS_FILE}`, message: `${added} ${noun} not listed yet; run ${RENEW}` }
	];
}
