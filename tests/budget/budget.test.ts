import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
	attributeValues,
	brotliBytes,
	builtFiles,
	builtPages,
	bytesUpToMap,
	importsOf,
	isServed,
	readBuilt,
	scriptsOf,
	servedBytes,
	sheetsOf,
	siteBytes,
	targetOf,
	upToMap
} from './built-site';
import { LIMITS } from './limits';
import { GEOMETRY } from '../../data/pack';

const pages = builtPages();

test('the home page loads little JavaScript before the map library', () => {
	const scripts = scriptsOf('index.html');
	expect(scripts.length).toBeGreaterThan(2);
	const bytes = scripts.reduce((sum, script) => sum + brotliBytes(readBuilt(script)), 0);
	expect(bytes).toBeLessThanOrEqual(LIMITS.scriptBeforeMapBrotli);
});

test('the index that every page loads is small, and no script holds it a second time', () => {
	const [index = ''] = builtFiles('.json').filter((file) => /\/index\.[^/]*\.json$/.test(file));
	expect(brotliBytes(readBuilt(index))).toBeLessThanOrEqual(LIMITS.indexBrotli);
	const aBorder = '"AFG-TJK"';
	expect(readBuilt(index)).toContain(aBorder);
	expect(builtFiles('.js').filter((script) => /["'`]AFG-TJK["'`]/.test(readBuilt(script)))).toEqual([]);
});

test('no page waits for the map library', () => {
	const library = builtFiles('.js').filter((script) => readBuilt(script).includes('maplibregl-canvas'));
	expect(library.length).toBeGreaterThan(0);
	const waiting = pages.filter((page) => scriptsOf(page).some((script) => library.includes(script)));
	expect(waiting).toEqual([]);
});

test('what draws the figure in the browser is a small chunk that no page waits for', () => {
	const drawing = builtFiles('.js').filter((script) => /class:["'`]limb-stop/.test(readBuilt(script)));
	expect(drawing).toHaveLength(1);
	const [chunk = ''] = drawing;
	const before = new Set(scriptsOf('index.html'));
	expect(before.has(chunk)).toBe(false);
	const own = [chunk, ...importsOf(chunk)].filter((script) => !before.has(script));
	const bytes = own.reduce((sum, script) => sum + brotliBytes(readBuilt(script)), 0);
	expect(bytes).toBeLessThanOrEqual(LIMITS.figureChunkBrotli);
});

test('every page with its figure is small, raw and compressed', () => {
	const large = pages.flatMap((page) => {
		const html = readBuilt(page).replace(/<style>[\s\S]*?<\/style>/, '');
		const [raw, brotli] = [Buffer.byteLength(html), brotliBytes(html, LIMITS.pageBrotli)];
		const within = raw <= LIMITS.pageRaw && brotli <= LIMITS.pageBrotli;
		return within ? [] : [`${page}: ${raw} bytes, ${brotli} with brotli`];
	});
	expect(large).toEqual([]);
});

test('what a browser needs for the first map of a page is little, and stands in the page', () => {
	const large = pages.flatMap((page) => {
		const bytes = bytesUpToMap(page, LIMITS.beforeMapServed);
		return bytes <= LIMITS.beforeMapServed ? [] : [`${page}: ${bytes} bytes`];
	});
	expect(large).toEqual([]);
	// Its letters alone are asked for before: they are waited for a moment at most.
	const asks = /<link\b[^>]*rel="(stylesheet|modulepreload|preload)"(?![^>]*as="font")|<script\b[^>]*\bsrc=/;
	expect(pages.filter((page) => asks.test(upToMap(page)))).toEqual([]);
});

test('what comes until a page answers is little', () => {
	const [index = ''] = builtFiles('.json').filter((file) => /\/index\.[^/]*\.json$/.test(file));
	const large = pages.flatMap((page) => {
		const files = [page, index, ...scriptsOf(page), ...sheetsOf(page)];
		const bytes = files.reduce((sum, file) => sum + servedBytes(file), 0);
		return bytes <= LIMITS.beforeAnswerServed ? [] : [`${page}: ${bytes} bytes`];
	});
	expect(large).toEqual([]);
});

test('every character of every page is among its first letters', () => {
	const lacking = pages.flatMap((page) => {
		const html = readBuilt(page);
		const ranges = [...html.matchAll(/font-display:optional[^}]*unicode-range:([^};]*)/g)].flatMap(
			([, range = '']) =>
				range.split(',').map((stretch) => {
					const [first = '', last = first] = stretch.replace('U+', '').split('-');
					return [parseInt(first, 16), parseInt(last, 16)] as const;
				})
		);
		const has = (point: number): boolean => ranges.some(([first, last]) => point >= first && point <= last);
		return [...new Set(html)]
			.filter((one) => one > ' ' && !has(one.codePointAt(0) ?? 0))
			.map((one) => `${page}: ${one}`);
	});
	expect(lacking).toEqual([]);
});

test('the letters of a first screen are small', () => {
	const letters = builtFiles('.woff2').filter((file) => /\/(sans|serif|serif-italic)\.[^/]*$/.test(file));
	expect(letters).toHaveLength(3);
	expect(letters.reduce((sum, file) => sum + servedBytes(file), 0)).toBeLessThanOrEqual(LIMITS.letters);
});

test('every page has its whole style sheets at its end, for who runs no script, too', () => {
	expect(pages.filter((page) => sheetsOf(page).length < 3)).toEqual([]);
});

test('every page carries its figure once', () => {
	const wrong = pages.flatMap((page) => {
		const html = readBuilt(page);
		const paths = attributeValues(html.slice(html.indexOf('id="stage"')), 'path', 'd');
		const longest = paths.reduce((one, other) => (other.length > one.length ? other : one), '');
		const times = longest.length < 100 ? 0 : html.split(longest).length - 1;
		return times === 1 ? [] : [`${page}: its longest path stands ${times} times`];
	});
	expect(wrong).toEqual([]);
});

test('the overview geometry is small', () => {
	const [overview] = readdirSync(GEOMETRY).filter((file) => /^overview.*\.json$/.test(file));
	expect(overview).toBeDefined();
	expect(brotliBytes(readFileSync(`${GEOMETRY}/${overview}`, 'utf8'))).toBeLessThanOrEqual(
		LIMITS.overviewBrotli
	);
});

test('the whole site stays within its size', () => {
	expect(siteBytes()).toBeLessThanOrEqual(LIMITS.siteRaw);
});

test('no page holds a style in its markup, which the content security policy would block', () => {
	expect(pages.filter((page) => /<[^>]+\sstyle="/.test(readBuilt(page)))).toEqual([]);
});

test('no page and no style sheet asks another site for anything', () => {
	const asked = pages.flatMap((page) =>
		[
			...attributeValues(readBuilt(page), '(?:script|img|iframe|source|use|image)', '(?:src|href)'),
			...[...readBuilt(page).matchAll(/<link\b[^>]*>/g)]
				.map(([link]) => link)
				.filter((link) => !/rel="(canonical|alternate)"/.test(link))
				.flatMap((link) => attributeValues(link, 'link', 'href'))
		]
			.filter((reference) => targetOf(page, reference) === null)
			.map((reference) => `${page}: ${reference}`)
	);
	const styled = builtFiles('.css').filter((file) => /url\(["']?(https?:)?\/\//.test(readBuilt(file)));
	expect([...asked, ...styled]).toEqual([]);
});

test('pages point to their own site by relative addresses, so that it can stand in a folder of another', () => {
	// The page for unknown addresses is answered at any depth, so its links need the base at build time.
	const absolute = pages
		.filter((page) => page !== '404.html')
		.flatMap((page) =>
			attributeValues(readBuilt(page), '(?:a|link|script|img|use|image|source)', '(?:href|src)')
				.filter((reference) => /^\/(?!\/)/.test(reference))
				.map((reference) => `${page}: ${reference}`)
		);
	expect(absolute).toEqual([]);
});

test('every link inside the site leads to a page or file that a plain host finds', () => {
	// The page for unknown addresses is answered at any depth, so its links are tested in the browser.
	const broken = pages
		.filter((page) => page !== '404.html')
		.flatMap((page) =>
			['a', 'link', 'script', 'img']
				.flatMap((tag) => [
					...attributeValues(readBuilt(page), tag, 'href'),
					...attributeValues(readBuilt(page), tag, 'src')
				])
				.filter((reference) => {
					const target = targetOf(page, reference);
					return target !== null && !isServed(target);
				})
				.map((reference) => `${page}: ${reference}`)
		);
	expect(broken).toEqual([]);
});
