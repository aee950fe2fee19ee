import { readdirSync } from 'node:fs';
import { dirname, sep } from 'node:path';

/** One page of each kind, by the route it comes from; addresses are relative to the site's base. */
export const PAGE_KINDS = {
	'[[lang=lang]]': '',
	'[[lang=lang]]/countries': 'countries/',
	'[[lang=lang]]/countries/[slug]': 'countries/tajikistan/',
	'[[lang=lang]]/operations': 'operations/',
	'[[lang=lang]]/operations/[slug]': 'operations/programme-office-in-dushanbe/',
	'[[lang=lang]]/structure': 'structure/',
	'[[lang=lang]]/institutions/[slug]': 'institutions/odihr/',
	'[[lang=lang]]/fields': 'fields/',
	'[[lang=lang]]/fields/[slug]': 'fields/border-management/',
	'[[lang=lang]]/meetings': 'meetings/',
	'[[lang=lang]]/meetings/[slug]': 'meetings/1992-prague/',
	'[[lang=lang]]/chairs': 'chairs/',
	'[[lang=lang]]/partnerships': 'partnerships/',
	'[[lang=lang]]/partnerships/[slug]': 'partnerships/asian/',
	'[[lang=lang]]/stories': 'stories/',
	'[[lang=lang]]/stories/[slug]': 'stories/afghanistan/',
	'[[lang=lang]]/glossary': 'glossary/',
	'[[lang=lang]]/sources': 'sources/',
	'[[lang=lang]]/sources/list': 'sources/list/',
	'[[lang=lang]]/sources/unconfirmed': 'sources/unconfirmed/',
	'[[lang=lang]]/about': 'about/',
	'404': 'no/such/page/'
} as const satisfies Readonly<Record<string, string>>;

/** Kinds whose pages are a text alone, without a map in sight. */
export const TEXTS: readonly string[] = [
	'[[lang=lang]]/glossary',
	'[[lang=lang]]/sources',
	'[[lang=lang]]/sources/list',
	'[[lang=lang]]/sources/unconfirmed',
	'[[lang=lang]]/about',
	'404'
] satisfies readonly (keyof typeof PAGE_KINDS)[];

/** One word for each kind, as `npm run sheets` takes it. */
export const KIND_WORDS = {
	home: '[[lang=lang]]',
	countries: '[[lang=lang]]/countries',
	country: '[[lang=lang]]/countries/[slug]',
	operations: '[[lang=lang]]/operations',
	operation: '[[lang=lang]]/operations/[slug]',
	structure: '[[lang=lang]]/structure',
	institution: '[[lang=lang]]/institutions/[slug]',
	fields: '[[lang=lang]]/fields',
	field: '[[lang=lang]]/fields/[slug]',
	meetings: '[[lang=lang]]/meetings',
	meeting: '[[lang=lang]]/meetings/[slug]',
	chairs: '[[lang=lang]]/chairs',
	partnerships: '[[lang=lang]]/partnerships',
	partnership: '[[lang=lang]]/partnerships/[slug]',
	stories: '[[lang=lang]]/stories',
	story: '[[lang=lang]]/stories/[slug]',
	glossary: '[[lang=lang]]/glossary',
	sources: '[[lang=lang]]/sources',
	citations: '[[lang=lang]]/sources/list',
	unconfirmed: '[[lang=lang]]/sources/unconfirmed',
	about: '[[lang=lang]]/about',
	missing: '404'
} as const satisfies Readonly<Record<string, keyof typeof PAGE_KINDS>>;

/** Routes whose pages only a larger site has: more stories than a page of their list holds. */
export const OF_LARGER_SITES = ['[[lang=lang]]/stories/page/[number]'] as const;

/** Every route of `src/routes` that is a page, as `countries/[slug]`. */
export function routesOnDisk(): string[] {
	return readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((file) => /(^|[\\/])\+page\.svelte$/.test(file))
		.map((file) => dirname(file).split(sep).join('/'))
		.sort();
}
