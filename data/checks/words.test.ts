import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataError, problemLine } from '../data-error';
import { DATA_DIRECTORY, loadData } from '../load';

let directory: string;
beforeEach(() => {
	directory = join(mkdtempSync(join(tmpdir(), 'atlas-words-')), 'data');
	cpSync(join(DATA_DIRECTORY, 'fixtures', 'small'), directory, { recursive: true });
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

const lay = (file: string, content: unknown): void =>
	writeFileSync(join(directory, 'small', file), JSON.stringify(content));

/** Faults of the small organisation about places that lead nowhere. */
function leadingNowhere(): string[] {
	try {
		loadData(directory, 'small');
		return [];
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return error.problems.map(problemLine).filter((line) => line.includes('leads nowhere'));
	}
}

const CHAIRS = {
	sources: ['list'],
	entries: [{ id: 'who-leads', section: 'About', name: 'Who leads', place: { kind: 'page', page: 'chairs' } }]
};
const TERM = {
	id: 'chair',
	term: 'chair',
	forms: [],
	definition: { value: 'Who leads.', sources: [], confirmed: false },
	seeAlso: [],
	pages: [{ kind: 'list', page: 'chairs' }]
};

test('an entry of the navigation and a term lead to a list only where it has something to show', () => {
	lay('navigation.json', CHAIRS);
	lay('glossary.json', [TERM]);
	expect(leadingNowhere()).toEqual([]);
	lay('chairs.json', []);
	const nothing = 'leads nowhere: there is nothing for the page "chairs"';
	expect(leadingNowhere()).toEqual([
		`data/small/navigation.json: record "who-leads", field place.page: ${nothing}`,
		`data/small/glossary.json: record "chair", field pages[0].page: ${nothing}`
	]);
});
