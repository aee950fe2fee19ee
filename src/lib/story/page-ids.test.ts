import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { isIdOfThePage, PAGE_IDS } from './page-ids';

/** Where the page of a story begins: its document, its layout, itself, and the map that takes over. */
const ENTRIES = [
	'src/routes/+layout.svelte',
	'src/routes/[[lang=lang]]/stories/[slug]/+page.svelte',
	'src/routes/[[lang=lang]]/stories/[slug]/+page.server.ts',
	'src/hooks.server.ts'
];
/** Files that write elements by hand; elsewhere an `id` in a script is that of a layer or a record. */
const WRITERS = 'src/lib/server/';

/** Every module that a page of a story may run or be written by. */
function modulesOf(entries: readonly string[]): string[] {
	const seen = new Set<string>();
	const visit = (file: string): void => {
		if (seen.has(file)) return;
		seen.add(file);
		for (const [, source = ''] of readFileSync(file, 'utf8').matchAll(
			/(?:from|import)\s*\(?\s*'((?:\.|\$lib\/)[^']+)'/g
		)) {
			const path = source.startsWith('$lib/') ? `src/lib/${source.slice(5)}` : join(dirname(file), source);
			const found = [path, `${path}.ts`, `${path}.js`].find(
				(one) => /\.(ts|svelte)$/.test(one) && existsSync(one)
			);
			if (found && !found.includes('paraglide')) visit(found);
		}
	};
	for (const entry of entries) visit(entry);
	return [...seen];
}

const ids = ['src/app.html', ...modulesOf(ENTRIES)].flatMap((file) => {
	const pattern = file.startsWith(WRITERS) ? /\bid: '([a-z-]+)'/g : /\bid="([^"{$]*)"/g;
	return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, id = '']) => ({ file, id }));
});

test('what a page of a story is made of is found', () => {
	expect(ids.map(({ id }) => id)).toEqual(
		expect.arrayContaining(['stage', 'content', 'sources', 'announcer'])
	);
});

test('every id of the page of a story is one that no step may have', () => {
	const fixed = ids.filter(({ id }) => /^[a-z0-9-]+$/.test(id));
	expect(fixed.filter(({ id }) => !isIdOfThePage(id))).toEqual([]);
});

test('no id is kept from authors that the page does not have', () => {
	const known = new Set(ids.map(({ id }) => id));
	expect(PAGE_IDS.filter((id) => !known.has(id))).toEqual([]);
});

test('a step may not be called as a source of the page, as a pattern of its drawing, or as a title', () => {
	expect(['source-3', 's1', 'story', 'story-title', 'share'].filter((id) => !isIdOfThePage(id))).toEqual([]);
});

test('a step may have the name of what stands on other pages', () => {
	expect(['borders', 'crossings', 'meetings', 'source-of-the-amu'].filter(isIdOfThePage)).toEqual([]);
});
