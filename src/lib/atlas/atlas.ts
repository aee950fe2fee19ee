import type {
	AtlasIndex,
	IndexedBorder,
	IndexedCountry,
	IndexedFormerState,
	IndexedOperation,
	IndexedPlace
} from './atlas-index';
import { calendarQueries } from './calendar';
import type { CalendarQueries } from './calendar';
import { homeBorders } from './home-borders';
import { presenceQueries } from './presence';
import type { PresenceQueries } from './presence';
import { standingOf } from './standing';
import { statusQueries } from './statuses';
import type { StatusQueries } from './statuses';
import { structureQueries } from './structure';
import type { StructureQueries } from './structure';
import { OUTSIDE } from './types';
import type { BorderId, CountryId, IsoDate, OutsideArea, Standing, StatusId } from './types';

/** The light index with its questions answered. Every list is in the order of the index unless it says so. */
export interface AtlasModel
	extends AtlasIndex, StatusQueries, PresenceQueries, CalendarQueries, StructureQueries {
	country(id: string): IndexedCountry | undefined;
	countryBySlug(slug: string): IndexedCountry | undefined;
	area(id: string): OutsideArea | undefined;
	/** Areas that belong to a State and have no seat of their own. */
	dependenciesOf(country: CountryId): readonly OutsideArea[];
	border(id: string): IndexedBorder | undefined;
	place(id: string): IndexedPlace | undefined;
	/** How a country stands on a day, today when none is given. A dependency stands as its State does. */
	statusOn(country: CountryId, date?: IsoDate): Standing;
	/**
	 * How the land of a country stood on a day: as the country did or, before its time, as the former
	 * State did whose whole land it was a part of. For the map alone; it gives nobody a status.
	 */
	landStatusOn(country: CountryId, date?: IsoDate): Standing;
	/** Has the operation closed by a day, today when none is given? */
	isClosed(operation: IndexedOperation, date?: IsoDate): boolean;
	/** Countries that hold a status on a day, today when none is given. */
	holdersOf(status: StatusId, date?: IsoDate): readonly IndexedCountry[];
	/** How many countries are full members today. */
	readonly fullMembers: number;
	/** Borders between the home part of a country and those of others, longest first: what makes a neighbour. */
	bordersOf(country: CountryId): readonly IndexedBorder[];
	/** Countries and areas on the other side of `bordersOf`, in the same order. */
	neighbours(country: CountryId): readonly CountryId[];
	/** The border of two countries in either order, of any kind. */
	borderBetween(one: CountryId, other: CountryId): IndexedBorder | undefined;
	/** The two sides of a border. Throws a RangeError when the id is not made of two known ids. */
	sidesOf(border: BorderId): readonly [CountryId, CountryId];
	/**
	 * The name of anything that has an id: of operations and other activities without the organisation's.
	 * Throws a RangeError that names the id when the atlas does not know it.
	 */
	nameOf(id: string): string;
	/** The name of `nameOf` as it stands within a sentence: that of a country with its article, where it takes one. */
	nameInSentence(id: string): string;
}

export { standingOf } from './standing';

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
	const statuses = statusQueries(index);
	const presence = presenceQueries(index);
	const calendar = calendarQueries(index);
	const structure = structureQueries(index);
	const borders = byId(index.borders);
	const places = byId(index.places);
	const land = new Map<string, CountryId>([...index.countries, ...index.areas].map(({ id }) => [id, id]));

	function sidesOf(border: BorderId): readonly [CountryId, CountryId] {
		// Ids of areas may hold hyphens themselves, so every place to cut is tried.
		for (let at = border.indexOf('-'); at >= 0; at = border.indexOf('-', at + 1)) {
			const one = land.get(border.slice(0, at));
			const other = land.get(border.slice(at + 1));
			if (one !== undefined && other !== undefined) return [one, other];
		}
		throw new RangeError(`border "${border}" joins no two lands of the atlas`);
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
		if (own !== OUTSIDE) return own;
		const former = (formerLands.get(areas.get(id)?.state ?? id) ?? [])
			.map(({ statuses }) => standingOf(statuses, date))
			.find((standing) => standing !== OUTSIDE);
		return former ?? own;
	};
	const bordersOf = (id: CountryId): readonly IndexedBorder[] =>
		homeBorders(bordersByCountry.get(id) ?? []).sort((one, other) => lengthOf(other) - lengthOf(one));

	function nameOf(id: string): string {
		const presenceOfId = presence.operation(id) ?? presence.activity(id);
		const named =
			countries.get(id) ??
			areas.get(id) ??
			structure.institution(id) ??
			structure.body(id) ??
			places.get(id) ??
			presence.field(id) ??
			calendar.meeting(id) ??
			calendar.formerState(id);
		const name = presenceOfId?.shortName ?? named?.name;
		if (name === undefined) throw new RangeError(`the atlas does not know "${id}"`);
		return name;
	}

	return {
		...index,
		...statuses,
		...presence,
		...calendar,
		...structure,
		country: (id) => countries.get(id),
		countryBySlug: (slug) => slugs.get(slug),
		area: (id) => areas.get(id),
		dependenciesOf: (id) => index.areas.filter(({ state }) => state === id),
		border: (id) => borders.get(id),
		place: (id) => places.get(id),
		statusOn,
		landStatusOn,
		isClosed: ({ id }, date) => presence.closedOperations(date).some((closed) => closed.id === id),
		fullMembers: index.countries.filter(({ id }) => statuses.isFull(statusOn(id))).length,
		holdersOf: (status, date) => index.countries.filter(({ id }) => statusOn(id, date) === status),
		bordersOf,
		neighbours: (id) => bordersOf(id).map((border) => otherSide(sidesOf(border.id), id)),
		borderBetween: (one, other) => borders.get(borderIdOf(one, other)),
		sidesOf,
		nameOf,
		nameInSentence: (id) => (countries.get(id) ?? areas.get(id))?.inSentence ?? nameOf(id)
	};
}

/** The side of a border that is not `country`. */
export function otherSide(sides: readonly [CountryId, CountryId], country: CountryId): CountryId {
	return sides[0] === country ? sides[1] : sides[0];
}
