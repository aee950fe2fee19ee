import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compressTexts } from './compress';
import { contentType, isKnownType } from './content-types';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'atlas-compress-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const TEXT = '<p>Nothing is decided until everything is decided.</p>\n'.repeat(50);

test('beside a text stands what a host sends in its place, of the same date', async () => {
	mkdirSync(join(folder, 'about'));
	writeFileSync(join(folder, 'about', 'index.html'), TEXT);
	await compressTexts(folder, ['about/index.html']);
	const file = join(folder, 'about', 'index.html');
	expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(TEXT);
	expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(TEXT);
	const second = (name: string): number => Math.floor(statSync(name).mtimeMs / 1000);
	expect(second(`${file}.br`)).toBe(second(file));
});

test('nothing stands beside a picture of pixels, nor beside a text too short to become smaller', async () => {
	writeFileSync(join(folder, 'a.png'), TEXT);
	writeFileSync(join(folder, 'version.json'), '{"version":"1"}');
	await compressTexts(folder, ['a.png', 'version.json']);
	expect(readdirSync(folder).sort()).toEqual(['a.png', 'version.json']);
});

test.each([
	['favicon.ico', 'image/x-icon'],
	['site.webmanifest', 'application/manifest+json;charset=utf-8'],
	['map.geojson', 'application/geo+json;charset=utf-8'],
	['FIGURE.SVG', 'image/svg+xml;charset=utf-8'],
	['module.mjs', 'text/javascript;charset=utf-8'],
	['font.woff2', 'font/woff2'],
	['icons.d/nothing', 'application/octet-stream'],
	['a.unknown', 'application/octet-stream']
])('%s is %s', (name, type) => {
	expect(contentType(name)).toBe(type);
	expect(isKnownType(name)).toBe(type !== 'application/octet-stream');
});
