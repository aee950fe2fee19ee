import { FUNCTIONS } from './claim/functions';
import { createLookup, LISTS, namedOf } from './lookup';
import type { Kind } from './lookup';
import { nearest } from '../atlas/nearest';
import type { Atlas } from '../atlas/atlas-index';
import { statusQueries } from '../atlas/statuses';

/** Names of the lists of `npm run story:ids`. */
export const LIST_NAMES: readonly string[] = [...Object.values(LISTS), 'sources', 'statuses', 'claims'];

/** Every id of a list with the name that it bears, as an author may write it; sorted by id. */
function listed(atlas: Atlas, list: string): { id: string; names: readonly string[] }[] {
	if (list === 'sources')
		return atlas.sources.map(({ id, publisher, title }) => ({ id, names: [`${publisher}: ${title}`] }));
	if (list === 'statuses') return statusQueries(atlas).statusIds.map((id) => ({ id, names: [] }));
	if (list === 'claims') return FUNCTIONS.map(({ name, form }) => ({ id: name, names: [form] }));
	const lookup = createLookup(atlas, () => []);
	const kinds = Object.keys(LISTS) as Kind[];
	return kinds.filter((kind) => LISTS[kind] === list).flatMap((kind) => namedOf(lookup, kind));
}

/**
 * The lines of one or several lists: an id and what it means, a line each.
 * @param words only what may be meant by them; all where there are none
 */
export function idLines(atlas: Atlas, lists: readonly string[], words = ''): string[] {
	return lists.flatMap((list) => {
		const all = listed(atlas, list).toSorted((one, other) => (one.id < other.id ? -1 : 1));
		const wanted = words === '' ? null : new Set([...nearest(words, all), ...holding(all, words)]);
		const shown = all.filter(({ id }) => wanted === null || wanted.has(id));
		const width = Math.max(0, ...shown.map(({ id }) => id.length));
		return shown.map(({ id, names: [name = ''] }) => `${id.padEnd(width)}  ${name}`.trimEnd());
	});
}

const holding = (all: readonly { id: string; names: readonly string[] }[], words: string): string[] =>
	all
		.filter(({ id, names }) => `${id} ${names[0] ?? ''}`.toLowerCase().includes(words.toLowerCase()))
		.map(({ id }) => id);
