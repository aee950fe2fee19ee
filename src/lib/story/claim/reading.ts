import { standingOf } from '../../atlas/standing';
import type { FormerState } from '../../atlas/atlas-index';
import { dayOfYear, isDate } from '../../atlas/date';
import { OUTSIDE } from '../../atlas/types';
import type {
	Border,
	Country,
	CountryId,
	IsoDate,
	LonLat,
	Meeting,
	Operation,
	Standing
} from '../../atlas/types';
import { unknownOf } from '../lookup';
import type { Kind } from '../lookup';
import { didYouMean, statusMeant } from '../suggest';
import { ClaimFault, shown } from './syntax';
import type { Argument, Call } from './syntax';
import type { ListOf, Value } from './value';
import type { ClaimWorld, StoryFact } from './world';

/** The arguments of one call, read as what the function asks for; each throws a ClaimFault otherwise. */
export interface Reader {
	readonly count: number;
	readonly world: ClaimWorld;
	word(at: number): string;
	/** The word of an argument that the function has not settled on yet: it does not count as read. */
	peek(at: number): string | undefined;
	/** Is the argument a year or a day? */
	isDate(at: number): boolean;
	/** The day that a year, or a day, means; today where the argument is left out. */
	day(at: number): IsoDate;
	/** The day that a year which is computed means. */
	dayIn(year: number): IsoDate;
	isCall(at: number): boolean;
	/** Is the argument the id of a country or an area? */
	isLand(at: number): boolean;
	/** A year in four digits, none later than today. */
	year(at: number): number;
	country(at: number): Country;
	/** A country with a status, or a State that is no more. */
	participant(at: number): Country | FormerState;
	formerState(at: number): FormerState;
	land(at: number): CountryId;
	/** A status, or that of one who is suspended. */
	standing(at: number): Standing;
	/** Lands at one side of a border: a country, or all that hold a status, or none, on the day of argument `dayAt`. */
	side(at: number, dayAt: number): (land: CountryId) => boolean;
	/** Borders from this argument on: ids, or lists that are computed. */
	borders(from: number): readonly Border[];
	operation(at: number): Operation;
	fact(at: number): StoryFact;
	/** A meeting, or `undefined` where the word is the id of none. */
	meeting(at: number): Meeting | undefined;
	/** Where a sign, a capital or an area's name stands. */
	point(at: number): LonLat;
	/** A list that is computed. */
	list(at: number): List;
	/** Ids of one kind from this argument on, or one list that is computed. */
	things(from: number, of?: ListOf): List;
	/** A number that is computed, or how many a computed list has. */
	number(at: number): number;
	/** Arguments that the function has not read, so does not take. */
	unread(): readonly Argument[];
}
/** How a function is written, for messages. */
export interface Written {
	readonly name: string;
	readonly form: string;
}
export type List = Extract<Value, { kind: 'list' }>;

/** Where ids of a list's kind are looked up. */
export const KINDS: Readonly<Record<ListOf, readonly [string, readonly Kind[]]>> = {
	land: ['country', ['country', 'formerState', 'area']],
	border: ['border', ['border']],
	operation: ['field operation', ['operation']],
	meeting: ['meeting', ['meeting']]
};

