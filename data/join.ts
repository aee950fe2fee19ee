import type { Atlas, AtlasIndex, IndexedStatus } from '../src/lib/atlas/atlas-index';
import type { BorderRow, LabelPoint } from '../src/lib/atlas/geometry';
import type {
	Mark,
	Border,
	BorderId,
	CountryId,
	Kilometres,
	OutsideArea,
	PolicyRow,
	Source,
	StatusInterval
} from '../src/lib/atlas/types';
import type { AtlasData } from './atlas-data';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): Item[] =>
	items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Sorted by a text; what is equal keeps the order of the file. */
const inOrder = <Item>(items: readonly Item[], text: (item: Item) => string): Item[] =>
	items.toSorted((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));

/** The marks of the areas that lie beside a country with a status: no other comes before readers with its name. */
function marksOf({ policy, countries }: AtlasData): Mark[] {
	const withStatus = new Set<CountryId>(countries.map(({ id }) => id));
	return policy.rows.flatMap(({ id, owner, mark, countries: spokenOf }) =>
		mark && owner !== null && spokenOf.some((country) => withStatus.has(country))
			? [{ id, area: owner, sign: mark.sign }]
			: []
	);
}

function policyRows({ policy }: AtlasData): PolicyRow[] {
	return policy.rows.map(
		({
			id,
			name,
			about,
			label,
			owner,
			standing,
			countries,
			treatment,
			reason,
			note,
			sources,
			confirmed,
			hasShape
		}) => {
			const spokenOf = new Set(owner === null ? countries : [owner, ...countries]);
			return {
				id,
				name,
				about,
				...(label !== undefined && { label }),
				areas: standing?.areas ?? [],
				countries: [...spokenOf],
				treatment,
				reason,
				note,
				sources,
				confirmed,
				hasShape
			};
		}
	);
}

