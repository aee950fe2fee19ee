import { firstDay, isDate, lastDay } from '../../../atlas/date';
import type { PartialDate } from '../../../atlas/types';
import { didYouMean } from '../../suggest';
import { count, greatest, listOf, MANY, truth } from '../claim-function';
import type { ClaimFunction } from '../claim-function';
import type { List, Reader } from '../reading';
import { ClaimFault } from '../syntax';
import type { Value } from '../value';
import { admittedIn, holdersOf, neighbourCount } from './states';
import { atWork } from './presence';

const WHAT = ['neighbours', 'admitted', 'operations'] as const;

/** When a thing began, as precise as known: an operation, a meeting, or the status that a country holds today. */
function beginning(id: string, { world: { lookup } }: Reader): PartialDate {
	const operation = lookup.of.operation.get(id);
	if (operation) return operation.opened.value;
	const meeting = lookup.of.meeting.get(id);
	if (meeting) return meeting.dates.value.start;
	const intervals = lookup.of.country.get(id)?.statuses ?? [];
	const held = intervals.find(({ from, to }) => firstDay(from) <= lookup.asOf && to === null);
	if (held) return held.from;
	throw new ClaimFault(`"${id}" has no beginning to compare`);
}

/** Of a list those that may be the first, or the last: several where their dates do not tell them apart. */
function extremeInTime(given: Reader, isFirst: boolean): Value {
	const list = given.things(0);
	const dates = list.ids.map((id) => ({ id, date: beginning(id, given) }));
	if (dates.length === 0) throw new ClaimFault('there is nothing to choose from');
	const found = dates.filter(({ date }) =>
		dates.every(({ date: other }) =>
			isFirst ? firstDay(date) <= lastDay(other) : lastDay(date) >= firstDay(other)
		)
	);
	return listOf(list.of, found);
}

function sameKind(one: List, other: List): void {
	if (one.of !== other.of && one.ids.length > 0 && other.ids.length > 0)
		throw new ClaimFault(`a list of kind ${one.of} has nothing in common with one of kind ${other.of}`);
}

/** The year, from one on, in which there were most of what is counted. */
function greatestYear(given: Reader, numberOf: (year: number) => number): Value {
	const { lookup } = given.world;
	const last = Number(lookup.asOf.slice(0, 4));
	const statuses = [...lookup.of.country.values()].flatMap((one) => one.statuses);
	const first =
		given.count > 1 ? given.year(1) : Math.min(...statuses.map(({ from }) => Number(from.slice(0, 4))));
	const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const [most, other] = greatest(years, numberOf, 'year');
	if (other !== undefined) throw new ClaimFault(`${most} and ${other} have equally many, so none has most`);
	return { kind: 'date', date: String(most) };
}

/** A fact's value of the greatest number, or of the least, by its key. */
function greatestOfFact(given: Reader, sign: 1 | -1): Value {
	const { id, values } = given.fact(0);
	const numbers = Object.entries(values).flatMap(([key, value]) =>
		typeof value === 'number' ? [{ key, number: value * sign }] : []
	);
	const [best, other] = greatest(numbers, ({ number }) => number, `number of ${id}`);
	if (best === undefined || other !== undefined)
		throw new ClaimFault(`${best?.key ?? ''} and ${other?.key ?? ''} are equal, so none stands alone`);
	return { kind: 'word', word: best.key, isCode: true };
}

export const LISTS: readonly ClaimFunction[] = [
	{
		name: 'fact',
		form: 'fact(est-2005,experts)',
		takes: [2, 2],
		compute: (given) => {
			const { id, values } = given.fact(0);
			const key = given.word(1);
			const value = Object.hasOwn(values, key) ? values[key] : undefined;
			if (value === undefined) {
				const keys = Object.keys(values);
				throw new ClaimFault(
					`the fact ${id} has no "${key}"; it has ${keys.join(', ') || 'none'}${didYouMean(key, keys)}`
				);
			}
			if (typeof value === 'number') return count(value);
			// A year alone is a number; a longer date is written and compared as one.
			return isDate(value) ? { kind: 'date', date: value } : { kind: 'word', word: value };
		}
	},
	{
		name: 'least',
		form: 'least(areas)',
		takes: [1, 1],
		compute: (given) => greatestOfFact(given, -1)
	},
	{
		name: 'greatest',
		form: 'greatest(areas)',
		takes: [1, 1],
		compute: (given) => greatestOfFact(given, 1)
	},
	{
		name: 'count',
		form: 'count(neighbours(AFG,STATUS))',
		takes: [1, 1],
		compute: (given) => count(given.list(0).ids.length)
	},
	{
		name: 'first',
		form: 'first(operations(ever)) or first(VAT,MCO,AND)',
		takes: [1, MANY],
		compute: (given) => extremeInTime(given, true)
	},
	{
		name: 'last',
		form: 'last(holders(STATUS)) or last(VAT,MCO,AND)',
		takes: [1, MANY],
		compute: (given) => extremeInTime(given, false)
	},
	{
		name: 'most',
		form: 'most(neighbours,STATUS), most(admitted,1974) or most(operations)',
		takes: [1, 3],
		compute: (given) => {
			const what = given.word(0);
			const { lookup } = given.world;
			switch (WHAT.find((one) => one === what)) {
				case 'neighbours': {
					const [status, day] = [given.standing(1), given.day(2)];
					const holders = holdersOf(lookup, status, day).flatMap(({ id }) => lookup.of.country.get(id) ?? []);
					const number = ({ id }: (typeof holders)[number]): number =>
						neighbourCount(lookup, id, status, day);
					return listOf('land', greatest(holders, number, 'country'));
				}
				case 'admitted':
					return greatestYear(given, (year) => admittedIn(lookup, year, year).length);
				case 'operations':
					return greatestYear(given, (year) => atWork(lookup, given.dayIn(year)).length);
				default:
					throw new ClaimFault(
						`most(…) tells of ${WHAT.join(', ')}, not of "${what}"${didYouMean(what, WHAT)}`
					);
			}
		}
	},
	{
		name: 'includes',
		form: 'includes(hosts(2005),TJK,UZB)',
		takes: [2, MANY],
		compute: (given) => {
			const list = given.list(0);
			const named = given.things(1, given.isCall(1) ? undefined : list.of);
			sameKind(list, named);
			return truth(named.ids.every((id) => list.ids.includes(id)));
		}
	},
	{
		name: 'common',
		form: 'common(neighbours(RUS),land(F-SUN))',
		takes: [2, 2],
		compute: (given) => {
			const [one, other] = [given.list(0), given.list(1)];
			sameKind(one, other);
			return { kind: 'list', of: one.of, ids: one.ids.filter((id) => other.ids.includes(id)) };
		}
	},
	{
		name: 'times',
		form: 'times(length(KAZ-RUS),length(AND-FRA))',
		takes: [2, 2],
		compute: (given) => {
			const [one, other] = [given.number(0), given.number(1)];
			if (other === 0) throw new ClaimFault('nothing is a number of times as much as none');
			return count(one / other);
		}
	},
	{
		name: 'share',
		form: 'share(length(AFG-TJK),length(between(AFG,STATUS)))',
		takes: [2, 2],
		compute: (given) => {
			const [part, whole] = [given.number(0), given.number(1)];
			if (whole === 0) throw new ClaimFault('there is nothing to take a share of');
			return count((100 * part) / whole);
		}
	}
];
