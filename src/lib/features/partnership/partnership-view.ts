import { associatesIn } from '$lib/atlas/statuses';
import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import { ALL_PARTNERSHIPS } from '$lib/atlas/types';
import type { CountryId, Milestone, PartialDate, Source, Standing, StatusId } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';

/** A partnership: how its address ends, and the status that its countries hold. */
export interface PartnershipLink {
	readonly slug: string;
	readonly status: StatusId;
}

/** The partnerships: one for every associate status. */
export const partnershipsOf = (model: AtlasModel): readonly PartnershipLink[] =>
	associatesIn(model).map(({ id, word }) => ({ slug: word, status: id }));

export interface PartnerView {
	readonly id: CountryId;
	readonly name: string;
	readonly slug: string;
	readonly since: PartialDate;
	readonly note: string | null;
	readonly marks: Marks;
}

/** A country that held the status and stands otherwise now. */
export interface FormerPartnerView {
	readonly name: string;
	readonly slug: string;
	readonly steps: readonly {
		readonly standing: Standing;
		readonly from: PartialDate;
		readonly to: PartialDate | null;
		readonly marks: Marks;
	}[];
}

/** A step in the history of the partnerships. */
export interface MilestoneView {
	readonly id: string;
	/** The associate statuses that it is about. */
	readonly statuses: readonly StatusId[];
	readonly title: string;
	readonly date: Cited<PartialDate>;
	readonly event: Cited<string>;
	/** The same sources stand behind the day and the event, so that they are marked once. */
	readonly markedOnce: boolean;
	readonly countries: readonly { readonly name: string; readonly slug: string }[];
	readonly note: string | null;
}

/** Everything that the page of one partnership says. */
export interface PartnershipView {
	readonly slug: string;
	readonly status: StatusId;
	/** The longest standing first. */
	readonly partners: readonly PartnerView[];
	readonly former: readonly FormerPartnerView[];
	readonly milestones: readonly MilestoneView[];
	readonly sources: readonly Source[];
}

/** Everything that the page of both partnerships says. */
export interface PartnershipsView {
	readonly partnerships: readonly {
		readonly slug: string;
		readonly status: StatusId;
		readonly names: readonly string[];
	}[];
	readonly milestones: readonly MilestoneView[];
	readonly sources: readonly Source[];
}

/** Is a milestone about the associates whose status has this word? */
const isOf = ({ partnership }: Milestone, word: string): boolean =>
	partnership === word || partnership === ALL_PARTNERSHIPS;

function milestoneView(milestone: Milestone, model: AtlasModel, citations: Citations): MilestoneView {
	const { date, event } = milestone;
	return {
		id: milestone.id,
		statuses: associatesIn(model)
			.filter(({ word }) => isOf(milestone, word))
			.map(({ id: status }) => status),
		title: milestone.title,
		date: citations.cite(date),
		event: citations.cite(event),
		markedOnce: date.confirmed === event.confirmed && date.sources.join() === event.sources.join(),
		countries: milestone.countries.flatMap((id) => {
			const country = model.country(id);
			return country ? [{ name: country.name, slug: country.slug }] : [];
		}),
		note: milestone.note ?? null
	};
}

/** Both partnerships and every milestone in time. */
export function partnershipsView(atlas: Atlas, model: AtlasModel): PartnershipsView {
	const citations = createCitations(atlas.sources);
	return {
		partnerships: partnershipsOf(model).map(({ slug, status }) => ({
			slug,
			status,
			names: model.holdersOf(status).map(({ name }) => name)
		})),
		milestones: atlas.milestones.map((one) => milestoneView(one, model, citations)),
		sources: citations.list()
	};
}

/**
 * One partnership: its countries, those that were, and the milestones that are about it.
 * @throws when there is no partnership of that name.
 */
export function partnershipView(atlas: Atlas, model: AtlasModel, slug: string): PartnershipView {
	const citations = createCitations(atlas.sources);
	const status = partnershipsOf(model).find((one) => one.slug === slug)?.status;
	if (!status) throw new Error(`there is no partnership "${slug}"`);
	const partners = atlas.countries
		.flatMap(({ id, name, slug: address, statuses }): PartnerView[] => {
			const holding = statuses.find((interval) => interval.status === status && interval.to === null);
			if (!holding) return [];
			const { from, sources, confirmed, note } = holding;
			return [
				{
					id,
					name,
					slug: address,
					since: from,
					note: note ?? null,
					marks: citations.mark(sources, confirmed)
				}
			];
		})
		.toSorted((one, other) => {
			const [a, b] = [firstDay(one.since), firstDay(other.since)];
			return a === b ? (one.name < other.name ? -1 : 1) : a < b ? -1 : 1;
		});
	const former = atlas.countries
		.filter(({ statuses }) => statuses.some((one) => one.status === status && one.to !== null))
		.map(({ name, slug: address, statuses }): FormerPartnerView => ({
			name,
			slug: address,
			steps: statuses.map(({ status: standing, from, to, sources, confirmed }) => ({
				standing,
				from,
				to,
				marks: citations.mark(sources, confirmed)
			}))
		}));
	const milestones = atlas.milestones
		.filter((one) => isOf(one, slug))
		.map((one) => milestoneView(one, model, citations));
	return { slug, status, partners, former, milestones, sources: citations.list() };
}
