import type {
	AtlasIndex,
	IndexedBorder,
	IndexedCountry,
	IndexedFormerState,
	IndexedInstitution,
	IndexedMeeting,
	IndexedOperation,
	IndexedPlace,
	IndexedStatus
} from './atlas-index';
import { covers, firstDay } from './date';
import { STATUSES } from './types';
import type {
	BorderId,
	CountryId,
	InstitutionId,
	IsoDate,
	OperationId,
	OutsideArea,
	PlaceId,
	Standing,
	Status
} from './types';

/** The light index with its questions answered. Every list is in the order of the index unless it says so. */
export interface AtlasModel extends AtlasIndex {
	country(id: string): IndexedCountry | undefined;
	countryBySlug(slug: string): IndexedCountry | undefined;
	area(id: string): OutsideArea | undefined;
	formerState(id: string): IndexedFormerState | undefined;
	operation(id: string): IndexedOperation | undefined;
	institution(id: string): IndexedInstitution | undefined;
	border(id: string): IndexedBorder | undefined;
	place(id: string): IndexedPlace | undefined;
	meeting(id: string): IndexedMeeting | undefined;
	/** How a country stands on a day, today when none is given. A dependency stands as its State does. */
	statusOn(country: CountryId, date?: IsoDate): Standing;
	/**
	 * How the land of a country stood on a day: as the country did or, before its time, as the former
	 * State did whose whole land it was a part of. For the map alone; it gives nobody a status.
	 */
	landStatusOn(country: CountryId, date?: IsoDate): Standing;
	/** Has the operation closed by a day, today when none is given? */
	isClosed(operation: IndexedOperation, date?: IsoDate): boolean;
	/** Countries by the status that they hold on a day, today when none is given. */
	countriesByStatus(date?: IsoDate): Readonly<Record<Status, readonly IndexedCountry[]>>;
	/** Field operations that work on a day, today when none is given. */
	activeOperations(date?: IsoDate): readonly IndexedOperation[];
	/** Field operations that work in a country on a day, today when none is given. */
	operationsIn(country: CountryId, date?: IsoDate): readonly IndexedOperation[];
	institutionsIn(country: CountryId): readonly IndexedInstitution[];
	/** Borders between the home part of a country and those of others, longest first: what makes a neighbour. */
	bordersOf(country: CountryId): readonly IndexedBorder[];
	/** Countries and areas on the other side of `bordersOf`, in the same order. */
	neighbours(country: CountryId): readonly CountryId[];
	/** The border of two countries in either order, of any kind. */
	borderBetween(one: CountryId, other: CountryId): IndexedBorder | undefined;
	/** The two sides of a border. Throws a RangeError when the id is not made of two known ids. */
	sidesOf(border: BorderId): readonly [CountryId, CountryId];
	/**
	 * The name of a country, area, operation (without the organisation's), institution or place.
	 * Throws a RangeError that names the id when the atlas does not know it.
	 */
	nameOf(id: CountryId | OperationId | InstitutionId | PlaceId | string): string;
}

/**
 * How a country with these intervals stands on a day: see `covers` for dates that are not exact.
 * Where two intervals cover the day, the one that begins later holds.
 */
export function standingOf(statuses: readonly IndexedStatus[], date: IsoDate): Standing {
	const holding = statuses
		.filter((interval) => covers(interval.from, interval.to, date))
		.sort((one, other) => (firstDay(one.from) < firstDay(other.from) ? 1 : -1));
	return holding[0]?.status ?? 'outside';
}

