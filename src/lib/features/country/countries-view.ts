import { standingOf } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import { statusQueries } from '$lib/atlas/statuses';
import type { CountryId, FormerStateId, PartialDate, StatusId } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Cited } from '../panel/citations';
import { formerIntervals } from './calendar-view';
import type { FormerIntervalView } from './calendar-view';
import type { Source } from '$lib/atlas/types';

export interface ListedCountry {
	readonly id: CountryId;
	readonly slug: string;
	readonly name: string;
	/** Since when it holds its status of today. */
	readonly since: PartialDate;
	readonly confirmed: boolean;
}

/** Everything that the list of countries says. */
export interface CountriesView {
	readonly groups: readonly { readonly status: StatusId; readonly countries: readonly ListedCountry[] }[];
	/** States that took part and are no more, with their countries of today that have a page. */
	readonly formerStates: readonly {
		readonly id: FormerStateId;
		readonly name: string;
		readonly intervals: readonly FormerIntervalView[];
		readonly note: string | null;
		readonly today: readonly { readonly slug: string; readonly name: string }[];
		readonly signatures: readonly { readonly document: string; readonly date: Cited<PartialDate> }[];
	}[];
	readonly sources: readonly Source[];
}

/** The countries by their status of the as-of day, and the States of earlier years. */
export function countriesView(
	atlas: Pick<Atlas, 'asOf' | 'statuses' | 'countries' | 'formerStates' | 'documents' | 'sources'>
): CountriesView {
	const citations = createCitations(atlas.sources);
	const bySlug = new Map<string, Atlas['countries'][number]>(
		atlas.countries.map((country) => [country.id, country])
	);
	return {
		groups: statusQueries(atlas).statusIds.map((status) => ({
			status,
			countries: atlas.countries
				.filter(({ statuses }) => standingOf(statuses, atlas.asOf) === status)
				.flatMap(({ id, slug, name, statuses }) => {
					const held = statuses.findLast((interval) => interval.status === status);
					return held ? [{ id, slug, name, since: held.from, confirmed: held.confirmed }] : [];
				})
		})),
		formerStates: atlas.formerStates.map(({ id, name, statuses, territory, note, signatures }) => ({
			id,
			name,
			intervals: formerIntervals({ statuses }, citations),
			note: note ?? null,
			today: territory.flatMap((land) => {
				const country = bySlug.get(land);
				return country ? [{ slug: country.slug, name: country.name }] : [];
			}),
			signatures: atlas.documents.flatMap((document) =>
				signatures
					.filter((signature) => signature.document === document.id)
					.map(({ date: value, sources, confirmed }) => ({
						document: document.name,
						date: citations.cite({ value, sources, confirmed })
					}))
			)
		})),
		sources: citations.list()
	};
}
