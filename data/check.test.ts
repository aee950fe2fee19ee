import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DATA_DIRECTORY } from './load';
import { PACK, WORLD_FOLDER } from './pack';
import { recordName } from './read';

let directory: string;
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'atlas-check-'));
	for (const folder of [WORLD_FOLDER, PACK]) {
		cpSync(join(DATA_DIRECTORY, folder), join(directory, folder), { recursive: true });
	}
});
afterEach(() => {
	rmSync(directory, { recursive: true });
});

const check = () =>
	spawnSync(process.execPath, ['--import', 'tsx', join(DATA_DIRECTORY, 'check.ts'), directory], {
		encoding: 'utf8'
	});

it('the command names each file with its count and ends well', () => {
	const { status, stdout } = check();
	expect(status).toBe(0);
	expect(stdout).toContain('data/osce/members.json: 68 countries');
});

it('the command names the value that has lost a source', () => {
	const file = join(directory, PACK, 'members.json');
	const countries: unknown = JSON.parse(readFileSync(file, 'utf8'));
	const list: readonly unknown[] = Array.isArray(countries) ? countries : [];
	const austria = list.find((one) => recordName(one) === 'AUT');
	const statuses: unknown = Reflect.get(Object(austria), 'statuses');
	Reflect.set(Object(Array.isArray(statuses) ? statuses[0] : null), 'sources', []);
	writeFileSync(file, JSON.stringify(countries));
	const { status, stderr } = check();
	expect(status).toBe(1);
	expect(stderr).toContain(
		'data/osce/members.json: record "AUT", field statuses[0].sources: no longer names'
	);
});

it('the command names every fault and ends with an error', () => {
	writeFileSync(join(directory, PACK, 'as-of.json'), '{ "date": "yesterday" }');
	writeFileSync(join(directory, PACK, 'places.json'), '[');
	const { status, stderr } = check();
	expect(status).toBe(1);
	expect(stderr).toContain('2 problems in the data:');
	expect(stderr).toContain('data/osce/as-of.json: field date: must be a calendar date as YYYY-MM-DD');
	expect(stderr).toContain('data/osce/places.json: line 1, column 2 is not valid JSON: a value is missing');
});

it('the command finds a capital whose longitude and latitude are exchanged', () => {
	const file = join(directory, WORLD_FOLDER, 'countries.json');
	const text = readFileSync(file, 'utf8');
	const turned = text.replace(/("name": "Tirana"[\s\S]*?"point": \[\s*)([\d.]+)(,\s*)([\d.]+)/, '$1$4$3$2');
	expect(turned).not.toBe(text);
	writeFileSync(file, turned);
	const { status, stderr } = check();
	expect(status).toBe(1);
	expect(stderr).toContain(
		'record "ALB", field capital.point: lies more than 3 km outside ALB; the longitude comes first'
	);
});

it('the command does not pass where members are missing, or the whole organisation', () => {
	rmSync(join(directory, PACK, 'members.json'));
	const without = check();
	expect(without.status).toBe(1);
	expect(without.stderr).toContain('data/osce/members.json: is missing');
	rmSync(join(directory, PACK), { recursive: true });
	const none = check();
	expect(none.status).toBe(1);
	expect(none.stderr).toContain('holds no organisation');
});
