import { dayMeant } from '../day-meant';
import { firstDay, isDate, lastDay } from '../../atlas/date';
import { numbersIn } from './numbers';
import type { Claim, Operator } from './syntax';
import { ClaimFault } from './syntax';
import type { Value } from './value';

const NUMBER = /^\d{1,9}(\.\d{1,3})?$/;

function holds(one: number, operator: Operator, other: number): boolean {
	switch (operator) {
		case '=':
			return one === other;
		case '<':
			return one < other;
		case '>':
			return one > other;
		case '<=':
			return one <= other;
		case '>=':
			return one >= other;
		case '~':
			return rounds(one, other);
		default: {
			const unknown: never = operator;
			throw new ClaimFault(`no such comparison: ${String(unknown)}`);
		}
	}
}

/** Is `round` the value rounded to as many places as it shows? 1,357 is about 1,400 and about 1,360. */
function rounds(value: number, round: number): boolean {
	let step = 1;
	while (round !== 0 && round % (step * 10) === 0) step *= 10;
	return Math.round(value / step) * step === round;
}

/** Of `=three` says how the number is written. */
function sayDigits(expected: readonly string[]): void {
	const [word = ''] = expected;
	const [number] = expected.length === 1 && /^[a-z]+(?:-[a-z]+)?$/i.test(word) ? numbersIn(word, 'en') : [];
	if (number !== undefined) throw new ClaimFault(`a number is written in digits: ${number}, not ${word}`);
}

function toNumber(expected: readonly string[], what: string): number {
	const [text = ''] = expected;
	if (expected.length === 1 && NUMBER.test(text)) return Number(text);
	sayDigits(expected);
	throw new ClaimFault(`${what} is compared with a number such as 1357, without separators`);
}

/** Does the computed value bear the claim out? Throws a ClaimFault where the two cannot be compared. */
export function bears(value: Value, { operator, expected, denied }: Claim): boolean {
	switch (value.kind) {
		case 'truth':
			if (operator !== null) throw new ClaimFault('this holds or does not; nothing is compared with it');
			return value.holds !== denied;
		case 'number':
			if (operator === null) return true;
			return holds(value.number, operator, toNumber(expected, 'a number'));
		case 'list': {
			if (operator === null) return true;
			const [first = ''] = expected;
			if (expected.length === 1 && NUMBER.test(first))
				return holds(value.ids.length, operator, Number(first));
			sayDigits(expected);
			if (operator !== '=') throw new ClaimFault('a list is compared by its count or, with =, by its ids');
			if (expected.length === 1 && first === 'none') return value.ids.length === 0;
			return value.ids.length === new Set(expected).size && expected.every((id) => value.ids.includes(id));
		}
		case 'word':
			if (operator === null) return true;
			if (operator !== '=') throw new ClaimFault('a word is compared with =');
			return expected.length === 1 && expected[0] === value.word;
		case 'date':
			return operator === null || bearsDate(value.date, operator, expected);
		default: {
			const unknown: never = value;
			throw new ClaimFault(`no such value: ${JSON.stringify(unknown)}`);
		}
	}
}

/** `=2007-11` holds for 2007-11-30; a date that is known to the month does not bear out a day. */
function bearsDate(date: string, operator: Operator, expected: readonly string[]): boolean {
	const [text = ''] = expected;
	if (expected.length !== 1 || !isDate(text)) {
		const day = dayMeant(text);
		throw new ClaimFault(
			`a date is compared with 2007, 2007-11 or 2007-11-30${day === null ? '' : `; write ${operator}${day}`}`
		);
	}
	switch (operator) {
		case '=':
			return date === text || date.startsWith(`${text}-`);
		case '<':
			return lastDay(date) < firstDay(text);
		case '>':
			return firstDay(date) > lastDay(text);
		case '<=':
			return lastDay(date) <= lastDay(text);
		case '>=':
			return firstDay(date) >= firstDay(text);
		case '~':
			throw new ClaimFault('a date is not rounded; compare it with its year');
		default: {
			const unknown: never = operator;
			throw new ClaimFault(`no such comparison: ${String(unknown)}`);
		}
	}
}
