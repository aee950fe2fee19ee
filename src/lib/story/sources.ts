import type { Fields } from './fields';
import type { FrontMatter } from './front-matter';
import type { Lookup } from './lookup';
import type { Report } from './problems';
import type { StorySource } from './story';
import { nearest } from '../atlas/nearest';
import { checkDay } from './days';
import { suggested } from './suggest';

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
	report: Report,
	note: Report
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
			checkDay(checked, '"checked":', lookup, positionOf(['sources', index, 'checked']), report, note);
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
			const known = [...lookup.sources.values()];
			const named = known.map(({ id, title, publisher }) => ({
				id,
				names: [title, `${publisher}: ${title}`]
			}));
			const hint = suggested(nearest(id ?? '', named)) || '; npm run story:ids -- sources lists them';
			report(positionOf(['sources', index]), `"${id ?? ''}" is no id of sources.json${hint}`);
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
