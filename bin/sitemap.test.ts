import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesOf, searchFiles, sitemap } from './sitemap';

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

test('the sitemap names whole addresses', () => {
	expect(sitemap(['/a&b/'], 'https://atlas.example/x')).toContain(
		'<loc>https://atlas.example/x/a&amp;b/</loc>'
	);
});

test('where the origin is known, robots.txt names the sitemap', () => {
	const files = searchFiles(['/'], 'https://atlas.example');
	expect(Object.keys(files)).toEqual(['sitemap.xml', 'robots.txt']);
	expect(files['robots.txt']).toContain('\nSitemap: https://atlas.example/sitemap.xml\n');
});

test('below a path no robots.txt is written, since nobody would read it', () => {
	expect(Object.keys(searchFiles(['/'], 'https://example.org/atlas'))).toEqual(['sitemap.xml']);
});

test('without an origin the sitemap names paths, says what it lacks, and no robots.txt sends anybody there', () => {
	const files = searchFiles(['/a/'], '');
	expect(Object.keys(files)).toEqual(['sitemap.xml']);
	expect(files['sitemap.xml']).toContain('<loc>/a/</loc>');
	expect(files['sitemap.xml']).toContain('build with SITE_ORIGIN');
});
