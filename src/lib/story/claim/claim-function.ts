import type { PartialDate } from '../../atlas/types';
import type { Reader, Written } from './reading';
import { ClaimFault } from './syntax';
import type { ListOf, Value } from './value';

/** One thing that a claim can compute. What `compute` does not read of its arguments is refused. */
export interface ClaimFunction extends Written {
	/** Fewest and most arguments. */
	readonly takes: readonly [number, number];
	readonly compute: (given: Reader) => Value;
}

/** As many things as a claim has room for. */
export const MANY = 60;

export const listOf = (of: ListOf, things: readonly { readonly id: string }[]): Value => ({
	kind: 'list',
	of,
	ids: things.map(({ id }) => id)
});
export const truth = (holds: boolean): Value => ({ kind: 'truth', holds });
export const count = (number: number): Value => ({ kind: 'number', number, unit: 'count' });
export const kilometres = (number: number): Value => ({ kind: 'number', number, unit: 'kilometres' });

/** @throws ClaimFault where the date is not known */
export function dated(date: PartialDate | null | undefined, what: string, confirmed = true): Value {
	if (date === null || date === undefined) throw new ClaimFault(`${what} is not known`);
	return { kind: 'date', date, doubt: !confirmed };
}

/** Those with the greatest number: several where they are equal. @throws ClaimFault where there is none */
export function greatest<Thing>(
	things: readonly Thing[],
	numberOf: (thing: Thing) => number,
	what: string
): Thing[] {
	if (things.length === 0) throw new ClaimFault(`there is no ${what} to choose from`);
	const numbers = things.map(numberOf);
	const most = Math.max(...numbers);
	return things.filter((_, index) => numbers[index] === most);
}
