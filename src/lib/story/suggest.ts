import { nearestWord } from '../atlas/nearest';

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** `; did you mean X, Y or Z?`, or nothing where there is nothing to suggest. */
export const suggested = (ids: readonly string[]): string =>
	ids.length === 0 ? '' : `; did you mean ${either.format(ids)}?`;

/** `; did you mean X?` for the known word nearest to `word`, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const near = nearestWord(word, known);
	return near === null ? '' : suggested([near]);
}