/** The border id of two countries given in any order: `AFG-TJK`. */
export function borderIdOf(one: CountryId, other: CountryId): BorderId {
	return [one, other].sort().join('-') as BorderId;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
	new Map(items.map((item) => [item.id, item]));

const lengthOf = (border: IndexedBorder): number => border.publishedKm ?? border.mapKm ?? 0;

/**
 * Makes the model from the light index.
 * @throws RangeError when a border of the index is not made of two countries or areas of it.
 */
export function createAtlas(index: AtlasIndex): AtlasModel {
	const countries = byId(index.countries);
	const slugs = new Map(index.countries.map((country) => [country.slug, country]));
	const areas = byId(index.areas);
	const formerStates = byId(index.formerStates);
	const operations = byId(index.operations);
	const institutions = byId(index.institutions);
	const borders = byId(index.borders);
	const places = byId(index.places);
	const meetings = byId(index.meetings);
	const land = new Map<string, CountryId>([...index.countries, ...index.areas].map(({ id }) => [id, id]));

	function sidesOf(border: BorderId): readonly [CountryId, CountryId] {
		// Ids of areas may hold hyphens themselves, so every place to cut is tried.
		for (let at = border.indexOf('-'); at >= 0; at = border.indexOf('-', at + 1)) {
			const one = land.get(border.slice(0, at));
			const other = land.get(border.slice(at + 1));
			if (one !== undefined && other !== undefined) return [one, other];
		}
		throw new RangeError(`border "${border}" is not made of two countries or areas of the atlas`);
	}

	const bordersByCountry = new Map<CountryId, IndexedBorder[]>();
	for (const border of index.borders) {
		for (const side of sidesOf(border.id)) {
			bordersByCountry.set(side, [...(bordersByCountry.get(side) ?? []), border]);
		}
	}

	const statusOn = (id: CountryId, date: IsoDate = index.asOf): Standing =>
		standingOf(countries.get(areas.get(id)?.state ?? id)?.statuses ?? [], date);
	const formerLands = new Map<CountryId, IndexedFormerState[]>();
	for (const state of index.formerStates) {
		if (state.partialTerritory) continue;
		for (const id of state.territory) formerLands.set(id, [...(formerLands.get(id) ?? []), state]);
	}
	const landStatusOn = (id: CountryId, date: IsoDate = index.asOf): Standing => {
		const own = statusOn(id, date);
		if (own !== 'outside') return own;
		const former = (formerLands.get(areas.get(id)?.state ?? id) ?? [])
			.map(({ statuses }) => standingOf(statuses, date))
			.find((standing) => standing !== 'outside');
		return former ?? own;
	};
	const activeOperations = (date: IsoDate = index.asOf): readonly IndexedOperation[] =>
		index.operations.filter(({ opened, closed }) => covers(opened, closed, date));
	const bordersOf = (id: CountryId): readonly IndexedBorder[] =>
		(bordersByCountry.get(id) ?? [])
			.filter(({ kind }) => kind === 'home')
			.sort((one, other) => lengthOf(other) - lengthOf(one));

	return {
		...index,
		country: (id) => countries.get(id),
		countryBySlug: (slug) => slugs.get(slug),
		area: (id) => areas.get(id),
		formerState: (id) => formerStates.get(id),
		operation: (id) => operations.get(id),
		institution: (id) => institutions.get(id),
		border: (id) => borders.get(id),
		place: (id) => places.get(id),
		meeting: (id) => meetings.get(id),
		statusOn,
		landStatusOn,
		isClosed: ({ opened, closed }, date = index.asOf) =>
			closed !== null && firstDay(opened) <= date && !covers(opened, closed, date),
		countriesByStatus(date) {
			const holding = (status: Status): readonly IndexedCountry[] =>
				index.countries.filter(({ id }) => statusOn(id, date) === status);
			const [participating, mediterranean, asian] = STATUSES;
			return {
				[participating]: holding(participating),
				[mediterranean]: holding(mediterranean),
				[asian]: holding(asian)
			};
		},
		activeOperations,
		operationsIn: (id, date) => activeOperations(date).filter(({ hosts }) => hosts.includes(id)),
		institutionsIn: (id) => index.institutions.filter(({ country }) => country === id),
		bordersOf,
		neighbours: (id) => bordersOf(id).map((border) => otherSide(sidesOf(border.id), id)),
		borderBetween: (one, other) => borders.get(borderIdOf(one, other)),
		sidesOf,
		nameOf(id) {
			const name =
				(
					countries.get(id) ??
					areas.get(id) ??
					institutions.get(id) ??
					places.get(id) ??
					formerStates.get(id) ??
					meetings.get(id)
				)?.name ?? operations.get(id)?.shortName;
			if (name === undefined) throw new RangeError(`the atlas does not know "${id}"`);
			return name;
		}
	};
}

/** The side of a border that is not `country`. */
export function otherSide(sides: readonly [CountryId, CountryId], country: CountryId): CountryId {
	return sides[0] === country ? sides[1] : sides[0];
}