const YEAR = /^\d{4}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** @param about is given the ids of the things that the arguments name */
export function createReader(
	given: readonly Argument[],
	world: ClaimWorld,
	compute: (call: Call) => Value,
	about: Set<string>,
	{ name, form }: Written
): Reader {
	const { lookup } = world;
	const standings = lookup.statuses.statuses.map(({ id }) => id);
	const fail = (message: string): never => {
		throw new ClaimFault(message);
	};
	const unknown = (id: string, noun: string, kinds: readonly Kind[]): never =>
		fail(isDate(id) ? `"${id}" is no ${noun}; this is written ${form}` : unknownOf(lookup, id, noun, kinds));

	const read = new Set<number>();
	const peek = (at: number): string | undefined => {
		const argument = given[at];
		return argument?.kind === 'word' ? argument.word : undefined;
	};
	function word(at: number): string {
		read.add(at);
		return peek(at) ?? fail(`this is written ${form}`);
	}
	function computed(at: number): Value {
		const argument = given[at];
		read.add(at);
		return argument?.kind === 'call' ? compute(argument) : fail(`this is written ${form}`);
	}

	function border(id: string): Border {
		const found = lookup.of.border.get(id);
		if (found?.kind === 'boundary')
			return fail(`"${id}" is no State border on this map (see data/world/policy.json)`);
		if (!found) {
			const turned = id.split('-').reverse().join('-');
			return lookup.of.border.has(turned)
				? fail(`"${id}" is no border; the two codes stand in alphabetical order: ${turned}`)
				: unknown(id, 'border', ['border']);
		}
		about.add(found.id);
		return found;
	}

	/** The kind of list that an id belongs to. */
	function kindOf(id: string): ListOf {
		const kinds = Object.keys(KINDS) as ListOf[];
		const found = kinds.find((of) => KINDS[of][1].some((kind) => lookup.of[kind].has(id)));
		return (
			found ??
			unknown(
				id,
				'country, border, operation or meeting',
				Object.values(KINDS).flatMap(([, of]) => of)
			)
		);
	}

	const reader: Reader = {
		count: given.length,
		world,
		word,
		peek,
		isDate: (at) => isDate(peek(at) ?? ''),
		day(at) {
			if (at >= given.length) return lookup.asOf;
			const text = word(at);
			const day = YEAR.test(text) ? dayOfYear(Number(text), lookup.asOf) : text;
			if (!DAY.test(day) || !isDate(day))
				return fail(`"${text}" is no year such as 2005 and no day such as 2005-06-30`);
			return day > lookup.asOf ? fail(`${text} lies after ${lookup.asOf}, the day of the atlas`) : day;
		},
		dayIn: (year) => dayOfYear(year, lookup.asOf),
		isCall: (at) => given[at]?.kind === 'call',
		isLand: (at) => lookup.of.country.has(peek(at) ?? '') || lookup.of.area.has(peek(at) ?? ''),
		year(at) {
			const text = word(at);
			if (!YEAR.test(text)) return fail(`"${text}" is no year such as 2005`);
			reader.day(at);
			return Number(text);
		},
		country(at) {
			const id = word(at);
			const found = lookup.of.country.get(id);
			if (!found) return unknown(id, 'country with a status', ['country']);
			about.add(found.id);
			return found;
		},
		participant(at) {
			return lookup.of.formerState.get(word(at)) ?? reader.country(at);
		},
		formerState(at) {
			const id = word(at);
			return lookup.of.formerState.get(id) ?? unknown(id, 'former State', ['formerState']);
		},
		land(at) {
			const id = word(at);
			const found = lookup.of.country.get(id)?.id ?? lookup.of.area.get(id)?.id;
			if (found === undefined) return unknown(id, 'country', ['country', 'area']);
			about.add(found);
			return found;
		},
		standing(at) {
			const text = word(at);
			return (
				standings.find((one) => one === text) ??
				fail(`"${text}" is no status${statusMeant(text, standings) || `; known are ${standings.join(', ')}`}`)
			);
		},
		side(at, dayAt) {
			const text = peek(at) ?? word(at);
			const wanted = [...standings, OUTSIDE].find((one) => one === text);
			if (wanted !== undefined) {
				read.add(at);
				const day = reader.day(dayAt);
				return (id) => standingOf(lookup.of.country.get(id)?.statuses ?? [], day) === wanted;
			}
			if (!reader.isLand(at)) {
				const meant = statusMeant(text, [...standings, OUTSIDE]);
				const noun = 'country and no status';
				return meant === ''
					? unknown(text, noun, ['country', 'area'])
					: fail(`"${text}" is no ${noun}${meant}`);
			}
			const land = reader.land(at);
			return (id) => id === land;
		},
		borders(from) {
			const ids = given.slice(from).flatMap((argument, index) => {
				if (argument.kind === 'word') return [word(from + index)];
				const value = computed(from + index);
				if (value.kind === 'list' && value.of === 'border') return value.ids;
				return fail(`${argument.name}(…) is no list of borders`);
			});
			checkOnce(from);
			return [...new Set(ids)].map(border);
		},
		operation(at) {
			const id = word(at);
			const found = lookup.of.operation.get(id);
			if (!found) return unknown(id, 'field operation', ['operation']);
			about.add(found.id);
			return found;
		},
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
						? `"${id}" is no fact: beside this story lies no facts.json with a fact that can be read`
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
			const value = computed(at);
			return value.kind === 'list' ? value : fail(`this is written ${form}`);
		},
		things(from, of) {
			if (given[from]?.kind === 'call') return reader.list(from);
			const ids = given.slice(from).map((_, index) => word(from + index));
			const kind = of ?? kindOf(ids[0] ?? '');
			const [noun, kinds] = KINDS[kind];
			for (const id of ids) {
				if (!kinds.some((one) => lookup.of[one].has(id))) unknown(id, noun, kinds);
				about.add(id);
			}
			checkOnce(from);
			return { kind: 'list', of: kind, ids };
		},
		number(at) {
			const value = computed(at);
			if (value.kind === 'number') return value.number;
			return value.kind === 'list' ? value.ids.length : fail(`this is written ${form}`);
		},
		unread: () => given.filter((_, index) => !read.has(index))
	};
	return reader;

	/** A thing that is named twice counts once, which its author may not know. */
	function checkOnce(from: number): void {
		const words = given.slice(from).map(shown);
		const twice = words.find((one, index) => words.indexOf(one) !== index);
		if (twice !== undefined) fail(`"${twice}" stands twice in ${name}(…)`);
	}
}

function unknownFact(id: string, { facts }: ClaimWorld): string {
	const ids = [...facts.keys()];
	const near = ids.find((one) => one.includes(id) || id.includes(one));
	return `"${id}" is no fact of this story's facts.json${didYouMean(id, ids) || (near === undefined ? '' : `; did you mean ${near}?`)}`;
}
