import { attributeValues, builtFiles, isServed, readBuilt, targetOf } from '../budget/built-site';

/** A page of the built site, cut into what a crawl looks at. */
export interface CrawledPage {
	/** Below the site's folder: `countries/latvia/index.html`. */
	readonly file: string;
	readonly html: string;
	/** What the page says of its own: without header, breadcrumbs, foot and map. */
	readonly own: string;
	/** Words that readers see or hear anywhere on it, map included. */
	readonly words: string;
	readonly title: string;
	readonly description: string;
	/** What it tells machines about itself, as JSON-LD. */
	readonly data: string;
}

/** Pages that lead elsewhere are none. */
const LEADS_ELSEWHERE = /<meta[^>]+http-equiv="refresh"/;

const without = (html: string, ...parts: readonly RegExp[]): string =>
	parts.reduce((left, part) => left.replace(part, ''), html);

function crawl(file: string): CrawledPage {
	const html = readBuilt(file);
	const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
	const seen = without(
		html,
		/<script[\s\S]*?<\/script>/g,
		/<style[\s\S]*?<\/style>/g,
		/<title[\s\S]*?<\/title>/g
	);
	const labels = [...seen.matchAll(/aria-label="([^"]*)"/g)].map(([, label = '']) => label);
	return {
		file,
		html,
		own: without(
			main,
			// The line of the legend is about the note itself.
			/<p class="marked[\s\S]*?<\/p>/,
			/<footer[\s\S]*<\/footer>/,
			/<nav[^>]*aria-label="Where this page stands"[\s\S]*?<\/nav>/
		),
		words: [seen.replace(/<[^>]+>/g, ' '), ...labels].join(' '),
		title: /<title>([\s\S]*?)<\/title>/.exec(html)?.[1] ?? '',
		description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '',
		data: [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)]
			.map(([, json = '']) => json)
			.join('\n')
	};
}

/** Every page of the built site. Throws when there is none. */
export const crawledPages = (): CrawledPage[] =>
	builtFiles('.html')
		.filter((file) => !LEADS_ELSEWHERE.test(readBuilt(file)))
		.map(crawl);

const ELSEWHERE_FILES = new Map<string, string>();

/** The page that an address of a page leads to, below the site's folder; `null` where that is no page of the site. */
export function pageOf(from: string, href: string): string | null {
	const target = targetOf(from, href);
	if (target === null) return null;
	const file =
		target === '' || target === './' ? 'index.html' : target.endsWith('/') ? `${target}index.html` : target;
	if (!file.endsWith('.html') || !isServed(target.endsWith('.html') ? target : target)) return null;
	return followed(file);
}

/** A page that leads elsewhere stands for the one that it leads to. */
function followed(file: string): string {
	const known = ELSEWHERE_FILES.get(file);
	if (known !== undefined) return known;
	const html = readBuilt(file);
	const url = LEADS_ELSEWHERE.test(html) ? /content="0;\s*url=([^"#]*)/.exec(html)?.[1] : undefined;
	const end = url === undefined ? file : (pageOf(file, url) ?? file);
	ELSEWHERE_FILES.set(file, end);
	return end;
}

/** Pages that a stretch of a page links to, the page itself left out. */
export const linkedPages = (page: CrawledPage, html: string): string[] =>
	attributeValues(html, 'a', 'href').flatMap((href) => {
		const to = pageOf(page.file, href);
		return to === null || to === page.file ? [] : [to];
	});
