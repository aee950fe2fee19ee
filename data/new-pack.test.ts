import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_DIRECTORY, loadData } from './load';
import { filesOfNewPack } from './new-pack';
import { WORLD_FOLDER } from './pack';

const data = loadData();
const world = { states: data.states, checked: '2026-12-01' };
const lay = (...members: string[]) => filesOfNewPack({ slug: 'a-new-one', members }, world);

describe('a new organisation', () => {
	let directory: string;
	beforeEach(() => {
		directory = mkdtempSync(join(tmpdir(), 'atlas-pack-'));
		cpSync(join(DATA_DIRECTORY, WORLD_FOLDER), join(directory, WORLD_FOLDER), { recursive: true });
	});
	afterEach(() => {
		rmSync(directory, { recursive: true });
	});

	it.each<[string, readonly string[]]>([
		['with examples', []],
		['of neighbours', ['Ghana', 'TGO', 'benin']],
		['of one small State', ['Nauru']],
		['all round the Earth', ['FJI', 'ISL', 'ZAF', 'CHL', 'JPN']]
	])('%s is without fault', (_, members) => {
		mkdirSync(join(directory, 'a-new-one'));
		for (const [name, content] of Object.entries(lay(...members)))
			writeFileSync(join(directory, 'a-new-one', name), JSON.stringify(content));
		const { countries } = loadData(directory, 'a-new-one');
		expect(countries).toHaveLength(members.length || 3);
	});

	it('takes a State by its code, its name or another name in use', () => {
		expect(lay('che', 'Turkey', 'Netherlands')['members.json']).toMatchObject([
			{ id: 'CHE' },
			{ id: 'TUR' },
			{ id: 'NLD' }
		]);
	});

	it('says which State the world does not know, and which was meant', () => {
		expect(() => lay('Ghna')).toThrow('has no State "Ghna"; did you mean Ghana (GHA)?');
	});

	it('says which State is given twice', () => {
		expect(() => lay('France', 'FRA')).toThrow('France is given twice');
	});

	it('opens from no nearer than a continent, and shows a whole globe where its members lie far apart', () => {
		expect(lay('Nauru')['organisation.json']).toMatchObject({ opening: { radius: 1225 } });
		expect(lay('FJI', 'ISL', 'ZAF')['organisation.json']).toMatchObject({ opening: { radius: 490 } });
	});
});
