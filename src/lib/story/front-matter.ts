import { z } from 'zod';
import { noDay } from './day-meant';
import type { StandIns } from './fields';

/** A title stands on a card and in the browser's tab; longer ones are cut there. */
export const LONGEST_TITLE = 90;
/** A summary is the page's description, of which search engines show two lines. */
const LONGEST_SUMMARY = 320;
/** Source marks have two digits at most. */
const MOST_SOURCES = 99;

/** True for an absolute http or https address. */
export function isWebAddress(url: string): boolean {
	if (!URL.canParse(url)) return false;
	const { protocol, hostname, username, password } = new URL(url);
	// Browsers mend `https:/host` in their own ways.
	if (!/^https?:\/\/[^/\\\s]/i.test(url) || !hostname.includes('.') || /[\s<>"“”]/.test(url)) return false;
	return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
}

/** What is wrong with a text that is no web address, and the address that it means. */
function noAddress(typed: unknown): string {
	const form = 'only http and https addresses';
	const bare = String(typed)
		.trim()
		.replace(/^[<"'“”„«»‘’]+|[>"'“”„«»‘’]+$/g, '');
	const meant = [bare, `https://${bare.replace(/^https?:\/*/, '')}`].find(isWebAddress);
	return meant === undefined
		? `${form}, such as https://www.example.org/who/84, without spaces`
		: `${form}; write ${meant}`;
}

const text = (longest: number) =>
	z.string().trim().min(1, 'this is empty').max(longest, `at most ${longest} characters`);
const day = z.iso.date({ error: ({ input }) => noDay(input) });

const source = z
	.strictObject({
		id: z
			.string()
			.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower-case-words-with-hyphens')
			.max(60, 'at most 60 characters')
			.optional(),
		title: text(LONGEST_SUMMARY),
		url: z
			.string()
			.refine(isWebAddress, { error: ({ input }) => noAddress(input) })
			.optional(),
		edition: text(LONGEST_TITLE).optional(),
		checked: day,
		kind: z.enum(['primary', 'publication', 'secondary']).default('primary')
	})
	.refine(
		(value) => value.url !== undefined || value.edition !== undefined,
		'a source has a url or an edition'
	);

/** What stands between the `---` lines at the head of a story. */
export const frontMatterSchema = z.strictObject({
	title: text(LONGEST_TITLE),
	summary: text(LONGEST_SUMMARY),
	date: day,
	series: text(LONGEST_TITLE).optional(),
	region: z.array(z.string().max(20), 'this is written as a list: [AFG, TJK]').min(1).max(80).optional(),
	/** Rows of the policy whose notes stand under the story, beside those of the areas that it links or lights. */
	notes: z.array(z.string().max(60), 'this is written as a list: [crimea, golan]').min(1).max(40).optional(),
	/** Whole sources, or ids of those that sources.json holds. */
	sources: z
		.array(
			z.union(
				[z.string().max(80), source],
				'a source is an id of sources.json, or has title, checked and url or edition'
			)
		)
		.min(1, 'name at least one source')
		.max(MOST_SOURCES)
});
/** Keys whose texts readers see. */
export const FRONT_MATTER_TEXTS = ['title', 'summary', 'series', 'edition', 'url'];
/** Keys of a source that stands whole in the front matter. */
export const SOURCE_KEYS: readonly string[] = Object.keys(source.shape);
export type FrontMatter = z.output<typeof frontMatterSchema>;

/** For a day that cannot be read, of which enough was said. */
export const STAND_IN_DAY = '0001-01-01';
/** With these an author hears what is wrong in the text although the front matter has a fault too. */
export const frontMatterStandIns: StandIns = {
	title: () => '?',
	summary: () => '?',
	date: () => STAND_IN_DAY,
	sources: (listed, faults) =>
		Array.isArray(listed)
			? listed.map((one: unknown, index) => (faults.has(index) ? standInSource(one) : one))
			: undefined
};

/** It keeps its id, which marks in the text may name. */
function standInSource(listed: unknown): z.input<typeof source> {
	const { id, title } = source.shape;
	const said = z.object({ id: id.catch(undefined), title: title.catch('?') }).safeParse(listed);
	return {
		...(said.data?.id !== undefined && { id: said.data.id }),
		title: said.data?.title ?? '?',
		edition: '?',
		checked: STAND_IN_DAY
	};
}
