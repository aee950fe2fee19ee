import { IRREGULAR, NOUNS, PLURAL_VERBS, STOPS, VERBS } from './english';
import { inWords } from './numbers';
import type { Claim } from './syntax';
import { ClaimFault } from './syntax';
import type { Value } from './value';
import { countOf, hasForms, hasNumberInWords, hasPlaceholder, isPlainCount } from './words';

const ENDINGS_OF_ONE = /(ss|us|is|[’']s)$/;
const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{N}’'-]|[.,](?=\p{N}))*|[^\s\p{L}\p{N}]/gu;

function pluralOf(noun: string): string {
	const irregular = IRREGULAR[noun];
	if (irregular !== undefined) return irregular;
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
const PLURALS: ReadonlyMap<string, string> = new Map(NOUNS.map((noun) => [pluralOf(noun), noun]));
const SINGULARS = new Set(NOUNS);

/**
 * Refuses a count beside a word that does not agree with it, as in "One borders".
 * @param words the author's, placeholders and all
 * @param full the same, filled in
 * @param after the text that follows the claim, where the noun may stand
 * @throws ClaimFault that says what would be right
 */
export function checkAgreement(
	words: string,
	full: string,
	after: string,
	value: Value,
	{ operator }: Claim,
	language: string
): void {
	const number = countOf(value);
	if (number === null) return;
	if (number === 0 && hasNumberInWords(words)) {
		throw new ClaimFault(
			'the count is 0, which no words are computed for; say it yourself and claim it, as in [no borders](claim:…=none)'
		);
	}
	if (language === 'en') checkNoun(full, after, number);
	else if (hasPlaceholder(words) && !hasForms(words) && operator !== '=' && !isPlainCount(number, language)) {
		throw new ClaimFault(
			`the count is ${number}, and another one may take other words; write all forms, as in {border|borders}, or claim =${number}`
		);
	}
}

interface Token {
	readonly text: string;
	readonly at: number;
}

/** English: the noun behind the count is in the form that the count asks for. */
function checkNoun(words: string, after: string, number: number): void {
	const tokens = [...`${words}${after}`.matchAll(TOKEN)].map(({ 0: text, index: at }): Token => ({
		text,
		at
	}));
	const start = tokens.findIndex(({ text, at }) => at < words.length && says(text, number));
	if (start < 0) return;
	const said = tokens[start]?.text ?? '';
	const [next] = tokens.slice(start + 1);
	if (next && number === 1 && PLURAL_VERBS.has(next.text.toLowerCase())) {
		throw new ClaimFault(`"${said} ${next.text}" does not agree in number`);
	}
	const behind = tokens.slice(start + 1);
	const end = behind.findIndex(({ text }) => !/^[\p{L}\p{N}]/u.test(text) || STOPS.has(text.toLowerCase()));
	const run = end < 0 ? behind : behind.slice(0, end);
	for (const [index, { text, at }] of run.entries()) {
		const word = text.toLowerCase();
		const follower = run[index + 1];
		const singular = singularOf(word, at < words.length && follower === undefined);
		if (run[index - 1]?.text === 'United') continue;
		if (singular !== undefined) {
			if (number === 1) refuse(said, run.slice(0, index), text, cased(text, singular));
			return;
		}
		if (!SINGULARS.has(word)) continue;
		if (number === 1) return;
		// The first of two nouns stays as it is: three border posts.
		if (follower && singularOf(follower.text.toLowerCase(), true) !== undefined) continue;
		refuse(said, run.slice(0, index), text, cased(text, pluralOf(word)));
	}
}

const says = (token: string, number: number): boolean =>
	token.toLowerCase() === inWords(number, 'en') || Number(token.replace(/,/g, '')) === number;

/** The singular of a plural noun, `undefined` for what is none. */
function singularOf(word: string, mayBeUnknown: boolean): string | undefined {
	const known = PLURALS.get(word);
	if (known !== undefined || !mayBeUnknown) return known;
	if (!/[^s]s$/.test(word) || ENDINGS_OF_ONE.test(word) || VERBS.has(word)) return undefined;
	return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

const cased = (like: string, word: string): string =>
	/^\p{Lu}/u.test(like) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;

function refuse(said: string, before: readonly Token[], wrong: string, right: string): never {
	const phrase = (noun: string): string => [said, ...before.map(({ text }) => text), noun].join(' ');
	const forms = wrong.length < right.length ? [wrong, right] : [right, wrong];
	throw new ClaimFault(
		`"${phrase(wrong)}" does not agree in number; it is "${phrase(right)}", or write both forms, {${forms.join('|')}}, and the count chooses`
	);
}
