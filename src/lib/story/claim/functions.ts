import { EARTH_RADIUS_KM } from '../../atlas/earth';
import { standingOf } from '../../atlas/atlas';
import type { Border, Country, CountryId, IsoDate, LonLat, PartialDate, Standing } from '../../atlas/types';
import { STATUSES } from '../../atlas/types';
import type { Lookup } from '../lookup';
import { didYouMean } from '../suggest';
import type { Reader } from './reading';
import { ClaimFault } from './syntax';
import type { ListOf, Value } from './value';

/** One thing that a claim can compute. */
export interface ClaimFunction {
	readonly name: string;
	/** How it is written, for messages and the author's guide. */
	readonly form: string;
	/** Fewest and most arguments. */
	readonly takes: readonly [number, number];
	readonly compute: (given: Reader) => Value;
}

const MOST_BORDERS = 60;
const RADIANS = Math.PI / 180;

const listOf = (of: ListOf, ids: readonly string[]): Value => ({ kind: 'list', of, ids });
const kilometres = (number: number): Value => ({ kind: 'number', number, unit: 'kilometres' });
const count = (number: number): Value => ({ kind: 'number', number, unit: 'count' });

export const standingIn = (lookup: Lookup, id: string, day: IsoDate): Standing =>
	standingOf(lookup.of.country.get(id)?.statuses ?? [], day);

/** Borders between home parts: the only ones that make neighbours. */
const homeBorders = (lookup: Lookup): Border[] =>
	[...lookup.of.border.values()].filter(({ kind }) => kind === 'home');

const acrossFrom = ({ countries: [one, other] }: Border, side: string): CountryId =>
	one === side ? other : one;

/** What the second argument asks of a neighbour: a status on a day, or to be one country. */
function accepting(given: Reader, at: number): (id: CountryId) => boolean {
	if (given.count <= at) return () => true;
	if (given.isStatus(at) || given.word(at) === 'outside') {
		const wanted = given.word(at) === 'outside' ? 'outside' : given.status(at);
		const day = given.day(at + 1);
		return (id) => standingIn(given.world.lookup, id, day) === wanted;
	}
	const { lookup } = given.world;
	const word = given.word(at);
	if (!lookup.of.country.has(word) && !lookup.of.area.has(word)) {
		throw new ClaimFault(
			`"${word}" is no country and no status${didYouMean(word, [...STATUSES, 'outside', ...lookup.of.country.keys()])}`
		);
	}
	const other = given.land(at);
	return (id) => id === other;
}

function between(given: Reader): Border[] {
	const side = given.land(0);
	const accepts = accepting(given, 1);
	return homeBorders(given.world.lookup).filter(
		(border) => border.countries.includes(side) && accepts(acrossFrom(border, side))
	);
}

/** Borders where the land of a status ends: one side holds it, the other does not. */
export function outerBorders(lookup: Lookup, status: Standing, day: IsoDate): Border[] {
	const holds = (id: string): boolean => standingIn(lookup, id, day) === status;
	return homeBorders(lookup).filter(({ countries }) => countries.filter(holds).length === 1);
}

function published(border: Border): number {
	const km = border.published?.km;
	if (km === undefined)
		throw new ClaimFault(`no length of ${border.id} has been published; use measured(${border.id})`);
	return km;
}

