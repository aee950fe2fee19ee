import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { AS_OF_DAY } from '../as-of-day';
import { attributeValues, builtFiles, readBuilt, targetOf } from './built-site';
import { JOINED } from '../../data/pack';

/** The file that a plain host answers with. */
const fileOf = (path: string): string =>
	path === '' || path === './' || path.endsWith('/') ? `${path === './' ? '' : path}index.html` : path;

/** Every page that a reader without JavaScript reaches from the home page by following links. */
function crawled(): Set<string> {
	const found = new Set<string>();
	const waiting = ['index.html'];
	for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
		if (found.has(page)) continue;
		found.add(page);
		for (const reference of attributeValues(readBuilt(page), 'a', 'href')) {
			const target = targetOf(page, reference);
			if (target === null) continue;
			const file = fileOf(target);
			if (file.endsWith('.html')) waiting.push(file);
		}
	}
	return found;
}

const index = z
	.object({
		countries: z.array(z.object({ id: z.string(), slug: z.string() })),
		borders: z.array(z.object({ id: z.string() }))
	})
	.parse(JSON.parse(readFileSync(`${JOINED}/index.json`, 'utf8')));

/** Old addresses that lead elsewhere have no text and no map of their own. */
const isRedirect = (page: string): boolean => readBuilt(page).includes('http-equiv="refresh"');
const pages = builtFiles('.html').filter((page) => !isRedirect(page));

test('links alone, without JavaScript, lead to every page', () => {
	const found = crawled();
	const lost = pages.filter((page) => page !== '404.html' && !found.has(page));
	expect(found.size).toBeGreaterThan(80);
	expect(lost).toEqual([]);
});

/** Where a site that is tested before it is published will stand. */
const ORIGIN = process.env['SITE_ORIGIN'] ?? '';

test('every page prints its legend, sources, disclaimer, day and address without JavaScript', () => {
	const wrong = pages.filter((page) => {
		const notes =
			/<section class="print-notes" id="print-notes" aria-label="[^"]+">([\s\S]*?)<\/section>/.exec(
				readBuilt(page)
			)?.[1] ?? '';
		const address = `/${page.replace(/(index|404)\.html$/, '')}`;
		return ![
			'Security Council Resolution 1244',
			'Natural Earth',
			'Boundaries and names on this map',
			'unofficial',
			`As of ${AS_OF_DAY}. ${ORIGIN}${page === '404.html' ? '/' : address}`
		].every((words) => notes.replaceAll(/<[^>]*>/g, '').includes(words));
	});
	expect(wrong).toEqual([]);
});

/** Pages of countries without a land border, in whose picture none may lie. */
const islands = new Set(
	index.countries
		.filter(({ id }) => !index.borders.some((border) => border.id.split('-').includes(id)))
		.map(({ slug }) => `countries/${slug}/index.html`)
);

test('every page carries its map in its markup: land, borders and names, without JavaScript', () => {
	const blank = pages.filter((page) => {
		const html = readBuilt(page);
		const stage = /<div id="stage">([\s\S]*?)<\/svg>/.exec(html)?.[1] ?? '';
		const parts = [
			'class="land',
			...(islands.has(page) ? [] : ['class="border']),
			'class="graticule',
			'class="labels"',
			'<text',
			'data-country='
		];
		return !parts.every((part) => stage.includes(part));
	});
	expect(blank).toEqual([]);
});
