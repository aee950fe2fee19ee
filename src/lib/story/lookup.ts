import type { Atlas } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import type {
	Border,
	Country,
	Institution,
	IsoDate,
	LonLat,
	Operation,
	OutsideArea,
	Place,
	PolicyRow
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
}
export type Kind = keyof Kinds;

const NOUNS: Readonly<Record<Kind, string>> = {
	country: 'a country with a status in the OSCE',
	area: 'an area without a status',
	operation: 'a field operation',
	institution: 'an institution',
	border: 'a border',
	place: 'a place'
};

/** The atlas by id, as the story compiler asks for it. */
export interface Lookup {
	readonly asOf: IsoDate;
	readonly of: { readonly [K in Kind]: ReadonlyMap<string, Kinds[K]> };
	readonly labels: ReadonlyMap<string, LabelPoint>;
	readonly policy: readonly PolicyRow[];
	/** Line of a border, for the camera. Empty when the map has none. */
	borderPoints(id: string): readonly LonLat[];
}

const byId = <Thing extends { readonly id: string }>(things: readonly Thing[]): ReadonlyMap<string, Thing> =>
	new Map(things.map((thing) => [thing.id, thing]));

export function createLookup(atlas: Atlas, borderPoints: (id: string) => readonly LonLat[]): Lookup {
	return {
		asOf: atlas.asOf,
		of: {
			country: byId(atlas.countries),
			area: byId(atlas.areas),
			operation: byId(atlas.operations),
			institution: byId(atlas.institutions),
			border: byId(atlas.borders),
			place: byId(atlas.places)
		},
		labels: byId(atlas.labels),
		policy: atlas.policy,
		borderPoints
	};
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
	report: Report
): void {
	const other = (Object.keys(NOUNS) as Kind[]).find((kind) => lookup.of[kind].has(id));
	const hint = other
		? `; it is ${NOUNS[other]}`
		: didYouMean(
				id,
				wanted.flatMap((kind) => [...lookup.of[kind].keys()])
			);
	report(position, `"${id}" is no ${noun}${hint}`);
}
