import { statusQueries } from '../atlas/statuses';
import type { StatusQueries } from '../atlas/statuses';
import type { Atlas, FormerState } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import { worksOn } from '../atlas/presence';
import type {
	Border,
	Country,
	FieldOfWork,
	FoundingDocument,
	Institution,
	IsoDate,
	LonLat,
	Meeting,
	Operation,
	OutsideArea,
	PartialDate,
	Place,
	PolicyRow,
	Source
} from '../atlas/types';
import type { Position, Report } from './problems';
import { otherNamesOf } from '../../../data/country-names';
import { nearest, plainName } from '../atlas/nearest';
import type { Named } from '../atlas/nearest';
import { suggested } from './suggest';

interface Kinds {
	country: Country;
	area: OutsideArea;
	operation: Operation;
	institution: Institution;
	border: Border;
	place: Place;
	formerState: FormerState;
	meeting: Meeting;
	field: FieldOfWork;
}
export type Kind = keyof Kinds;

const NOUNS: Readonly<Record<Kind, string>> = {
	country: 'a country with a status in the organisation',
	area: 'an area without a status',
	operation: 'a field operation',
	institution: 'an institution',
	border: 'a border',
	place: 'a place',
	formerState: 'a former State',
	meeting: 'a meeting',
	field: 'a field of work'
};

/** The atlas by id, as the story compiler asks for it. */
export interface Lookup {
	readonly asOf: IsoDate;
	readonly statuses: StatusQueries & Pick<Atlas, 'statuses'>;
	/** The last day that a story or the check of a source may bear. */
	readonly lastDay: IsoDate;
	readonly of: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K]> };
	readonly labels: ReadonlyMap<string, LabelPoint>;
	readonly policy: readonly PolicyRow[];
	readonly documents: readonly FoundingDocument[];
	readonly sources: ReadonlyMap<string, Source>;
	/** Line of a border, for the camera. Empty when the map has none. */
	borderPoints(id: string): readonly LonLat[];
	/** Where an operation, an institution, a place or a capital stands, or the name of an area without one. */
	pointOf(id: string): LonLat | undefined;
	/** Does an operation work on a day? As `worksOn` tells it, so that text and map agree. */
	works(operation: Operation, date: IsoDate): boolean;
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
	new Map(things.map((thing) => [thing.id, thing]));

export function createLookup(atlas: Atlas, borderPoints: (id: string) => readonly LonLat[]): Lookup {
	const of: Lookup['of'] = {
		country: byId(atlas.countries),
		area: byId(atlas.areas),
		operation: byId(atlas.operations),
		institution: byId(atlas.institutions),
		border: byId(atlas.borders),
		place: byId(atlas.places),
		formerState: byId(atlas.formerStates),
		meeting: byId(atlas.meetings),
		field: byId(atlas.fields)
	};
	const labels = byId(atlas.labels);
	const datesOf = ({ opened, closed }: Operation): { opened: PartialDate; closed: PartialDate | null } => ({
		opened: opened.value,
		closed: closed?.value ?? null
	});
	const followersOf = (earlier: Operation): Operation[] =>
		atlas.operations.filter(({ follows }) => follows?.value.includes(earlier.id));
	return {
		asOf: atlas.asOf,
		statuses: { statuses: atlas.statuses, ...statusQueries(atlas) },
		lastDay: atlas.sourcesChecked ?? atlas.asOf,
		of,
		labels,
		policy: atlas.policy,
		documents: atlas.documents,
		sources: byId(atlas.sources),
		borderPoints,
		pointOf(id) {
			const sign = of.operation.get(id) ?? of.institution.get(id) ?? of.place.get(id) ?? of.meeting.get(id);
			return (
				sign?.point ??
				of.country.get(id)?.capital.point ??
				(of.area.has(id) ? labels.get(id)?.point : undefined)
			);
		},
		works: (operation, date) => worksOn(datesOf(operation), followersOf(operation).map(datesOf), date)
	};
}

/** Which list of `npm run story:ids` a kind stands in. */
export const LISTS: Readonly<Record<Kind, string>> = {
	country: 'countries',
	area: 'areas',
	operation: 'operations',
	institution: 'institutions',
	border: 'borders',
	place: 'places',
	formerState: 'former-states',
	meeting: 'meetings',
	field: 'fields'
};

