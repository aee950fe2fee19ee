import { ClaimFault } from './syntax';
import type { Value } from './value';
import { filled, rounded } from './written';

/** Marks in the words of a claim that the computation fills in. */
const PLACEHOLDER = /\{\s*(words|Words)?\s*\}/g;
/** `{border|borders}`: the forms of a word, of which the count chooses. */
const FORMS = /\{([^{}|]*(?:\|[^{}|]*)+)\}/g;

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
/** Whole numbers up to here take every form that a language has for things that are counted. */
const COUNTED = 200;

export const hasPlaceholder = (words: string): boolean => words.search(PLACEHOLDER) >= 0;

/** Does the computation write its number in words? */
export const hasNumberInWords = (words: string): boolean =>
	[...words.matchAll(PLACEHOLDER)].some(([, kind]) => kind !== undefined);

export const hasForms = (words: string): boolean => words.replace(PLACEHOLDER, '').search(FORMS) >= 0;

/** The number that a claim writes, as it is written: `null` where the value is none and has none. */
export function countOf(value: Value): number | null {
	if (value.kind === 'list') return value.ids.length;
	return value.kind === 'number' ? rounded(value.number) : null;
}

/** The kinds of count that a language tells apart in whole numbers: `one`, `other` in English. */
function categoriesOf(language: string): readonly string[] {
	const rules = new Intl.PluralRules(language);
	const found = new Set(Array.from({ length: COUNTED }, (_, number) => rules.select(number)));
	return CATEGORIES.filter((one) => found.has(one));
}

/** Is this the kind of count that most words are written for? */
export const isPlainCount = (number: number, language: string): boolean =>
	new Intl.PluralRules(language).select(number) === 'other';

function choose(forms: readonly string[], value: Value, language: string): string {
	const number = countOf(value);
	const known = categoriesOf(language);
	if (number === null) throw new ClaimFault(`{${forms.join('|')}}: only a count chooses among forms`);
	if (forms.length !== known.length) {
		throw new ClaimFault(
			`{${forms.join('|')}} has ${forms.length} forms; this language has ${known.length}: ${known.join('|')}`
		);
	}
	const at = known.indexOf(new Intl.PluralRules(language).select(number));
	return forms.at(at) ?? '';
}

/**
 * The words of a claim with their placeholders filled in and the forms chosen that agree with the count.
 * @param leaveOut the placeholders are left empty, so that only the author's own words remain
 * @throws ClaimFault where something in braces is neither, or the value has no text of its own
 */
export function filledWords(words: string, value: Value, language: string, leaveOut = false): string {
	const full = words
		.replace(PLACEHOLDER, (_, kind: string | undefined) =>
			leaveOut ? '' : filled(value, kind ?? '', language)
		)
		.replace(FORMS, (_, forms: string) => choose(forms.split('|'), value, language));
	const [stray] = /[{}][^{}]*[{}]?/.exec(full) ?? [];
	if (stray !== undefined) {
		throw new ClaimFault(
			`"${stray}" is filled in by nothing; known are {}, {words}, {Words} and forms such as {border|borders}, without emphasis in them`
		);
	}
	return full;
}