/** Every area without a status that the map draws. */
function outsideAreas(
	{ states, members, areas, policy }: AtlasData,
	drawn: ReadonlySet<CountryId>
): OutsideArea[] {
	const withStatus = new Set(members.map(({ id }) => id));
	const withoutStatus = states
		.filter(({ id }) => !withStatus.has(id))
		.map(({ id, name, inSentence }) => ({ id, name, ...(inSentence !== undefined && { inSentence }) }));
	const named = new Set([...states, ...areas.areas].map(({ id }) => id));
	const others = policy.otherAreas
		.filter(({ id }) => !named.has(id))
		.map(({ id, name, state }) => ({ id, name, ...(state !== undefined && { state }) }));
	return byId([...withoutStatus, ...areas.areas, ...others].filter(({ id }) => drawn.has(id)));
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
		...(data.asOf.sourcesChecked !== undefined && { sourcesChecked: data.asOf.sourcesChecked }),
		statuses: data.statuses.map(({ id, role, look, word }) => ({
			id,
			role,
			look,
			...(word !== undefined && { word })
		})),
		countries: data.countries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
		formerStates: byId(data.formerStates),
		documents: data.documents,
		areas,
		operations: byId(data.operations),
		activities: byId(data.activities),
		institutions: data.institutions,
		bodies: data.bodies,
		dimensions: data.dimensions,
		fields: data.dimensions.flatMap(({ id }) =>
			inOrder(
				data.fields.filter(({ dimension }) => dimension.value === id),
				({ name }) => name
			)
		),
		meetings: inOrder(data.meetings, ({ dates }) => dates.value.start),
		meetingKinds: data.meetingKinds,
		chairs: inOrder(data.chairs, ({ year }) => String(year)),
		milestones: inOrder(data.milestones, ({ date }) => date.value),
		glossary: inOrder(data.glossary, ({ term }) => term.toLowerCase()),
		omissions: data.omissions,
		corrections: inOrder(data.corrections, ({ date }) => date).toReversed(),
		navigation: data.navigation.entries,
		borders: borders(data, rows, areas),
		places: byId(data.places),
		seas: byId(data.seas),
		rivers: byId(data.rivers),
		policy: policyRows(data),
		marks: marksOf(data),
		sources: byId([...data.sources, ...data.worldSources, ...policySources]),
		labels: byId(labels),
		frames: data.frames
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

/** Shorter borders, in km, keep a decimal. */
const SHORT_BORDER_KM = 10;
/** As precise as a generalised line can be read; the whole atlas keeps the measure itself. */
const rounded = (km: Kilometres): Kilometres =>
	km < SHORT_BORDER_KM ? Math.round(km * 10) / 10 : Math.round(km);

const lightStatuses = (statuses: readonly StatusInterval[]): IndexedStatus[] =>
	statuses.map(({ status, from, to }) => ({ status, from, to }));

/** The light part of the atlas that a browser loads at once. */
export function indexOf(atlas: Atlas): AtlasIndex {
	const withStatus = new Set<CountryId>(atlas.countries.map(({ id }) => id));
	return {
		asOf: atlas.asOf,
		statuses: atlas.statuses,
		countries: atlas.countries.map(({ id, slug, name, inSentence, flag, statuses }) => ({
			id,
			slug,
			name,
			...(inSentence !== undefined && { inSentence }),
			flag,
			statuses: lightStatuses(statuses)
		})),
		areas: atlas.areas,
		marks: atlas.marks,
		formerStates: atlas.formerStates.map(
			({ id, name, statuses, territory, partialTerritory, continuedBy }) => ({
				id,
				name,
				statuses: lightStatuses(statuses),
				territory,
				partialTerritory,
				continuedBy
			})
		),
		operations: atlas.operations.map((operation) => ({
			id: operation.id,
			slug: operation.id,
			name: operation.name,
			shortName: operation.shortName,
			seat: operation.seat,
			hosts: operation.hosts,
			point: operation.point,
			opened: operation.opened.value,
			closed: operation.closed?.value ?? null,
			lineage: operation.lineage,
			follows: operation.follows?.value ?? [],
			...(operation.otherOffices && { offices: operation.otherOffices.value })
		})),
		activities: atlas.activities.map((activity) => ({
			id: activity.id,
			name: activity.name,
			shortName: activity.shortName,
			kind: activity.kind,
			hosts: activity.hosts,
			seat: activity.seat,
			point: activity.point,
			opened: activity.opened?.value ?? null,
			closed: activity.closed?.value ?? null,
			state: activity.state.value,
			follows: activity.follows?.value ?? []
		})),
		institutions: atlas.institutions.map(
			({ id, name, abbreviation, kind, parent, seat, country, point }) => ({
				id,
				name,
				abbreviation,
				kind,
				parent,
				seat,
				country,
				point
			})
		),
		bodies: atlas.bodies.map((body) => ({
			id: body.id,
			name: body.name,
			abbreviation: body.abbreviation,
			kind: body.kind,
			parent: body.kind === 'former-unit' ? body.parent : null,
			successor: body.kind === 'former-unit' ? body.successor.value : null
		})),
		fields: atlas.fields.map(({ id, name, dimension, lead }) => ({
			id,
			name,
			dimension: dimension.value,
			operations: atlas.operations
				.filter(({ fieldsOfWork }) => fieldsOfWork.value.includes(id))
				.map((operation) => operation.id),
			lead: lead.value
		})),
		meetings: atlas.meetings.map(({ id, name, kind, year, city, country, point }) => ({
			id,
			name,
			kind,
			year,
			city,
			country,
			point
		})),
		chairs: atlas.chairs.map(({ year, chair }) => ({ year, chair: chair.value })),
		borders: atlas.borders
			.filter(({ countries }) => countries.some((country) => withStatus.has(country)))
			.map(({ id, mapKm, published, kind }) => ({
				id,
				mapKm: mapKm === null ? null : rounded(mapKm),
				publishedKm: published?.km ?? null,
				kind
			})),
		places: atlas.places.map(({ id, name, kind, point, onOpening }) => ({
			id,
			name,
			kind,
			point,
			...(onOpening && { onOpening })
		})),
		seas: atlas.seas,
		rivers: atlas.rivers.map(({ id, name }) => ({ id, name }))
	};
}
