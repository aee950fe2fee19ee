import { dayMeant } from '../day-meant';

/** An argument of a claim: a plain word, such as an id or a year, or another call. */
export type Argument = { readonly kind: 'word'; readonly word: string } | Call;

export interface Call {
	readonly kind: 'call';
	readonly name: string;
	readonly given: readonly Argument[];
}

export const OPERATORS = ['<=', '>=', '=', '<', '>', '~'] as const;
export type Operator = (typeof OPERATORS)[number];

/** `neighbours(AFG,TJK)=1`: something computed, and perhaps what it is claimed to be. */
export interface Claim {
	readonly call: Call;
	/** True for `!borders(AFG,IND)`: the claim is that it does not hold. */
	readonly denied: boolean;
	readonly operator: Operator | null;
	/** What stands behind the operator, cut at its commas; `[]` without one. */
	readonly expected: readonly string[];
}

/** A claim that cannot be read or computed. The message says what would be right. */
export class ClaimFault extends Error {
	override readonly name = 'ClaimFault';
}

/** A claim says one thing; a longer one is a list of countries that belongs on the map. */
const LONGEST_CLAIM = 400;
/** `length(between(AFG,TJK))` is two deep. */
const DEEPEST_CALL = 4;
const WORD = /^[\p{L}\p{N}][\p{L}\p{N}_.-]*/u;
const EXPECTED = /^[\p{L}\p{N}_./-]+$/u;
const SPACE = /^\s*/u;

/** An argument as an author writes it. */
export const shown = (argument: Argument): string =>
	argument.kind === 'word' ? argument.word : `${argument.name}(${argument.given.map(shown).join(',')})`;

/** Signs of other keyboards and of mathematics, and what a claim has for them. */
const PLAIN_MARKS: readonly (readonly [RegExp, string])[] = [
	[/[‐‑‒–—−]/g, '-'],
	[/["'“”„«»‘’`]/g, ''],
	[/[≈≃≅]/g, '~'],
	[/≥|=>/g, '>='],
	[/≤|=</g, '<='],
	[/==+/g, '='],
	[/;/g, ',']
];

const inPlainMarks = (text: string): string =>
	PLAIN_MARKS.reduce(
		(plain, [mark, known]) => plain.replace(mark, known),
		text.replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'))
	);

const NUMBER_WITH_MORE =
	/^(?:(?:about|around|some|nearly|roughly|circa|ca?\.?)\s+)?(\d{1,3}(?:[,\s]\d{3})+|\d+(?:[.,]\d{1,2})?)\s*(?:km|kilomet(?:re|er)s?|%|per cent|\p{L}+)?$/iu;

/** The number of `1,400 km` or `about 1400`, as a claim has it; `null` where it is that already, or none. */
function numberMeant(typed: string): string | null {
	const text = typed.trim();
	const found = NUMBER_WITH_MORE.exec(text)?.[1];
	if (found === undefined) return null;
	const number = /^\d{1,3}(?:[,\s]\d{3})+$/.test(found)
		? found.replace(/[,\s]/g, '')
		: found.replace(',', '.');
	return number === text ? null : number;
}

/** `; write =TJK,UZB` for a list of ids in other forms, or `; write =2012-11-21` for a day in words. */
function meantBehind(typed: string, operator: Operator): string {
	const day = dayMeant(typed);
	if (day !== null) return `; write ${operator}${day}`;
	const ids = typed.split(/\s*,\s*|\s+and\s+|\s+/).filter(Boolean);
	return ids.length > 0 && ids.every((id) => /^[A-Z]{3}(?:-[A-Z]{3})?$/.test(id))
		? `; write ${operator}${ids.join(',')}`
		: '';
}

/**
 * Reads what stands behind `claim:`. Spaces around names, brackets, commas and the comparison mean nothing.
 * @throws ClaimFault where it is not a call with an optional comparison.
 */
export function parseClaim(source: string): Claim {
	if (source.length > LONGEST_CLAIM) throw new ClaimFault(`a claim has at most ${LONGEST_CLAIM} characters`);
	const text = source.trim();
	const plain = inPlainMarks(text);
	if (plain !== text) throw new ClaimFault(`"${text}" has marks that a claim does not know; write ${plain}`);
	let at = 0;
	const denied = text.startsWith('!');
	if (denied) at = 1;

	/** The next character that is no space, where reading goes on. */
	function next(): string | undefined {
		at += SPACE.exec(text.slice(at))?.[0].length ?? 0;
		return text[at];
	}

	function word(): string {
		next();
		const found = WORD.exec(text.slice(at))?.[0];
		if (found === undefined) {
			const seen = at < text.length ? `"${text.slice(at, at + 12)}"` : 'the end';
			throw new ClaimFault(`a name or an id is missing before ${seen} in "${text}"`);
		}
		at += found.length;
		return found;
	}

	function argument(depth: number): Argument {
		const name = word();
		return next() === '(' ? call(name, depth) : { kind: 'word', word: name };
	}

	function call(name: string, depth: number): Call {
		if (depth > DEEPEST_CALL) throw new ClaimFault(`the claim "${text}" is nested too deep`);
		at += 1;
		const given: Argument[] = [];
		if (next() === ')') at += 1;
		else {
			for (;;) {
				given.push(argument(depth + 1));
				const mark = next();
				at += 1;
				if (mark === ')') break;
				if (mark !== ',')
					throw new ClaimFault(
						`"${text}" lacks a closing bracket, or a comma before "${text.slice(at - 1)}"`
					);
			}
		}
		return { kind: 'call', name, given };
	}

	const name = word();
	if (next() !== '(') {
		throw new ClaimFault(`a claim is computed, as in neighbours(AFG)=6; "${text}" has no brackets`);
	}
	const computed = call(name, 1);
	const rest = text.slice(at).trimStart();
	if (rest === '') return { call: computed, denied, operator: null, expected: [] };
	const operator = OPERATORS.find((one) => rest.startsWith(one));
	if (!operator) throw new ClaimFault(`"${rest}" is no comparison; known are ${OPERATORS.join(' ')}`);
	const expected = rest
		.slice(operator.length)
		.split(',')
		.map((one) => one.trim());
	const number = numberMeant(rest.slice(operator.length));
	if (number !== null)
		throw new ClaimFault(
			`behind ${operator} a number stands alone, without separators, unit or words: ${operator}${number}`
		);
	if (!expected.every((one) => EXPECTED.test(one))) {
		throw new ClaimFault(
			`behind ${operator} stands a number, a word, a date or ids with commas, not "${rest.slice(operator.length)}"${meantBehind(rest.slice(operator.length), operator)}`
		);
	}
	const twice = expected.find((one, index) => expected.indexOf(one) !== index);
	if (twice !== undefined) throw new ClaimFault(`"${twice}" stands twice behind ${operator}`);
	if (denied)
		throw new ClaimFault(`"!" says that something does not hold, so nothing is compared with ${operator}`);
	return { call: computed, denied, operator, expected };
}