function measured(border: Border): number {
	if (border.mapKm === null) throw new ClaimFault(`the two sides of ${border.id} share no line on this map`);
	return border.mapKm;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function extreme(given: Reader, better: (one: number, best: number) => boolean): Value {
	const [first, ...others] = given.borders(0);
	if (!first) throw new ClaimFault('there is no border to choose from');
	const best = others.reduce(
		(chosen, one) => (better(published(one), published(chosen)) ? one : chosen),
		first
	);
	return listOf('border', [best.id]);
}

/** Great-circle distance (haversine formula). */
function distance([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
	const h =
		Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
		Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

const dated = (date: PartialDate | null | undefined, what: string, confirmed = true): Value => {
	if (date === null || date === undefined) throw new ClaimFault(`${what} is not known`);
	return { kind: 'date', date, doubt: !confirmed };
};

/** Countries of today and former States that hold a status on a day. */
function holders(lookup: Lookup, status: Standing, day: IsoDate): string[] {
	const holds = ({ statuses }: { readonly statuses: Country['statuses'] }): boolean =>
		standingOf(statuses, day) === status;
	const former = [...lookup.of.formerState.values()].filter(holds);
	// The country that kept the seat of a former State is that State until its end.
	const continued = new Set<string | null>(former.map(({ continuedBy }) => continuedBy));
	const countries = [...lookup.of.country.values()].filter((one) => holds(one) && !continued.has(one.id));
	return [...countries, ...former].map(({ id }) => id);
}

/** Everything that a claim can compute, in the order of the author's guide. */
export const FUNCTIONS: readonly ClaimFunction[] = [
	{
		name: 'neighbours',
		form: 'neighbours(AFG), neighbours(AFG,participating) or neighbours(AFG,participating,1995)',
		takes: [1, 3],
		compute: (given) => {
			const side = given.land(0);
			return listOf(
				'land',
				between(given).map((border) => acrossFrom(border, side))
			);
		}
	},
	{
		name: 'borders',
		form: 'borders(AFG,UZB)',
		takes: [2, 2],
		compute: (given) => {
			const [one, other] = [given.land(0), given.land(1)];
			const holds = homeBorders(given.world.lookup).some(
				({ countries }) => countries.includes(one) && countries.includes(other)
			);
			return { kind: 'truth', holds };
		}
	},
	{
		name: 'between',
		form: 'between(AFG,participating) or between(AFG,TJK)',
		takes: [1, 3],
		compute: (given) =>
			listOf(
				'border',
				between(given).map(({ id }) => id)
			)
	},
	{
		name: 'outer',
		form: 'outer(participating) or outer(participating,1995)',
		takes: [1, 2],
		compute: (given) =>
			listOf(
				'border',
				outerBorders(given.world.lookup, given.status(0), given.day(1)).map(({ id }) => id)
			)
	},
	{
		name: 'across',
		form: 'across(participating) or across(participating,1995)',
		takes: [1, 2],
		compute: (given) => {
			const { lookup } = given.world;
			const [status, day] = [given.status(0), given.day(1)];
			const found = outerBorders(lookup, status, day).flatMap(({ countries }) =>
				countries.filter((id) => standingIn(lookup, id, day) !== status)
			);
			return listOf('land', [...new Set(found)]);
		}
	},
	{
		name: 'length',
		form: 'length(AFG-TJK) or length(between(AFG,participating))',
		takes: [1, MOST_BORDERS],
		compute: (given) => kilometres(sum(given.borders(0).map(published)))
	},
	{
		name: 'measured',
		form: 'measured(AFG-TJK) or measured(between(AFG,participating))',
		takes: [1, MOST_BORDERS],
		compute: (given) => kilometres(sum(given.borders(0).map(measured)))
	},
	{
		name: 'longest',
		form: 'longest(between(AFG,participating))',
		takes: [1, MOST_BORDERS],
		compute: (given) => extreme(given, (one, best) => one > best)
	},
	{
		name: 'shortest',
		form: 'shortest(between(AFG,participating))',
		takes: [1, MOST_BORDERS],
		compute: (given) => extreme(given, (one, best) => one < best)
	},
	{
		name: 'distance',
		form: 'distance(secretariat,kabul)',
		takes: [2, 2],
		compute: (given) => kilometres(distance(given.point(0), given.point(1)))
	},
	{
		name: 'status',
		form: 'status(MNG,2005)',
		takes: [1, 2],
		compute: (given) => ({
			kind: 'word',
			isCode: true,
			word: standingIn(given.world.lookup, given.country(0).id, given.day(1))
		})
	},
	{
		name: 'since',
		form: 'since(MNG,participating)',
		takes: [2, 2],
		compute: (given) => {
			const { statuses, name } = given.country(0);
			const wanted = given.status(1);
			const [first] = statuses
				.filter(({ status }) => status === wanted)
				.toSorted((one, other) => (one.from < other.from ? -1 : 1));
			return dated(first?.from, `since when ${name} is ${wanted}`, first?.confirmed);
		}
	},
	{
		name: 'signed',
		form: 'signed(MLT,helsinki-final-act) or signed(MLT,charter-of-paris)',
		takes: [2, 2],
		compute: (given) => {
			const { helsinkiFinalAct, charterOfParis, name } = given.country(0);
			const text = given.word(1);
			if (text === 'helsinki-final-act')
				return dated(
					helsinkiFinalAct?.value,
					`when ${name} signed the Final Act`,
					helsinkiFinalAct?.confirmed
				);
			if (text === 'charter-of-paris')
				return dated(charterOfParis?.value, `when ${name} signed the Charter`, charterOfParis?.confirmed);
			throw new ClaimFault(
				`"${text}" is no text that is signed; known are helsinki-final-act and charter-of-paris`
			);
		}
	},
	{
		name: 'holders',
		form: 'holders(participating,1973)',
		takes: [1, 2],
		compute: (given) => listOf('land', holders(given.world.lookup, given.status(0), given.day(1)))
	},
	{
		name: 'admitted',
		form: 'admitted(1992) or admitted(1992,1993)',
		takes: [1, 2],
		compute: (given) => {
			const [first, last] = [given.year(0), given.count > 1 ? given.year(1) : given.year(0)];
			const { lookup } = given.world;
			const found = [...lookup.of.country.values()].filter(({ statuses }) =>
				statuses.some(({ status, from }) => {
					const year = Number(from.slice(0, 4));
					return status === 'participating' && year >= first && year <= last;
				})
			);
			return listOf(
				'land',
				found.map(({ id }) => id)
			);
		}
	},
	{
		name: 'operations',
		form: 'operations(), operations(2005), operations(TJK) or operations(TJK,2005)',
		takes: [0, 2],
		compute: (given) => {
			const named = given.count > 0 && !given.isDate(0);
			const host = named ? given.land(0) : null;
			const day = given.day(named ? 1 : 0);
			const { lookup } = given.world;
			const found = [...lookup.of.operation.values()].filter(
				(one) => lookup.works(one, day) && (host === null || one.hosts.includes(host))
			);
			return listOf(
				'operation',
				found.map(({ id }) => id)
			);
		}
	},
	{
		name: 'open',
		form: 'open(centre-in-dushanbe,2005)',
		takes: [1, 2],
		compute: (given) => ({
			kind: 'truth',
			holds: given.world.lookup.works(given.operation(0), given.day(1))
		})
	},
	{
		name: 'opened',
		form: 'opened(centre-in-ashgabat)',
		takes: [1, 1],
		compute: (given) => {
			const { value, confirmed } = given.operation(0).opened;
			return dated(value, 'the beginning', confirmed);
		}
	},
	{
		name: 'closed',
		form: 'closed(centre-in-dushanbe)',
		takes: [1, 1],
		compute: (given) => {
			const { closed } = given.operation(0);
			return dated(closed?.value, 'the end', closed?.confirmed);
		}
	},
	{
		name: 'date',
		form: 'date(course-2010) or date(2007-madrid)',
		takes: [1, 1],
		compute: (given) => {
			const meeting = given.meeting(0);
			if (meeting) return dated(meeting.dates.value.start, 'the date', meeting.dates.confirmed);
			const fact = given.fact(0);
			return dated(fact.date, `the date of ${fact.id}`);
		}
	},
	{
		name: 'until',
		form: 'until(course-2010) or until(2007-madrid)',
		takes: [1, 1],
		compute: (given) => {
			const meeting = given.meeting(0);
			if (meeting) return dated(meeting.dates.value.end, 'the date', meeting.dates.confirmed);
			const fact = given.fact(0);
			return dated(fact.until, `the end of ${fact.id}`);
		}
	},
	{
		name: 'meetings',
		form: 'meetings(summit-meetings) or meetings(summit-meetings,1999)',
		takes: [1, 2],
		compute: (given) => {
			const [kind, day] = [given.word(0), given.day(1)];
			const all = [...given.world.lookup.of.meeting.values()];
			const kinds = [...new Set(all.map((one) => one.kind))];
			if (!kinds.some((one) => one === kind)) {
				throw new ClaimFault(`"${kind}" is no kind of meeting; known are ${kinds.join(', ')}`);
			}
			const found = all.filter((one) => one.kind === kind && one.dates.value.start <= day);
			return listOf(
				'meeting',
				found.map(({ id }) => id)
			);
		}
	},
	{
		name: 'fact',
		form: 'fact(est-2005,experts)',
		takes: [2, 2],
		compute: (given) => {
			const { id, values } = given.fact(0);
			const key = given.word(1);
			const value = Object.hasOwn(values, key) ? values[key] : undefined;
			if (value === undefined) {
				throw new ClaimFault(
					`the fact ${id} has no "${key}"; it has ${Object.keys(values).join(', ') || 'none'}`
				);
			}
			return typeof value === 'number' ? count(value) : { kind: 'word', word: value };
		}
	},
	{
		name: 'count',
		form: 'count(neighbours(AFG,participating))',
		takes: [1, 1],
		compute: (given) => count(given.list(0).ids.length)
	}
];