/** All of a kind with what people may call it: its names, its seat, its codes. */
export function namedOf({ of }: Lookup, kind: Kind): Named[] {
	switch (kind) {
		case 'country':
			return [...of.country.values()].map(({ id, name, slug, flag }) => ({
				id,
				names: [name, slug, ...(flag === null ? [] : [flag]), ...otherNamesOf(id)]
			}));
		case 'area':
			return [...of.area.values()].map(({ id, name }) => ({ id, names: [name, ...otherNamesOf(id)] }));
		case 'operation':
			return [...of.operation.values()].map(({ id, name, shortName, seat }) => ({
				id,
				names: [name, shortName, seat]
			}));
		case 'institution':
			return [...of.institution.values()].map(({ id, name, abbreviation }) => ({
				id,
				names: [name, ...(abbreviation === null ? [] : [abbreviation])]
			}));
		case 'border':
			return [...of.border.values()].map(({ id, countries }) => ({
				id,
				names: [
					countries.map((side) => (of.country.get(side) ?? of.area.get(side))?.name ?? side).join('–'),
					[...countries].reverse().join('-')
				]
			}));
		case 'meeting':
			return [...of.meeting.values()].map(({ id, name, city, year }) => ({
				id,
				names: [name, `${name} ${year}`, `${city} ${year}`]
			}));
		case 'formerState':
			return [...of.formerState.values()].map(({ id, name }) => ({
				id,
				// USSR, GDR: people call them by the letters of their names.
				names: [name, name.replace(/[^\p{Lu}]/gu, '')]
			}));
		default:
			return [...of[kind].values()].map(({ id, name }) => ({ id, names: [name] }));
	}
}

/** The ids of one of the kinds that a text may mean; of a border its sides may be named in any way. */
export function meantBy(lookup: Lookup, text: string, kinds: readonly Kind[]): string[] {
	const found = nearest(
		text,
		kinds.flatMap((kind) => namedOf(lookup, kind))
	);
	if (found.length > 0 || !kinds.includes('border')) return found;
	const sides = [...namedOf(lookup, 'country'), ...namedOf(lookup, 'area')];
	return text.split(/[-–—,/]| and /u).length === 2
		? crossed(text.split(/[-–—,/]| and /u).map((side) => nearest(side, sides))).filter((id) =>
				lookup.of.border.has(id)
			)
		: [];
}

const crossed = ([some = [], others = []]: readonly (readonly string[])[]): string[] =>
	some.flatMap((one) => others.map((other) => [one, other].sort().join('-')));

/**
 * As `reportUnknown` says it.
 * @param words how the author calls it: what bears that name is what was meant
 */
export function unknownOf(
	lookup: Lookup,
	id: string,
	noun: string,
	wanted: readonly Kind[],
	words = ''
): string {
	const other = (Object.keys(NOUNS) as Kind[]).find((kind) => lookup.of[kind].has(id));
	if (other) return `"${id}" is no ${noun}; it is ${NOUNS[other]}`;
	const lists = wanted.map((kind) => LISTS[kind]).join(' ');
	const parts = id.split(/\s*[;,/]\s*|\s+and\s+|\s+/).filter(Boolean);
	if (parts.length > 1 && parts.every((part) => wanted.some((kind) => lookup.of[kind].has(part))))
		return `"${id}" is no ${noun}; between the parts of a list stand commas: [${parts.join(', ')}]`;
	const named = exactly(lookup, words, wanted);
	const elsewhere = (Object.keys(NOUNS) as Kind[]).find((kind) => called(lookup, id, [kind]).length > 0);
	if (named.length === 0 && elsewhere !== undefined && called(lookup, id, wanted).length === 0)
		return `"${id}" is no ${noun}; it is ${called(lookup, id, [elsewhere]).join(' or ')}, ${NOUNS[elsewhere]}`;
	const hint =
		suggested(named.length > 0 ? named : meantBy(lookup, id, wanted)) ||
		`; npm run story:ids -- ${lists} lists them`;
	return `"${id}" is no ${noun}${hint}`;
}

/** What is called so in one of its names, whatever its capitals and accents. */
function called(lookup: Lookup, text: string, kinds: readonly Kind[]): string[] {
	const plain = plainName(text);
	return kinds
		.flatMap((kind) => namedOf(lookup, kind))
		.filter(({ names }) => plain !== '' && names.some((name) => plainName(name) === plain))
		.map(({ id }) => id);
}

/** What bears exactly the name that the author's words say. */
function exactly({ of }: Lookup, words: string, wanted: readonly Kind[]): string[] {
	const plain = words.trim().toLowerCase();
	return wanted
		.flatMap((kind) => [...of[kind].values()])
		.flatMap((thing) => ('name' in thing && thing.name.toLowerCase() === plain ? [thing.id] : []));
}

/**
 * Says that no thing of the wanted kinds has this id, what else it is if it is anything, and which
 * id is near: `"TKJ" is no country; did you mean TJK?`
 */
export function reportUnknown(
	lookup: Lookup,
	id: string,
	noun: string,
	wanted: readonly Kind[],
	position: Position,
	report: Report,
	words = ''
): void {
	report(position, unknownOf(lookup, id, noun, wanted, words));
}
