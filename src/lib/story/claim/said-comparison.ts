import { numbersIn } from './numbers';
import { ClaimFault } from './syntax';
import type { Value } from './value';
import { truthOf } from './written';

/** What the words before a number say of it, and whether a true value bears them out. The first that fits counts. */
const COMPARISONS: readonly (readonly [words: string, bears: (value: number, said: number) => boolean])[] = [
	['(?:no|not|never) (?:more|longer|higher|greater) than|at most|up to', (value, said) => value <= said],
	['(?:no|not|never) (?:less|fewer|shorter|lower|smaller) than|at least', (value, said) => value >= said],
	['(?:more|longer|higher|greater) than|in excess of|over|above|exceeding', (value, said) => value > said],
	[
		'(?:less|fewer|shorter|lower|smaller) than|under|below|nearly|almost|not quite',
		(value, said) => value < said
	],
	['exactly|precisely', (value, said) => value === said]
];
const NUMBER = '(?:some |about |around )?(\\d[\\d,.]*|[a-z]+(?:-[a-z]+)?(?: (?:hundred|thousand))?)\\b';

/**
 * Refuses words that compare where the truth does not: "less than 1,000" of what is 1,357 long.
 * @param claimed the number of the claim; others in the words are none of its business
 * @throws ClaimFault
 */
export function checkComparison(words: string, value: Value, claimed: number, language: string): void {
	if (language !== 'en' || (value.kind !== 'number' && value.kind !== 'list')) return;
	const truth = value.kind === 'number' ? value.number : value.ids.length;
	let left = words;
	for (const [phrase, bears] of COMPARISONS) {
		const pattern = new RegExp(`\\b(?:${phrase}) ${NUMBER}`, 'gi');
		for (const { 0: said, 1: number = '' } of left.matchAll(pattern)) {
			if (numbersIn(number, language)[0] !== claimed || bears(truth, claimed)) continue;
			throw new ClaimFault(`the words "${said}" are false; in truth ${truthOf(value)}`);
		}
		left = left.replace(pattern, '');
	}
}
