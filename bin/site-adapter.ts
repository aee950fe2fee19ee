import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import adapterStatic from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { collectBuildTimes, timesOfKinds } from './build-times';
import { compressTexts } from './host/compress';
import { withPagePolicy } from './host/content-policy';
import { firstViewAlone } from './host/first-view';
import { sheetsOfScripts, staticImportsOf, withEveryPreload, withoutLaterSheets } from './host/chunk-files';
import type { StaticImports } from './host/chunk-files';
import { HASHED_FOLDER } from './host/headers';
import { withCommonStart } from './host/start-script';
import { filesOf, sizesOfKinds } from './site-report';
import { pagesOf, searchFiles } from './sitemap';
import { SITE as PAGES } from '../data/pack';

/**
 * The static adapter, and one more step: the page `/404/` becomes `404.html`, which hosts serve at
 * any address. Its relative addresses would point elsewhere from there, so they are made absolute.
 * All pages can be painted when they have arrived, start by one script, ask for all that it needs at once, and run nothing else. What search engines read is written beside them, each text
 * also compressed, and what the kinds of pages take and weigh is printed.
 * @param base path below which the site is published, without a trailing slash; empty for the root.
 * @param origin under which it is published, its path included; empty where that is not known.
 * @param whole whether every route must have its page: an organisation has none for what it has not.
 */
export function siteAdapter(base: string, origin: string, whole: boolean): Adapter {
	const built = collectBuildTimes();
	const inner = adapterStatic({ pages: PAGES, assets: PAGES, strict: whole });
	return {
		...inner,
		name: 'atlas-static',
		async adapt(builder) {
			await inner.adapt(builder);
			const page = join(PAGES, '404', 'index.html');
			writeFileSync(join(PAGES, '404.html'), absoluteAddresses(readFileSync(page, 'utf8'), base));
			rmSync(join(PAGES, '404'), { recursive: true });
			const manifest = join(builder.getClientDirectory(), '.vite', 'manifest.json');
			const chunks: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
			const [imports, sheets] = [staticImportsOf(chunks), sheetsOfScripts(chunks)];
			for (const { path } of filesOf(PAGES))
				if (path.endsWith('.html')) startAsAllPagesDo(join(PAGES, path), imports, sheets);
			// GitHub Pages drops every file whose name begins with "_" where this one is missing.
			writeFileSync(join(PAGES, '.nojekyll'), '');
			const search = searchFiles(pagesOf(PAGES), origin);
			for (const [name, text] of Object.entries(search)) writeFileSync(join(PAGES, name), text);
			const texts = filesOf(PAGES).map(({ path }) => path);
			await compressTexts(PAGES, texts);
			if (origin === '')
				console.log('\nSITE_ORIGIN is not set: sitemap.xml and pictures for cards have no whole addresses.');
			built.end();
			console.log(`\nBuilding pages took:\n${timesOfKinds(built.times()).join('\n')}`);
			console.log(`\nThe built site:\n${sizesOfKinds(filesOf(PAGES)).join('\n')}`);
		}
	};
}

/** The text of a built style sheet by its address in any page. */
const sheetOf = (address: string): string =>
	readFileSync(join(PAGES, address.slice(address.indexOf(HASHED_FOLDER))), 'utf8');

/** Puts the start script, all preloads, the styles of the first view and their policy into a page; throws with its name. */
function startAsAllPagesDo(
	page: string,
	imports: StaticImports,
	sheets: ReturnType<typeof sheetsOfScripts>
): void {
	const html = readFileSync(page, 'utf8');
	try {
		const whole = withoutLaterSheets(withEveryPreload(withCommonStart(html), imports), sheets);
		writeFileSync(page, withPagePolicy(firstViewAlone(whole, sheetOf)));
	} catch (error) {
		throw new Error(`${page}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
	}
}

/** Replaces the addresses of a page one folder below the root by absolute ones. */
export function absoluteAddresses(html: string, base: string): string {
	return html.replace(/((?:href|src)=")\.\.\//g, `$1${base}/`);
}
