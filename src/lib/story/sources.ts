import type { Fields } from './fields';
import type { FrontMatter } from './front-matter';
import type { Lookup } from './lookup';
import type { Report } from './problems';
import type { StorySource } from './story';
import { didYouMean } from './suggest';

/** The sources of a story in the order of their numbers, and the numbers of those that have an id. */
export interface ListedSources {
	readonly sources: readonly StorySource[];
	readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Reads the front matter's list: a source stands there whole, or as the id of one that the atlas has.
 * What is unknown or listed twice is reported, and keeps its number.
 */
export function listSources(
	{ value, positionOf }: Fields<FrontMatter>,
	lookup: Lookup,
	report: Report
): ListedSources {
	const numbers = new Map<string, number>();
	const sources = value.sources.map((listed, index): StorySource => {
		const own = typeof listed === 'string' ? null : listed;
		const id = typeof listed === 'string' ? listed : listed.id;
		if (id !== undefined) {
			if (numbers.has(id)) report(positionOf(['sources', index]), `two sources have the id "${id}"`);
			numbers.set(id, index + 1);
		}
		if (own) {
			const { title, url, edition, checked, kind } = own;
			if (checked > lookup.lastDay)
				report(
					positionOf(['sources', index]),
					`"checked": ${checked} lies after ${lookup.lastDay}, the last day of data/as-of.json`
				);
			return {
				title,
				...(url !== undefined && { url }),
				...(edition !== undefined && { edition }),
				checked,
				kind
			};
		}
		const known = lookup.sources.get(id ?? '');
		if (!known) {
			const hint = didYouMean(id ?? '', lookup.sources.keys());
			report(positionOf(['sources', index]), `"${id ?? ''}" is no id of data/sources.json${hint}`);
			return { title: id ?? '', checked: lookup.asOf, kind: 'secondary' };
		}
		const { publisher, title, url, edition, checked, kind } = known;
		return {
			title: `${publisher}: ${title}`,
			...(url !== undefined && { url }),
			...(edition !== undefined && { edition }),
			checked,
			kind
		};
	});
	return { sources, numbers };
}
