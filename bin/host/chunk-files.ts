import { z } from 'zod';

const manifestSchema = z.record(
	z.string(),
	z.object({
		file: z.string(),
		imports: z.array(z.string()).optional(),
		css: z.array(z.string()).optional()
	})
);

/** Scripts of the site, each with those that it imports before it runs; paths below the site's root. */
export type StaticImports = ReadonlyMap<string, readonly string[]>;

/** What Vite's manifest says of imports. Throws where a chunk imports one that the manifest does not have. */
export function staticImportsOf(manifest: unknown): StaticImports {
	const chunks = manifestSchema.parse(manifest);
	const fileOf = (key: string): string => {
		const chunk = chunks[key];
		if (chunk === undefined) throw new Error(`the manifest of the build has no chunk "${key}"`);
		return chunk.file;
	};
	return new Map(Object.values(chunks).map(({ file, imports = [] }) => [file, imports.map(fileOf)]));
}

/** Style sheets of the site's scripts, by script; paths below the site's root. */
export function sheetsOfScripts(manifest: unknown): ReadonlyMap<string, readonly string[]> {
	return new Map(Object.values(manifestSchema.parse(manifest)).map(({ file, css = [] }) => [file, css]));
}

const SHEET = /[\t ]*<link href="[^"]*?(_app\/[^"]*\.css)" rel="stylesheet">\n?/g;

/** A page without the style sheets of what it loads later, which come with it; one that loads no script has none of those. */
export function withoutLaterSheets(html: string, sheets: ReadonlyMap<string, readonly string[]>): string {
	const scripts = [...html.matchAll(PRELOAD)].map(([, , script = '']) => script);
	if (scripts.length === 0) return html;
	const needed = new Set(scripts.flatMap((script) => sheets.get(script) ?? []));
	return html.replace(SHEET, (link, file: string) => (needed.has(file) ? link : ''));
}

const PRELOAD = /<link href="([^"]*?)(_app\/[^"]*)" rel="modulepreload">/g;

/**
 * A page that asks at once for every script which its scripts import. SvelteKit forgets those that it met
 * behind a lazy import first: a browser would learn of them only from the scripts themselves, and Firefox
 * reports an error where such a script is preloaded later, when it is there already.
 */
export function withEveryPreload(html: string, imports: StaticImports): string {
	const links = [...html.matchAll(PRELOAD)];
	const last = links.at(-1);
	if (last === undefined) return html;
	const [link, root = ''] = last;
	const asked = new Set(links.map(([, , script = '']) => script));
	// A set is walked in the order of its making, what is added on the way included.
	const needed = new Set(asked);
	for (const script of needed) for (const imported of imports.get(script) ?? []) needed.add(imported);
	const missing = [...needed].filter((script) => !asked.has(script));
	return html.replace(link, () =>
		[link, ...missing.map((script) => `<link href="${root}${script}" rel="modulepreload">`)].join('\n')
	);
}
