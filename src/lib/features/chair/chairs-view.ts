import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import type {
	Chairpersonship,
	Citation,
	InstitutionId,
	MeetingId,
	PartialDate,
	Source
} from '$lib/atlas/types';
import { createCitations, UNCONFIRMED } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';

export interface PersonView {
	readonly name: string;
	readonly from: PartialDate | null;
	readonly to: PartialDate | null;
	/**
	 * Of the name, and of the days where some are told; `null` where those behind the country hold for it
	 * too. What is not confirmed keeps its mark, since no reader takes it from the line above.
	 */
	readonly marks: Marks | null;
}

/** The Chair of one year. */
export interface ChairYear {
	readonly year: number;
	/** `slug` is `null` for a former State, which has no page. */
	readonly holder: { readonly name: string; readonly slug: string | null };
	readonly marks: Marks;
	readonly persons: readonly PersonView[];
	/** That the office changed hands within the year, where no days are told; else `null`. */
	readonly changed: Marks | null;
	readonly note: string | null;
}

/** The Chair of one year with the meetings held in it. */
export interface ChairRow extends ChairYear {
	/** When and how it was decided; `null` where that was not read. */
	readonly chosen: Cited<string> | null;
	readonly meetings: readonly { readonly id: MeetingId; readonly name: string; readonly city: string }[];
}

/** A country that has held the Chair more than once. */
export interface RepeatedChair {
	readonly name: string;
	readonly slug: string;
	readonly years: readonly number[];
}

/** Everything that the page of the Chairpersonships says. */
export interface ChairsView {
	/** What the office is, and the body that has a page on it; `null` where the atlas knows none. */
	readonly office: { readonly id: InstitutionId; readonly name: string; readonly role: Cited<string> } | null;
	/** The Chair of the as-of year; `null` where it is not known. */
	readonly current: ChairRow | null;
	/** Every other year, the latest first. */
	readonly earlier: readonly ChairRow[];
	readonly first: number;
	readonly last: number;
	/** How many countries and former States have held it. */
	readonly holders: number;
	/** Those that came back, the most frequent first. */
	readonly repeated: readonly RepeatedChair[];
	readonly sources: readonly Source[];
}

const same = (one: Citation, other: Citation): boolean =>
	one.confirmed === other.confirmed && one.sources.join() === other.sources.join();

/** One year's Chair, its facts marked in the page's own numbers. */
export function chairYear(
	{ year, chair, persons, handover, note }: Chairpersonship,
	model: AtlasModel,
	citations: Citations
): ChairYear {
	const marks = citations.cite(chair).marks;
	return {
		year,
		holder: { name: model.nameOf(chair.value), slug: model.country(chair.value)?.slug ?? null },
		marks,
		persons: persons.map((person): PersonView => {
			const { name, from, to } = person;
			const behind = handover && (from ?? to) !== null ? [person, handover] : [person];
			const isMarked = behind.every((citation) => same(citation, chair));
			const shared = chair.confirmed ? null : UNCONFIRMED;
			return { name, from, to, marks: isMarked ? shared : citations.markAll(behind) };
		}),
		changed:
			handover && persons.every(({ from, to }) => (from ?? to) === null)
				? citations.mark(handover.sources, handover.confirmed)
				: null,
		note: note ?? null
	};
}

/** All Chairpersonships: that of the as-of year first. */
export function chairsView(atlas: Atlas, model: AtlasModel): ChairsView {
	const citations = createCitations(atlas.sources);
	const asOfYear = Number(atlas.asOf.slice(0, 4));
	const office = atlas.institutions.find(({ kind }) => kind === 'chairpersonship');
	const role = office && citations.cite(office.role);
	const rows = atlas.chairs.toReversed().map((chairpersonship): ChairRow => ({
		...chairYear(chairpersonship, model, citations),
		chosen: chairpersonship.chosen ? citations.cite(chairpersonship.chosen) : null,
		meetings: model.meetings
			.filter(({ year }) => year === chairpersonship.year)
			.map(({ id, name, city }) => ({ id, name, city }))
	}));
	const years = new Map<string, number[]>();
	for (const { year, chair } of atlas.chairs) {
		years.set(chair.value, [...(years.get(chair.value) ?? []), year]);
	}
	const repeated = [...years]
		.flatMap(([id, held]): RepeatedChair[] => {
			const country = model.country(id);
			return country && held.length > 1 ? [{ name: country.name, slug: country.slug, years: held }] : [];
		})
		.toSorted((one, other) => other.years.length - one.years.length || (one.name < other.name ? -1 : 1));
	return {
		office: office && role ? { id: office.id, name: office.name, role } : null,
		current: rows.find(({ year }) => year === asOfYear) ?? null,
		earlier: rows.filter(({ year }) => year !== asOfYear),
		first: Math.min(...atlas.chairs.map(({ year }) => year)),
		last: Math.max(...atlas.chairs.map(({ year }) => year)),
		holders: years.size,
		repeated,
		sources: citations.list()
	};
}

/** The Chair of the as-of year as a line of the home page says it; `null` where it is not known. */
export interface CurrentChair {
	readonly year: number;
	readonly name: string;
	readonly persons: readonly string[];
	readonly confirmed: boolean;
}

export function currentChair(atlas: Atlas, model: AtlasModel): CurrentChair | null {
	const year = Number(atlas.asOf.slice(0, 4));
	const held = atlas.chairs.find((one) => one.year === year);
	if (!held) return null;
	return {
		year,
		name: model.nameOf(held.chair.value),
		persons: held.persons.map(({ name }) => name),
		confirmed: held.chair.confirmed && held.persons.every(({ confirmed }) => confirmed)
	};
}
