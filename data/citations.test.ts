import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PACK_FOLDER } from './atlas-data';
import { CITATIONS_FILE, citationFaults, citationLines, CITING_FOLDERS, readCitations } from './citations';
import { problemLine } from './data-error';
import { DATA_DIRECTORY, loadData } from './load';
import { PACK } from './pack';

const data = loadData();
/** The lists as they are committed, with the folder of each. */
const lists = CITING_FOLDERS.map((folder) => {
	const directory = join(DATA_DIRECTORY, folder.replace(PACK_FOLDER, PACK));
	return { folder, directory, listed: readCitations(directory) };
});

/** How many ids of sources stand anywhere in a document, found without the code under test. */
function citedIn(value: unknown, key = ''): number {
	if (typeof value === 'string') return ['sources', 'officialPages'].includes(key) ? 1 : 0;
	if (typeof value !== 'object' || value === null) return 0;
	const inner = Array.isArray(value) ? value.map((one) => [key, one] as const) : Object.entries(value);
	return inner.reduce((sum, [name, member]) => sum + citedIn(member, name), 0);
}

describe.each(lists)('the list of citations of $folder', ({ folder, directory, listed }) => {
	it('is that of the facts as they stand', () => {
		expect(citationFaults(listed, citationLines(data, folder), folder).map(problemLine)).toEqual([]);
	});

	it('is read alike with the line ends of any system', () => {
		const copy = mkdtempSync(join(tmpdir(), 'atlas-citations-'));
		const text = readFileSync(join(directory, CITATIONS_FILE), 'utf8').replace(/\r?\n/g, '\r\n');
		writeFileSync(join(copy, CITATIONS_FILE), text);
		expect(readCitations(copy)).toEqual(listed);
		rmSync(copy, { recursive: true });
	});

	it('names record and field of any one citation that is taken away', () => {
		expect(listed.length).toBeGreaterThan(300);
		for (const line of listed) {
			const [file, record, field, source] = line.split(',');
			const [fault, ...others] = citationFaults(
				listed,
				listed.filter((other) => other !== line),
				folder
			).map(problemLine);
			expect(others).toEqual([]);
			expect(fault).toContain(
				`data/${folder}/${file}: ${record === '' ? '' : `record "${record}", `}field ${field}: `
			);
			expect(fault).toContain(`no longer names the source "${source}"`);
		}
	});

	it('holds every citation that stands in a file', () => {
		const files = readdirSync(directory).filter((file) => file.endsWith('.json'));
		const standing = files.map((file): number => {
			const document: unknown = JSON.parse(readFileSync(join(directory, file), 'utf8'));
			return citedIn(document);
		});
		expect(listed.length).toBe(standing.reduce((sum, count) => sum + count, 0));
	});

	it('asks to be renewed when a fact is added, in one line', () => {
		expect(citationFaults(listed.slice(2), listed, folder).map(problemLine)).toEqual([
			`data/${folder}/citations.csv: 2 citations are not listed yet; run npm run data:citations`
		]);
	});
});

it('a list of sources that is emptied in a file is a fault', () => {
	const members = data.members.map((one) =>
		one.id === 'AUT' ? { ...one, statuses: one.statuses.map((status) => ({ ...status, sources: [] })) } : one
	);
	const [fault] = lists.flatMap(({ folder, listed }) =>
		citationFaults(listed, citationLines({ ...data, members }, folder), folder).map(problemLine)
	);
	expect(fault).toContain('members.json: record "AUT", field statuses[0].sources: no longer names');
});
