import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptySections } from './empty-sections';
import { DATA_DIRECTORY } from './directory';

let directory: string;

beforeEach(() => {
	directory = join(mkdtempSync(join(tmpdir(), 'atlas-sections-')), 'data');
	cpSync(join(DATA_DIRECTORY, 'fixtures', 'small'), directory, { recursive: true });
});
afterEach(() => rmSync(join(directory, '..'), { recursive: true }));

const lay = (file: string, records: unknown): void =>
	writeFileSync(join(directory, 'small', file), JSON.stringify(records));

test('a section whose file holds no record, or is not there, has no page', () => {
	lay('chairs.json', []);
	rmSync(join(directory, 'small', 'meetings.json'));
	expect(emptySections('small', directory)).toEqual(
		expect.arrayContaining(['chairs', 'meetings', 'stories'])
	);
	expect(emptySections('small', directory)).not.toContain('operations');
});

test('a section that two files fill has pages as long as one of them has a record', () => {
	lay('operations.json', []);
	expect(emptySections('small', directory)).not.toContain('operations');
	lay('activities.json', []);
	expect(emptySections('small', directory)).toContain('operations');
});

test('without institutions and bodies there is no structure, nor the old address that led there', () => {
	lay('institutions.json', []);
	lay('bodies.json', []);
	expect(emptySections('small', directory)).toEqual(expect.arrayContaining(['structure', 'institutions']));
});

test('partnerships are those of associates', () => {
	expect(emptySections('small', directory)).not.toContain('partnerships');
	const names = Object.fromEntries(
		['withArticle', 'one', 'other', 'shortOne', 'shortOther', 'adjective', 'since'].map((key) => [key, key])
	);
	lay('statuses.json', [{ id: 'member', role: 'full', look: 'first', word: 'member', names: { en: names } }]);
	expect(emptySections('small', directory)).toContain('partnerships');
});

test('a file that cannot be read is named', () => {
	lay('chairs.json', {});
	expect(() => emptySections('small', directory)).toThrow(/small\/chairs\.json/);
});
