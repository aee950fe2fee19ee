import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';
import { z } from 'zod';
import { SITE as BUILD } from '../../data/pack';

/** What hosts use who compress files ahead of time; slow. */
const STRONGEST = 11;
/** Forty and seven times as fast, some hundredths larger: what passes with one of them passes with the strongest. */
const QUICK = [5, 9] as const;

/** Paths below the site's folder of every file with this ending. Throws when there are none. */
export function builtFiles(ending: string): string[] {
	const files = existsSync(BUILD) ? readdirSync(BUILD, { recursive: true, encoding: 'utf8' }) : [];
	const found = files.filter((file) => file.endsWith(ending)).map((file) => file.split(sep).join('/'));
	if (found.length === 0) throw new Error(`${BUILD} holds no *${ending}: run "npm run build" first`);
	return found.sort();
}

export function readBuilt(file: string): string {
	return readFileSync(join(BUILD, file), 'utf8');
}

/** Every page of the site; a file that only leads on to the page that took its place is none. */
export function builtPages(): string[] {
	return builtFiles('.html').filter((page) => !readBuilt(page).includes('http-equiv="refresh"'));
}

/** Bytes of all files of the site together. */
export function siteBytes(): number {
	return builtFiles('')
		.map((file) => statSync(join(BUILD, file)))
		.filter((entry) => entry.isFile())
		.reduce((sum, { size }) => sum + size, 0);
}

function compressed(text: string, quality: number): number {
	return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}

/** Bytes with brotli at its strongest, or a quick upper bound where that is within the limit already. */
export function brotliBytes(text: string, limit = 0, strongest = STRONGEST): number {
	if (limit > 0) {
		for (const quality of QUICK) {
			const bytes = compressed(text, quality);
			if (bytes <= limit) return bytes;
		}
	}
	return compressed(text, strongest);
}

/** Values of an attribute on the elements with this tag name, as they stand in the markup. */
export function attributeValues(html: string, tag: string, attribute: string): string[] {
	return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(
		([, value = '']) => value
	);
}

/** A reference of a page as a path below the site's folder; null for one that leads to another site. */
export function targetOf(page: string, reference: string): string | null {
	if (/^([a-z]+:|\/\/)/i.test(reference)) return null;
	const path = decodeURI(reference.replace(/[?#].*$/, ''));
	if (path === '') return page;
	return path.startsWith('/') ? path.slice(1) : posix.normalize(posix.join(posix.dirname(page), path));
}

/** True where a plain host finds something at the path: a file, or a folder's page by its slash. */
export function isServed(path: string): boolean {
	if (path === '' || path === './' || path.endsWith('/')) return existsSync(join(BUILD, path, 'index.html'));
	return existsSync(join(BUILD, path)) && statSync(join(BUILD, path)).isFile();
}

const importsOfScript = new Map<string, readonly string[]>();

/** What a script imports before it runs; read once, as most pages share most scripts. */
function staticImports(script: string): readonly string[] {
	const known = importsOfScript.get(script);
	if (known !== undefined) return known;
	const imports = parseAst(readBuilt(script)).body.flatMap((statement) => {
		const source =
			statement.type === 'ImportDeclaration' ||
			statement.type === 'ExportNamedDeclaration' ||
			statement.type === 'ExportAllDeclaration'
				? statement.source?.value
				: undefined;
		return typeof source === 'string' ? [posix.join(dirname(script), source)] : [];
	});
	importsOfScript.set(script, imports);
	return imports;
}

/** Every script that a script imports before it runs, itself left out, below the site's folder. */
export function importsOf(script: string): string[] {
	const found = new Set<string>();
	const waiting = [...staticImports(script)];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (next === script || found.has(next)) continue;
		found.add(next);
		waiting.push(...staticImports(next));
	}
	return [...found].sort();
}

/** What a page's start script asks for after the first view, as paths below the site's folder; empty where none starts. */
export function followersOf(page: string, kind: 'preloads' | 'scripts'): string[] {
	const json = /<script type="application\/json" id="start">([\s\S]*?)<\/script>/.exec(readBuilt(page))?.[1];
	if (json === undefined) return [];
	const start = followersSchema.parse(JSON.parse(json));
	return start[kind].flatMap((reference) => targetOf(page, reference) ?? []);
}

const addresses = z.array(z.string());
const followersSchema = z.object({ preloads: addresses, scripts: addresses });

/** Whole style sheets of a page, which stand at its end. */
export function sheetsOf(page: string): string[] {
	const html = readBuilt(page);
	return attributeValues(html.slice(endOfMap(html)), 'link', 'href')
		.flatMap((reference) => targetOf(page, reference) ?? [])
		.filter((file) => file.endsWith('.css'));
}

/** Where a page's first map is whole: at the end of its figure. */
const endOfMap = (html: string): number => html.indexOf('</svg>', html.indexOf('class="labels'));

/** A page up to the end of its figure. */
export function upToMap(page: string): string {
	const html = readBuilt(page);
	return html.slice(0, endOfMap(html));
}

/** Every script that a page asks for at once, below the site's folder. */
export const preloadsOf = (page: string): string[] =>
	[...followersOf(page, 'scripts'), ...followersOf(page, 'preloads')].sort();

/** Bytes of a file as a host sends it that has it compressed. */
export function servedBytes(file: string): number {
	const compressed = join(BUILD, `${file}.br`);
	return statSync(existsSync(compressed) ? compressed : join(BUILD, file)).size;
}

/** The quality with which pages are compressed. */
const AS_SERVED = 10;

/**
 * Bytes of a page as a host sends it up to the end of its figure, or an upper bound within the limit: a browser that
 * has them can show the first map.
 */
export function bytesUpToMap(page: string, limit: number): number {
	return brotliBytes(upToMap(page), limit, AS_SERVED);
}

/** Every script that a page loads before anything is asked for lazily, below the site's folder. */
export function scriptsOf(page: string): string[] {
	const waiting = preloadsOf(page);
	const found = new Set<string>();
	for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
		if (found.has(script)) continue;
		found.add(script);
		waiting.push(...staticImports(script));
	}
	return [...found].sort();
}
