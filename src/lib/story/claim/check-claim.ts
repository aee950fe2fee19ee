import { unknownOf } from '../lookup';
import type { Inline, LinkTarget } from '../story';
import { checkAgreement } from './agreement';
import { bears } from './compare';
import { evaluate } from './evaluate';
import { monthsIn, numbersIn } from './numbers';
import { KINDS } from './reading';
import { checkComparison } from './said-comparison';
import { checkNames } from './said-names';
import { checkUnit } from './said-unit';
import { ClaimFault, parseClaim } from './syntax';
import type { Claim } from './syntax';
import type { Value } from './value';
import { filledWords } from './words';
import { truthOf, written } from './written';
import type { ClaimWorld } from './world';

/** What becomes of a claim in the text: its words, and what they light on the map. */
export interface CheckedClaim {
	readonly value: Value;
	readonly about: readonly string[];
	/** The text, where the computation writes all of it; otherwise the author's words stand. */
	readonly written: readonly Inline[] | null;
	/** Fills the placeholders in the author's words. */
	fill(words: string): string;
}

/**
 * Checks a claim against the atlas and its words against the claim.
 * @param words the author's own, `''` where the computation writes them
 * @param after the text that follows, where a noun that is counted may stand
 * @throws ClaimFault where it cannot be read, is false, or its words say another number.
 */
export function checkClaim(
	text: string,
	words: string,
	world: ClaimWorld,
	language: string,
	targetOf: (id: string) => LinkTarget | null,
	after = ''
): CheckedClaim {
	const claim = parseClaim(text);
	const { value, about } = evaluate(claim.call, world);
	if (!bears(value, claim)) {
		const hint = unknownHint(claim.expected, value, world);
		throw new ClaimFault(`the claim ${text.trim()} is false; in truth ${truthOf(value)}${hint}`);
	}
	const computed = words.trim() === '';
	if (!computed) {
		const full = filledWords(words, value, language);
		checkWords(filledWords(words, value, language, true), value, claim, language);
		if (full.trim() === '') throw new ClaimFault('of these words nothing stands there with this count');
		checkUnit(full, after, value, numberOf(value, claim.operator, claim.expected), language);
		checkNames(full, value, claim, world.lookup);
		checkAgreement(words, full, after, value, claim, language);
	}
	return {
		value,
		about,
		written: computed ? written(value, language, world.lookup, targetOf) : null,
		fill: (part) => filledWords(part, value, language)
	};
}

/** What is meant by an id behind the comparison that is none: `=Tajikistan` is TJK. */
function unknownHint(expected: readonly string[], value: Value, { lookup }: ClaimWorld): string {
	if (value.kind !== 'list') return '';
	const [noun, kinds] = KINDS[value.of];
	const known = (id: string): boolean => kinds.some((kind) => lookup.of[kind].has(id));
	const stray = expected.find((id) => !known(id) && id !== 'none' && !/^[\d.]+$/.test(id));
	return stray === undefined ? '' : `; ${unknownOf(lookup, stray, noun, kinds)}`;
}

/** A number or a date that stands in the author's own words must be that of the claim. */
function checkWords(own: string, value: Value, { call, operator, expected }: Claim, language: string): void {
	const said = numbersIn(own, language);
	if (value.kind === 'date') {
		const date = operator === '=' ? (expected[0] ?? value.date) : operator === null ? value.date : null;
		if (date === null) return;
		const known = date.split('-').map(Number);
		const wrong = said.find((number) => number !== known[0] && number !== known[2]);
		const month = monthsIn(own, language).find((one) => one !== known[1]);
		if (wrong !== undefined || month !== undefined) {
			throw new ClaimFault(`the words "${own}" do not say the date of the claim, ${date}`);
		}
		return;
	}
	const claimed = numberOf(value, operator, expected);
	if (claimed === null || said.length === 0) return;
	if (said.includes(claimed)) {
		// How exact a fact of the story's own is, only its source knows.
		if (call.name !== 'fact') checkComparison(own, value, claimed, language);
		return;
	}
	const apart = numbersIn(own.replace(/(\d)[\s.’'](?=\d{3}(?!\d))/g, '$1'), language).includes(claimed);
	const hint = apart && language === 'en' ? `; thousands have a comma: ${claimed.toLocaleString('en')}` : '';
	throw new ClaimFault(`the words "${own}" do not say the number of the claim, ${claimed}${hint}`);
}

/** The number that a claim states, `null` where it states none. */
function numberOf(value: Value, operator: Claim['operator'], expected: readonly string[]): number | null {
	if (value.kind !== 'number' && value.kind !== 'list') return null;
	const [first = ''] = expected;
	if (operator !== null && expected.length === 1 && /^[\d.]+$/.test(first)) return Number(first);
	return value.kind === 'number' ? value.number : value.ids.length;
}
