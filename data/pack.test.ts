import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkPack, packFolders, packsIn } from './pack';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'atlas-packs-'));
	for (const folder of ['world', 'schema', 'one', 'another'])
		mkdirSync(join(root, 'data', folder), { recursive: true });
	for (const pack of ['one', 'another']) writeFileSync(join(root, 'data', pack, 'members.json'), '[]');
});
afterEach(() => {
	rmSync(root, { recursive: true });
});

it('a folder with members is an organisation; what belongs to the world or to the program is none', () => {
	expect(packsIn(join(root, 'data'))).toEqual(['another', 'one']);
});

it('an organisation that is not there is refused with those that are', () => {
	expect(() => checkPack(root, 'one')).not.toThrow();
	expect(() => checkPack(root, 'third')).toThrow(
		'ATLAS=third: data/ holds no such organisation; there are another, one'
	);
	expect(() => checkPack(root, 'world')).toThrow('ATLAS=world');
});

it('what is made for one organisation never lies in the folder of another', () => {
	const [one, another] = [packFolders('one'), packFolders('another')].map((folders) =>
		Object.values(folders)
	);
	for (const folder of one ?? []) {
		expect(another?.filter((other) => other === folder || other.startsWith(`${folder}/`))).toEqual([]);
	}
});
