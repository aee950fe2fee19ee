import type { Atlas } from '$lib/atlas/atlas-index';
import { standingOf } from '$lib/atlas/atlas';
import type {
	ActivityId,
	Country,
	CountryId,
	DocumentId,
	FoundingDocument,
	FieldId,
	InstitutionId,
	PartialDate,
	Source,
	Standing,
	StatusInterval
} from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';
import { lineageOf } from '../operation/lineage';
import type { Lineage } from '../operation/lineage';
import { calendarView } from './calendar-view';
import type { CalendarView } from './calendar-view';
import { neighboursView } from './neighbours-view';
import type { NeighboursView } from './neighbours-view';

export interface StatusView {
	readonly status: StatusInterval['status'];
	readonly from: PartialDate;
	readonly to: PartialDate | null;
	readonly note: string | null;
	readonly marks: Marks;
}

export interface CountryLink {
	readonly slug: string;
	readonly name: string;
}

/** Everything that the page of a country says. Plain data, made while the page is built. */
export interface CountryView extends NeighboursView, CalendarView {
	readonly id: CountryId;
	readonly name: string;
	readonly flag: string | null;
	readonly standing: Standing;
	readonly statuses: readonly StatusView[];
	readonly capital: {
		readonly name: string;
		/** What policy calls it; `null` where it is called a capital. */
		readonly label: string | null;
		readonly note: string | null;
		readonly marks: Marks;
	};
	/** Signatures of the founding documents; a missing date is `null`. Without that for those that are no full members. */
	readonly signatures: readonly {
		readonly id: DocumentId;
		readonly document: string;
		readonly date: PartialDate | null;
		readonly marks: Marks | null;
	}[];
	/** Names of areas that belong to the State without being a part of its home land. */
	readonly dependencies: readonly string[];
	/** Field operations that work or worked here, over time. */
	readonly lineage: Lineage;
	readonly activities: readonly { readonly id: ActivityId; readonly name: string; readonly seat: string }[];
	/** What the field operations of today do here; `null` where none works. */
	readonly fields: Cited<readonly { readonly id: FieldId; readonly name: string }[]> | null;
	readonly institutions: readonly {
		readonly id: InstitutionId;
		readonly name: string;
		readonly seat: string;
	}[];
	/** Pages of the country's own government or mission on the subject. */
	readonly officialPages: readonly Pick<Source, 'id' | 'title' | 'publisher' | 'url'>[];
	readonly note: string | null;
	readonly sources: readonly Source[];
	/** The countries before and after it by name. */
	readonly previous: CountryLink | null;
	readonly next: CountryLink | null;
}

/**
 * What the page of a country says.
 * @throws when the id is not a country of the atlas.
 */
export function countryView(atlas: Atlas, id: CountryId): CountryView {
	const country = atlas.countries.find((one) => one.id === id);
	if (!country) throw new Error(`"${id}" is no country of the atlas`);
	const citations = createCitations(atlas.sources);
	const statuses = country.statuses.map((interval) => ({
		status: interval.status,
		from: interval.from,
		to: interval.to,
		note: interval.note ?? null,
		marks: citations.mark(interval.sources, interval.confirmed)
	}));
	const capital = {
		name: country.capital.name,
		label: capitalLabel(atlas, id),
		note: country.capital.note ?? null,
		marks: citations.mark(country.capital.sources, country.capital.confirmed)
	};
	const standing = standingOf(country.statuses, atlas.asOf);
	const isFull = atlas.statuses.some((status) => status.id === standing && status.role === 'full');
	const signatures = signaturesOf(country, atlas.documents, citations).filter(({ date }) => isFull || date);
	const calendar = calendarView(atlas, id, citations);
	const borders = neighboursView(atlas, id, citations);
	const lineage = lineageOf(
		atlas,
		atlas.operations.filter(({ hosts }) => hosts.includes(id))
	);
	return {
		id,
		name: country.name,
		flag: country.flag,
		standing,
		statuses,
		capital,
		signatures,
		...borders,
		...calendar,
		dependencies: atlas.areas.filter((area) => area.state === id).map(({ name }) => name),
		lineage,
		activities: atlas.activities
			.filter(({ hosts }) => hosts.includes(id))
			.map(({ id: activity, name, seat }) => ({ id: activity, name, seat })),
		fields: fieldsHere(atlas, lineage, citations),
		institutions: atlas.institutions
			.filter((institution) => institution.country === id)
			.map(({ id: institution, name, seat }) => ({ id: institution, name, seat })),
		officialPages: country.officialPages.flatMap(
			(page) => atlas.sources.find((source) => source.id === page) ?? []
		),
		note: country.note ?? null,
		sources: citations.list(),
		...besideOf(atlas, id)
	};
}

/** Policy's word for a capital that is contested; `null` where policy has none. */
function capitalLabel({ policy }: Atlas, id: CountryId): string | null {
	return policy.find(({ about, countries }) => about === 'capital' && countries.includes(id))?.label ?? null;
}

function signaturesOf(
	country: Country,
	documents: readonly FoundingDocument[],
	citations: Citations
): CountryView['signatures'] {
	return documents.map(({ id, name }) => {
		const signature = country.signatures.find(({ document }) => document === id);
		return {
			id,
			document: name,
			date: signature?.date ?? null,
			marks: signature ? citations.mark(signature.sources, signature.confirmed) : null
		};
	});
}

function fieldsHere(atlas: Atlas, { rows }: Lineage, citations: Citations): CountryView['fields'] {
	const active = new Set(rows.filter(({ closed }) => closed === null).map(({ id }) => id));
	const operations = atlas.operations.filter(({ id }) => active.has(id));
	const done = new Set(operations.flatMap(({ fieldsOfWork }) => fieldsOfWork.value));
	const value = atlas.fields.filter(({ id }) => done.has(id)).map(({ id, name }) => ({ id, name }));
	if (value.length === 0) return null;
	return { value, marks: citations.markAll(operations.map(({ fieldsOfWork }) => fieldsOfWork)) };
}

function besideOf({ countries }: Atlas, id: CountryId): Pick<CountryView, 'previous' | 'next'> {
	const at = countries.findIndex((one) => one.id === id);
	const link = (country: Country | undefined): CountryLink | null =>
		country ? { slug: country.slug, name: country.name } : null;
	return { previous: link(at > 0 ? countries[at - 1] : undefined), next: link(countries[at + 1]) };
}
