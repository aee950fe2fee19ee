import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import type {
	CountryId,
	Milestone,
	PartialDate,
	Partnership,
	Source,
	Standing,
	Status
} from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';

/** A status that a Partner for Co-operation holds. */
export type PartnerStatus = Exclude<Status, 'participating'>;

/** The last part of a partnership's address. */
export type PartnershipSlug = Exclude<Partnership, 'both'>;

/** The partnerships, each with the status that its Partners hold. */
export const PARTNERSHIPS_BY_SLUG: readonly {
	readonly slug: PartnershipSlug;
	readonly status: PartnerStatus;
}[] = [
	{ slug: 'mediterranean', status: 'mediterranean-partner' },
	{ slug: 'asian', status: 'asian-partner' }
];

export interface PartnerView {
	readonly id: CountryId;
	readonly name: string;
	readonly slug: string;
	readonly since: PartialDate;
	readonly note: string | null;
	readonly marks: Marks;
}

/** A country that was a Partner and stands otherwise now. */
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
	readonly partnership: Partnership;
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
	readonly slug: PartnershipSlug;
	readonly status: PartnerStatus;
	/** The longest standing first. */
	readonly partners: readonly PartnerView[];
	readonly former: readonly FormerPartnerView[];
	readonly milestones: readonly MilestoneView[];
	readonly sources: readonly Source[];
}

/** Everything that the page of both partnerships says. */
export interface PartnershipsView {
	readonly partnerships: readonly {
		readonly slug: PartnershipSlug;
		readonly status: PartnerStatus;
		readonly names: readonly string[];
	}[];
	readonly milestones: readonly MilestoneView[];
	readonly sources: readonly Source[];
}

function milestoneView(milestone: Milestone, model: AtlasModel, citations: Citations): MilestoneView {
	const { date, event } = milestone;
	return {
		id: milestone.id,
		partnership: milestone.partnership,
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
	const holders = model.countriesByStatus();
	return {
		partnerships: PARTNERSHIPS_BY_SLUG.map(({ slug, status }) => ({
			slug,
			status,
			names: holders[status].map(({ name }) => name)
		})),
		milestones: atlas.milestones.map((one) => milestoneView(one, model, citations)),
		sources: citations.list()
	};
}

/**
 * One partnership: its Partners, those that were, and the milestones that are about it.
 * @throws when there is no partnership of that name.
 */
export function partnershipView(atlas: Atlas, model: AtlasModel, slug: PartnershipSlug): PartnershipView {
	const citations = createCitations(atlas.sources);
	const status = PARTNERSHIPS_BY_SLUG.find((one) => one.slug === slug)?.status;
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
		.filter(({ partnership }) => partnership === slug || partnership === 'both')
		.map((one) => milestoneView(one, model, citations));
	return { slug, status, partners, former, milestones, sources: citations.list() };
}
