import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf, sitemap } from './sitemap';

let directory: string;
const put = (path: string, html: string): void => {
	mkdirSync(join(directory, path), { recursive: true });
	writeFileSync(join(directory, path, 'index.html'), html);
};
beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'atlas-sitemap-'));
});
afterEach(() => {
	rmSync(directory, { recursive: true });
});

test('every page is listed but those that lead elsewhere or ask not to be found', () => {
	put('.', '<h1>Home</h1>');
	put('countries/latvia', '<h1>Latvia</h1>');
	put('institutions', '<meta http-equiv="refresh" content="0;url=../structure/">');
	put('404', '<meta name="robots" content="noindex"/>');
	expect(pagesOf(directory)).toEqual(['/', '/countries/latvia/']);
});

test('addresses are whole where the origin is known, and paths where it is not', () => {
	expect(sitemap(['/a&b/'], 'https://atlas.example/x')).toContain(
		'<loc>https://atlas.example/x/a&amp;b/</loc>'
	);
	expect(sitemap(['/a/'], '')).toContain('<loc>/a/</loc>');
});
