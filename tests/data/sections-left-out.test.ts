import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROUTES = 'src/routes/[[lang=lang]]';
/** Folders whose pages every atlas has. */
const EVERYWHERE = new Set(['countries', 'sources', 'about']);

const loadersIn = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter(({ name }) => name === '+page.server.ts' || name === '+server.ts')
		.map(({ parentPath, name }) => join(parentPath, name));

test('no page of a section is built where the organisation has nothing for it', () => {
	const folders = readdirSync(ROUTES, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !EVERYWHERE.has(entry.name))
		.map(({ name }) => join(ROUTES, name));
	const loaders = folders.filter((folder) => existsSync(folder)).flatMap(loadersIn);
	expect(loaders.length).toBeGreaterThan(15);
	expect(
		loaders.filter((file) => !/^export const prerender = hasSection\('/m.test(readFileSync(file, 'utf8')))
	).toEqual([]);
});
