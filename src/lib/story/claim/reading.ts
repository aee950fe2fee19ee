import { dayOfYear } from '../../atlas/date';
import { STATUSES } from '../../atlas/types';
import type {
	Border,
	Country,
	CountryId,
	IsoDate,
	LonLat,
	Meeting,
	Operation,
	Status
} from '../../atlas/types';
import { unknownOf } from '../lookup';
import type { Kind } from '../lookup';
import { ClaimFault } from './syntax';
import type { Argument, Call } from './syntax';
import type { Value } from './value';
import type { ClaimWorld, StoryFact } from './world';

/** The arguments of one call, read as what the function asks for; each throws a ClaimFault otherwise. */
export interface Reader {
	readonly count: number;
	readonly world: ClaimWorld;
	word(at: number): string;
	/** Is the argument a year or a day? */
	isDate(at: number): boolean;
	/** The day that a year, or a day, means; today where the argument is left out. */
	day(at: number): IsoDate;
	/** A year in four digits. */
	year(at: number): number;
	country(at: number): Country;
	land(at: number): CountryId;
	isStatus(at: number): boolean;
	status(at: number): Status;
	border(at: number): Border;
	/** Borders from this argument on: ids, or lists that are computed. */
	borders(from: number): readonly Border[];
	operation(at: number): Operation;
	isOperation(at: number): boolean;
	fact(at: number): StoryFact;
	meeting(at: number): Meeting | undefined;
	/** Where a sign, a capital or an area's name stands. */
	point(at: number): LonLat;
	list(at: number): Extract<Value, { kind: 'list' }>;
}

const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param about is given the ids of the things that the arguments name */
export function createReader(
	given: readonly Argument[],
	world: ClaimWorld,
	compute: (call: Call) => Value,
	about: Set<string>,
	form: string
): Reader {
	const { lookup } = world;
	const fail = (message: string): never => {
		throw new ClaimFault(message);
	};
	const unknown = (id: string, noun: string, kinds: readonly Kind[]): never =>
		fail(unknownOf(lookup, id, noun, kinds));

	function word(at: number): string {
		const argument = given[at];
		if (argument?.kind === 'word') return argument.word;
		return fail(`this is written ${form}`);
	}
	const has = (at: number, kind: Kind): boolean => {
		const argument = given[at];
		return argument?.kind === 'word' && lookup.of[kind].has(argument.word);
	};
	const statusIn = (at: number): Status | undefined => {
		const argument = given[at];
		return argument?.kind === 'word' ? STATUSES.find((one) => one === argument.word) : undefined;
	};

	function border(id: string): Border {
		const found = lookup.of.border.get(id);
		if (found?.kind === 'kosovo')
			return fail(`"${id}" is no State border on this map (see data/policy.json)`);
		if (!found) {
			const turned = id.split('-').reverse().join('-');
			return lookup.of.border.has(turned)
				? fail(`"${id}" is no border; the two codes stand in alphabetical order: ${turned}`)
				: unknown(id, 'border', ['border']);
		}
		about.add(found.id);
		return found;
	}

	const reader: Reader = {
		count: given.length,
		world,
		word,
		isDate: (at) => {
			const argument = given[at];
			return argument?.kind === 'word' && (YEAR.test(argument.word) || DAY.test(argument.word));
		},
		day(at) {
			if (at >= given.length) return lookup.asOf;
			const text = word(at);
			const day = YEAR.test(text) ? dayOfYear(Number(text), lookup.asOf) : text;
			if (!DAY.test(day)) return fail(`"${text}" is no year such as 2005 and no day such as 2005-06-30`);
			return day > lookup.asOf ? fail(`${text} lies after ${lookup.asOf}, the day of the atlas`) : day;
		},
		year(at) {
			const text = word(at);
			return YEAR.test(text) ? Number(text) : fail(`"${text}" is no year such as 2005`);
		},
		country(at) {
			const id = word(at);
			const found = lookup.of.country.get(id);
			if (!found) return unknown(id, 'country with a status', ['country']);
			about.add(found.id);
			return found;
		},
		land(at) {
			const id = word(at);
			const found = lookup.of.country.get(id)?.id ?? lookup.of.area.get(id)?.id;
			if (found === undefined) return unknown(id, 'country', ['country', 'area']);
			about.add(found);
			return found;
		},
		isStatus: (at) => statusIn(at) !== undefined,
		status(at) {
			return statusIn(at) ?? fail(`"${word(at)}" is no status; known are ${STATUSES.join(', ')}`);
		},
		border: (at) => border(word(at)),
		borders(from) {
			const found = given.slice(from).flatMap((argument): Border[] => {
				if (argument.kind === 'word') return [border(argument.word)];
				const value = compute(argument);
				if (value.kind === 'list' && value.of === 'border') return value.ids.map(border);
				return fail(`${argument.name}(…) is no list of borders`);
			});
			return [...new Set(found)];
		},
		operation(at) {
			const id = word(at);
			const found = lookup.of.operation.get(id);
			if (!found) return unknown(id, 'field operation', ['operation']);
			about.add(found.id);
			return found;
		},
		isOperation: (at) => has(at, 'operation'),
		meeting(at) {
			const found = lookup.of.meeting.get(word(at));
			if (found) about.add(found.id);
			return found;
		},
		fact(at) {
			const id = word(at);
			const found = world.facts.get(id);
			if (!found) {
				return fail(
					world.facts.size === 0
						? `"${id}" is no fact: this story has no facts.json beside it`
						: unknownFact(id, world)
				);
			}
			world.onFact(found);
			return found;
		},
		point(at) {
			const id = word(at);
			const point = lookup.pointOf(id);
			if (!point) {
				return unknown(id, 'operation, institution, place or country', [
					'operation',
					'institution',
					'place',
					'country',
					'area'
				]);
			}
			about.add(id);
			return point;
		},
		list(at) {
			const argument = given[at];
			const value = argument?.kind === 'call' ? compute(argument) : null;
			return value?.kind === 'list' ? value : fail(`this is written ${form}`);
		}
	};
	return reader;
}

function unknownFact(id: string, { facts }: ClaimWorld): string {
	const near = [...facts.keys()].filter((one) => one.includes(id) || id.includes(one));
	return `"${id}" is no fact of this story's facts.json${near[0] === undefined ? '' : `; did you mean ${near[0]}?`}`;
}
