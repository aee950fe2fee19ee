import type { Atlas, AtlasIndex } from '../src/lib/atlas/atlas-index';
import type { BorderRow, LabelPoint } from '../src/lib/atlas/geometry';
import type { Border, BorderId, CountryId, OutsideArea, PolicyRow, Source } from '../src/lib/atlas/types';
import type { AtlasData } from './atlas-data';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
	items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

function policyRows({ policy }: AtlasData): PolicyRow[] {
	return policy.rows.map(
		({ id, name, about, owner, countries, treatment, reason, note, sources, hasShape }) => {
			const spokenOf = new Set(owner === null ? countries : [owner, ...countries]);
			return {
				id,
				name,
				about,
				countries: [...spokenOf],
				treatment,
				reason,
				note,
				sources,
				hasShape
			};
		}
	);
}

/** Every area without a status that the map draws. */
function outsideAreas({ areas, policy }: AtlasData, drawn: ReadonlySet<CountryId>): OutsideArea[] {
	const named = new Set(areas.areas.map(({ id }) => id));
	const others = policy.otherAreas
		.filter(({ id }) => !named.has(id))
		.map(({ id, name, state }) => ({ id, name, ...(state !== undefined && { state }) }));
	return byId([...areas.areas, ...others].filter(({ id }) => drawn.has(id)));
}

function borders(data: AtlasData, rows: readonly BorderRow[], areas: readonly OutsideArea[]): Border[] {
	const dependencies = new Set(areas.filter(({ state }) => state !== undefined).map(({ id }) => id));
	const notes = new Map<string, string>();
	for (const row of data.policy.rows) {
		if (row.lineStyle === 'dashed') for (const line of row.lines) notes.set(line, row.note);
	}
	const measured = new Map<BorderId, BorderRow>(rows.map((row) => [row.id, row]));
	const published = new Map(data.publishedBorders.map((border) => [border.id, border]));
	const all = new Map([...data.publishedBorders, ...rows].map(({ id, countries }) => [id, countries]));
	return byId(
		[...all].map(([id, countries]) => {
			const row = measured.get(id);
			const length = published.get(id);
			const note = notes.get(id);
			return {
				id,
				countries,
				mapKm: row?.mapKm ?? null,
				published: length
					? {
							km: length.km,
							...(length.otherKm !== undefined && { otherKm: length.otherKm }),
							sources: length.sources,
							...(length.note !== undefined && { note: length.note })
						}
					: null,
				// A pair without a line on the map: Hans Island, Saint Martin.
				kind: row?.kind ?? (countries.some((id) => dependencies.has(id)) ? 'dependency' : 'home'),
				...(note !== undefined && { note })
			};
		})
	);
}

/** Facts and the tables derived from geometry, as one atlas in a fixed order. */
export function joinAtlas(data: AtlasData, rows: readonly BorderRow[], labels: readonly LabelPoint[]): Atlas {
	const policySources: readonly Source[] = data.policy.sources;
	const areas = outsideAreas(data, new Set(labels.map(({ id }) => id)));
	return {
		asOf: data.asOf.date,
		countries: data.countries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
		formerStates: byId(data.formerStates),
		areas,
		operations: byId(data.operations),
		institutions: data.institutions,
		borders: borders(data, rows, areas),
		places: byId(data.places),
		policy: policyRows(data),
		sources: byId([...data.sources, ...policySources]),
		labels: byId(labels)
	};
}

/** Land that the map draws or borders but no file names; one sentence each. */
export function namelessLand(atlas: Atlas): string[] {
	const named = new Set<CountryId>([...atlas.countries, ...atlas.areas].map(({ id }) => id));
	const labelled = new Set<CountryId>(atlas.labels.map(({ id }) => id));
	return [
		...atlas.labels
			.filter(({ id }) => !named.has(id))
			.map(({ id }) => `the map draws ${id}, which data/ does not name`),
		...atlas.countries
			.filter(({ id }) => !labelled.has(id))
			.map(({ id }) => `the map has no label point for ${id}`),
		...atlas.borders.flatMap(({ id, countries }) =>
			countries
				.filter((country) => !named.has(country))
				.map((country) => `border ${id}: data/ does not name ${country}`)
		)
	];
}

/** The light part of the atlas that a browser loads at once. */
export function indexOf(atlas: Atlas): AtlasIndex {
	const withStatus = new Set<CountryId>(atlas.countries.map(({ id }) => id));
	return {
		asOf: atlas.asOf,
		countries: atlas.countries.map(({ id, slug, name, flag, statuses }) => ({
			id,
			slug,
			name,
			flag,
			statuses: statuses.map(({ status, from, to }) => ({ status, from, to }))
		})),
		areas: atlas.areas,
		formerStates: atlas.formerStates.map(
			({ id, name, statuses, territory, partialTerritory, continuedBy }) => ({
				id,
				name,
				statuses: statuses.map(({ status, from, to }) => ({ status, from, to })),
				territory,
				partialTerritory,
				continuedBy
			})
		),
		operations: atlas.operations.map(({ id, name, shortName, seat, hosts, point, opened, closed }) => ({
			id,
			slug: id,
			name,
			shortName,
			seat,
			hosts,
			point,
			opened: opened.value,
			closed: closed?.value ?? null
		})),
		institutions: atlas.institutions.map(({ id, name, abbreviation, kind, seat, country, point }) => ({
			id,
			name,
			abbreviation,
			kind,
			seat,
			country,
			point
		})),
		borders: atlas.borders
			.filter(({ countries }) => countries.some((country) => withStatus.has(country)))
			.map(({ id, mapKm, published, kind }) => ({ id, mapKm, publishedKm: published?.km ?? null, kind })),
		places: atlas.places.map(({ id, name, kind, point }) => ({ id, name, kind, point }))
	};
}
