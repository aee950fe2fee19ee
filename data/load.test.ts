import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DataError, problemLine } from './data-error';
import { DATA_DIRECTORY, loadData } from './load';
import { PACK, WORLD_FOLDER } from './pack';
import { recordName } from './read';

const FIXTURES = join(DATA_DIRECTORY, 'fixtures', 'bad');

/** One fault laid over the good data, and every line that the error must hold. */
const caseSchema = z.strictObject({
	file: z.string(),
	/** The record in which `set` puts values, by path: `statuses.0.from`. */
	record: z.string().optional(),
	set: z.record(z.string(), z.json()).optional(),
	/** A record put at the end of the file. */
	add: z.json().optional(),
	/** The whole text of the file; `null` for a file that is not there. */
	text: z.string().nullable().optional(),
	expected: z.array(z.string()).min(1)
});
type Case = z.output<typeof caseSchema>;

const readCase = (name: string): Case =>
	caseSchema.parse(JSON.parse(readFileSync(join(FIXTURES, name, 'case.json'), 'utf8')));

/** The record of that name, or the document itself without one; a file may keep its records one level down. */
function find(document: unknown, record: string | undefined): object {
	if (typeof document !== 'object' || document === null) throw new Error('the file holds no records');
	if (record === undefined) return document;
	for (const value of [document, ...Object.values(document)]) {
		if (!Array.isArray(value)) continue;
		const found: unknown = value.find((item: unknown) => recordName(item) === record);
		if (typeof found === 'object' && found !== null) return found;
	}
	throw new Error(`no record ${record}`);
}

function put(target: object, path: string, value: unknown): void {
	const [key = '', ...rest] = path.split('.');
	if (rest.length === 0) Reflect.set(target, key, value);
	else put(Object(Reflect.get(target, key)), rest.join('.'), value);
}

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'atlas-data-'));
	for (const folder of [WORLD_FOLDER, PACK]) {
		cpSync(join(DATA_DIRECTORY, folder), join(directory, folder), { recursive: true });
	}
});
afterEach(() => {
	rmSync(directory, { recursive: true });
});

function lay({ file, record, set, add, text }: Case): void {
	const path = join(directory, file);
	if (text === null) {
		unlinkSync(path);
		return;
	}
	if (text !== undefined) {
		writeFileSync(path, text);
		return;
	}
	const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
	const target = find(document, record);
	for (const [field, value] of Object.entries(set ?? {})) put(target, field, value);
	if (add !== undefined && Array.isArray(document)) document.push(add);
	writeFileSync(path, JSON.stringify(document));
}

function faults(): readonly string[] {
	try {
		loadData(directory);
		return [];
	} catch (error) {
		if (!(error instanceof DataError)) throw error;
		return error.problems.map(problemLine);
	}
}

describe('the facts', () => {
	it('are without fault as they stand', () => {
		expect(faults()).toEqual([]);
	});

	it.each(readdirSync(FIXTURES))('are refused with one plain line: %s', (name) => {
		const fault = readCase(name);
		lay(fault);
		expect(faults()).toEqual(fault.expected);
	});

	it('name the faults of all files in one error', () => {
		const both = [readCase('flag-unknown'), readCase('host-unknown')];
		both.forEach(lay);
		expect([...faults()].sort()).toEqual(both.flatMap(({ expected }) => expected).sort());
	});
});
