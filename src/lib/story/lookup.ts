import type { Atlas, FormerState } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import { worksOn } from '../atlas/presence';
import type {
	Border,
	Country,
	FieldOfWork,
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
import { didYouMean } from './suggest';

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
	country: 'a country with a status in the OSCE',
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
	/** The last day that a story or the check of a source may bear. */
	readonly lastDay: IsoDate;
	readonly of: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K]> };
	readonly labels: ReadonlyMap<string, LabelPoint>;
	readonly policy: readonly PolicyRow[];
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
		lastDay: atlas.sourcesChecked ?? atlas.asOf,
		of,
		labels,
		policy: atlas.policy,
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
	const named = wanted
		.flatMap((kind) => [...lookup.of[kind].values()])
		.find((thing) => 'name' in thing && thing.name.toLowerCase() === words.trim().toLowerCase());
	const turned = id.split('-').reverse().join('-');
	const meant = named?.id ?? (wanted.some((kind) => lookup.of[kind].has(turned)) ? turned : undefined);
	const hint = other
		? `; it is ${NOUNS[other]}`
		: meant
			? `; did you mean ${meant}?`
			: didYouMean(
					id,
					wanted.flatMap((kind) => [...lookup.of[kind].keys()])
				);
	return `"${id}" is no ${noun}${hint}`;
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
