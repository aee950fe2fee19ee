import { signOf } from '$lib/atlas/marks';
import { standingOf } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { Border, CountryId, Kilometres, Standing } from '$lib/atlas/types';
import type { Citations, Marks } from '../panel/citations';

export interface NeighbourView {
	readonly id: CountryId;
	readonly name: string;
	/** Stands behind the name of an area whose boundary is no State's. */
	readonly sign: string;
	/** `null` where the neighbour has no page. */
	readonly slug: string | null;
	readonly standing: Standing;
	readonly publishedKm: Kilometres | null;
	readonly otherKm: Kilometres | null;
	readonly mapKm: Kilometres | null;
	readonly marks: Marks | null;
	/** The dependency or distant part that the border runs along; `null` at home. */
	readonly through: string | null;
	readonly notes: readonly string[];
	readonly kind: Border['kind'];
}

/** The borders of a country, the longest first. */
export interface NeighboursView {
	readonly neighbours: readonly NeighbourView[];
	/** Borders through dependencies and distant parts, and boundaries that are no State's: counted in no list of neighbours. */
	readonly apart: readonly NeighbourView[];
	/** `null` where a published length is missing. */
	readonly publishedTotal: Kilometres | null;
}

const lengthOf = (view: NeighbourView): Kilometres => view.publishedKm ?? view.mapKm ?? 0;

/** Who borders a country, with published and measured lengths. */
export function neighboursView(atlas: Atlas, id: CountryId, citations: Citations): NeighboursView {
	const countries = new Map(atlas.countries.map((one) => [one.id, one]));
	const areas = new Map(atlas.areas.map((one) => [one.id, one]));
	const dependencies = new Set(atlas.areas.filter((area) => area.state === id).map((area) => area.id));
	const viewOf = (border: Border): NeighbourView => {
		const [a, b] = border.countries;
		const ours = a === id || dependencies.has(a) ? a : b;
		const theirs = ours === a ? b : a;
		const other = countries.get(theirs);
		const through = ours === id ? null : (areas.get(ours)?.name ?? ours);
		return {
			id: theirs,
			name: other?.name ?? areas.get(theirs)?.name ?? theirs,
			sign: signOf([theirs], atlas),
			slug: other?.slug ?? null,
			standing: other ? standingOf(other.statuses, atlas.asOf) : 'outside',
			publishedKm: border.published?.km ?? null,
			otherKm: border.published?.otherKm ?? null,
			mapKm: border.mapKm,
			kind: border.kind,
			marks: border.published ? citations.mark(border.published.sources) : null,
			through,
			notes: [border.published?.note, border.note].filter((note) => note !== null && note !== undefined)
		};
	};
	const ofKind = (isHome: boolean): NeighbourView[] =>
		atlas.borders
			.filter(({ countries: sides, kind }) => {
				const touches = sides.some((side) => side === id || dependencies.has(side));
				return touches && (kind === 'home') === isHome;
			})
			.map(viewOf)
			.sort((one, other) => lengthOf(other) - lengthOf(one));
	const neighbours = ofKind(true);
	const lengths = neighbours.map((one) => one.publishedKm);
	return {
		neighbours,
		apart: ofKind(false),
		publishedTotal:
			lengths.length > 0 && lengths.every((km) => km !== null)
				? lengths.reduce<Kilometres>((total, km) => total + (km ?? 0), 0)
				: null
	};
}
