import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentPolicy, pagePolicy } from '../../bin/host/content-policy';
import { isKnownType, isText } from '../../bin/host/content-types';
import { HASHED_FOLDER } from '../../bin/host/headers';
import { builtFiles, builtPages, readBuilt } from './built-site';
import { SITE } from '../../data/pack';

const COMPRESSED = /\.(br|gz)$/;
const NO_JEKYLL = '.nojekyll';

/** Names of files and of folders; a folder has no ending. */
const files = builtFiles('').filter((path) => path.includes('.') && !path.endsWith(NO_JEKYLL));
const bytes = (path: string): Buffer => readFileSync(join(SITE, path));

test('every file of the site has an ending whose type hosts are told', () => {
	expect(files.filter((path) => !isKnownType(path))).toEqual([]);
});

test('beside every page and script of some length stands the same compressed twice', () => {
	const texts = files.filter((path) => !COMPRESSED.test(path) && isText(path) && bytes(path).length > 1500);
	expect(texts.length).toBeGreaterThan(300);
	const wrong = texts.filter((path) => {
		if (!files.includes(`${path}.br`) || !files.includes(`${path}.gz`)) return true;
		const content = bytes(path);
		return !(
			brotliDecompressSync(bytes(`${path}.br`)).equals(content) &&
			gunzipSync(bytes(`${path}.gz`)).equals(content)
		);
	});
	expect(wrong).toEqual([]);
});

test('nothing compressed stands beside nothing', () => {
	const left = files.filter((path) => COMPRESSED.test(path) && !files.includes(path.replace(COMPRESSED, '')));
	expect(left).toEqual([]);
});

test('every page has its policy once, which allows the styles that stand in it and no others', () => {
	const wrong = builtPages().filter((page) => {
		const html = readBuilt(page);
		const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);
		const meta = `<meta http-equiv="content-security-policy" content="${pagePolicy(styles)}">`;
		return (
			styles.length === 0 || html.split(meta).length !== 2 || html.indexOf(meta) > html.indexOf('<style>')
		);
	});
	expect(wrong).toEqual([]);
});

test('the policy that a host sends runs what every page runs, and leaves styles to the pages', () => {
	expect(contentPolicy()).toContain(/script-src [^;]*;/.exec(pagePolicy([]))?.[0] ?? 'none');
	expect(contentPolicy()).not.toMatch(/style-src|default-src|unsafe/);
});

test('a page that only leads elsewhere runs nothing', () => {
	const pages = builtPages();
	const leading = builtFiles('.html').filter((page) => !pages.includes(page));
	expect(leading.length).toBeGreaterThan(0);
	expect(leading.filter((page) => readBuilt(page).includes('<script'))).toEqual([]);
});

test('what is kept for a year carries a hash in its name, or lies with what does', () => {
	const hashed = files.filter((path) => path.startsWith(HASHED_FOLDER) && !COMPRESSED.test(path));
	expect(hashed.length).toBeGreaterThan(100);
	expect(hashed.filter((path) => !/[/.-][\w-]{8}\.\w+$/.test(path))).toEqual([]);
	const others = files.filter((path) => path.startsWith('_') && !path.startsWith(HASHED_FOLDER));
	expect(others.filter((path) => !path.includes('__data.json'))).toEqual(['_app/version.json']);
});

test('a host that drops names with "_" at the front unless it is told is told', () => {
	expect(bytes(NO_JEKYLL).length).toBe(0);
});
