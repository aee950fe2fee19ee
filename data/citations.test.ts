import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CITATIONS_FILE, citationFaults, citationLines, readCitations } from './citations';
import { problemLine } from './data-error';
import { DATA_DIRECTORY, loadData } from './load';

const listed = readCitations(DATA_DIRECTORY);

/** How many ids of sources stand anywhere in a document, found without the code under test. */
function citedIn(value: unknown, key = ''): number {
	if (typeof value === 'string') return ['sources', 'officialPages'].includes(key) ? 1 : 0;
	if (typeof value !== 'object' || value === null) return 0;
	const inner = Array.isArray(value) ? value.map((one) => [key, one] as const) : Object.entries(value);
	return inner.reduce((sum, [name, member]) => sum + citedIn(member, name), 0);
}

describe('the list of citations', () => {
	it('is that of the facts as they stand', () => {
		expect(citationFaults(listed, citationLines(loadData())).map(problemLine)).toEqual([]);
	});

	it('is read alike with the line ends of any system', () => {
		const folder = mkdtempSync(join(tmpdir(), 'atlas-citations-'));
		const text = readFileSync(join(DATA_DIRECTORY, CITATIONS_FILE), 'utf8').replace(/\r?\n/g, '\r\n');
		writeFileSync(join(folder, CITATIONS_FILE), text);
		expect(readCitations(folder)).toEqual(listed);
		rmSync(folder, { recursive: true });
	});

	it('names record and field of any one citation that is taken away', () => {
		expect(listed.length).toBeGreaterThan(2000);
		for (const line of listed) {
			const [file, record, field, source] = line.split(',');
			const [fault, ...others] = citationFaults(
				listed,
				listed.filter((other) => other !== line)
			).map(problemLine);
			expect(others).toEqual([]);
			expect(fault).toContain(`data/${file}: ${record === '' ? '' : `record "${record}", `}field ${field}: `);
			expect(fault).toContain(`no longer names the source "${source}"`);
		}
	});

	it('holds every citation that stands in a file', () => {
		const files = readdirSync(DATA_DIRECTORY).filter((file) => file.endsWith('.json'));
		const standing = files.map((file): number => {
			const document: unknown = JSON.parse(readFileSync(join(DATA_DIRECTORY, file), 'utf8'));
			return citedIn(document);
		});
		expect(listed.length).toBe(standing.reduce((sum, count) => sum + count, 0));
	});

	it('knows every value: a list of sources that is emptied in a file is a fault', () => {
		const data = loadData();
		const [austria] = data.countries.filter(({ id }) => id === 'AUT');
		const statuses = austria?.statuses.map((status) => ({ ...status, sources: [] })) ?? [];
		const countries = data.countries.map((one) => (one === austria ? { ...one, statuses } : one));
		const faults = citationFaults(listed, citationLines({ ...data, countries })).map(problemLine);
		expect(faults[0]).toContain(
			'data/countries.json: record "AUT", field statuses[0].sources: no longer names'
		);
	});

	it('asks to be renewed when a fact is added, in one line', () => {
		expect(citationFaults(listed.slice(2), listed).map(problemLine)).toEqual([
			'data/citations.csv: 2 citations are not listed yet; run npm run data:citations'
		]);
	});
});
