import { nearestWord } from '../atlas/nearest';

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** `; did you mean X, Y or Z?`, or nothing where there is nothing to suggest. */
export const suggested = (ids: readonly string[]): string =>
	ids.length === 0 ? '' : `; did you mean ${either.format(ids)}?`;

/** A word of a status that people take for the whole, such as "partner" or "participants". */
const HEAD_OF_A_WORD = 7;

/** `; did you mean observer?` for what may be meant by a word that is no status. */
export function statusMeant(word: string, statuses: readonly string[]): string {
	const head = word.toLowerCase().slice(0, HEAD_OF_A_WORD);
	const of =
		head.length < HEAD_OF_A_WORD
			? []
			: statuses.filter((one) => one.split('-').some((part) => part.startsWith(head)));
	return of.length > 0 ? suggested(of) : didYouMean(word, statuses);
}

/** `; did you mean X?` for the known word nearest to `word`, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const near = nearestWord(word, known);
	return near === null ? '' : suggested([near]);
}
