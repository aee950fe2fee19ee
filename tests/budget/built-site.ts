import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'vite';

const BUILD = 'build';
/** What hosts use who compress files ahead of time; slow. */
const STRONGEST = 11;
/** Ten times as fast, some hundredths larger: what passes with it passes with the strongest. */
const QUICK = 9;

/** Paths below `build/` of every file with this ending. Throws when there are none. */
export function builtFiles(ending: string): string[] {
	const files = existsSync(BUILD) ? readdirSync(BUILD, { recursive: true, encoding: 'utf8' }) : [];
	const found = files.filter((file) => file.endsWith(ending)).map((file) => file.split(sep).join('/'));
	if (found.length === 0) throw new Error(`build/ holds no *${ending}: run "npm run build" first`);
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
export function brotliBytes(text: string, limit = 0): number {
	const quick = compressed(text, QUICK);
	return quick <= limit ? quick : compressed(text, STRONGEST);
}

/** Values of an attribute on the elements with this tag name, as they stand in the markup. */
export function attributeValues(html: string, tag: string, attribute: string): string[] {
	return [...html.matchAll(new RegExp(`<${tag}\\b[^>]*?\\s${attribute}="([^"]*)"`, 'g'))].map(
		([, value = '']) => value
	);
}

/** A reference of a page as a path below `build/`; null for one that leads to another site. */
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

/** Every script that a script imports before it runs, itself left out, below `build/`. */
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

/** Every script that a page asks for in its head, below `build/`. */
export function preloadsOf(page: string): string[] {
	return [...readBuilt(page).matchAll(/<link\b[^>]*>/g)]
		.map(([link]) => link)
		.filter((link) => link.includes('rel="modulepreload"'))
		.flatMap((link) => attributeValues(link, 'link', 'href'))
		.flatMap((reference) => targetOf(page, reference) ?? [])
		.sort();
}

/** Every script that a page loads before anything is asked for lazily, below `build/`. */
export function scriptsOf(page: string): string[] {
	const inline = [...(/"scripts":\["([^"]+)","([^"]+)"\]/.exec(readBuilt(page)) ?? [])].slice(1);
	const waiting = [...preloadsOf(page), ...inline.flatMap((reference) => targetOf(page, reference) ?? [])];
	const found = new Set<string>();
	for (let script = waiting.pop(); script !== undefined; script = waiting.pop()) {
		if (found.has(script)) continue;
		found.add(script);
		waiting.push(...staticImports(script));
	}
	return [...found].sort();
}
