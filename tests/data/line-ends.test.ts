import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['data', 'geo', 'messages', 'src', 'tests'];
const TEXTS = /\.(?:css|csv|html|json|md|svelte|ts|txt)$/;

test('texts end their lines as .gitattributes says on every system, which positions in tests stand on', () => {
	const texts = FOLDERS.flatMap((folder) =>
		readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && TEXTS.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
	);
	expect(texts.length).toBeGreaterThan(500);
	expect(texts.filter((file) => readFileSync(file).includes('\r'))).toEqual([]);
});
