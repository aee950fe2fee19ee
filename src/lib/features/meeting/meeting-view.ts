import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { IsoDate, MeetingId, MeetingKindId, Source } from '$lib/atlas/types';
import { chairYear } from '../chair/chairs-view';
import type { ChairYear } from '../chair/chairs-view';
import { createCitations } from '../panel/citations';
import type { Cited, Marks } from '../panel/citations';

export interface MeetingLink {
	readonly id: MeetingId;
	readonly name: string;
	readonly year: number;
}

/** Everything that the page of a Summit or Ministerial Council says. */
export interface MeetingView {
	readonly id: MeetingId;
	readonly name: string;
	readonly year: number;
	readonly kind: { readonly id: MeetingKindId; readonly name: string };
	/** Counted within its kind, and how many of the kind the atlas knows. */
	readonly number: number;
	readonly ofKind: number;
	readonly dates: Cited<{ readonly start: IsoDate; readonly end: IsoDate }>;
	readonly city: string;
	readonly country: { readonly name: string; readonly slug: string | null };
	/** Name of the former State that the city lay in then. */
	readonly formerState: string | null;
	readonly located: Marks;
	readonly online: boolean;
	/** `null` where none is recorded. */
	readonly outcome: Cited<string> | null;
	readonly note: string | null;
	/** Who led the organisation in that year; `null` where nobody did or it is not known. */
	readonly chair: ChairYear | null;
	/** The one before and the one after, of the same kind. */
	readonly previous: MeetingLink | null;
	readonly next: MeetingLink | null;
	/** Others in the same country. */
	readonly sameCountry: readonly MeetingLink[];
	readonly sources: readonly Source[];
}

/**
 * What the page of a meeting says.
 * @throws when the id is not a meeting of the atlas.
 */
export function meetingView(atlas: Atlas, model: AtlasModel, id: string): MeetingView {
	const meeting = atlas.meetings.find((one) => one.id === id);
	if (!meeting) throw new Error(`"${id}" is no meeting of the atlas`);
	const citations = createCitations(atlas.sources);
	const link = (one: MeetingLink): MeetingLink => ({ id: one.id, name: one.name, year: one.year });
	const ofKind = model.meetingsOfKind(meeting.kind);
	const at = ofKind.findIndex((one) => one.id === meeting.id);
	const [previous, next] = [ofKind[at - 1], ofKind[at + 1]];
	const country = model.country(meeting.country);
	const outcome = meeting.outcome && citations.cite(meeting.outcome);
	const dates = citations.cite(meeting.dates);
	const located = citations.mark(meeting.located.sources, meeting.located.confirmed);
	const chairpersonship = atlas.chairs.find(({ year }) => year === meeting.year);
	return {
		id: meeting.id,
		name: meeting.name,
		year: meeting.year,
		kind: {
			id: meeting.kind,
			name: atlas.meetingKinds.find((kind) => kind.id === meeting.kind)?.name ?? meeting.kind
		},
		number: meeting.number,
		ofKind: ofKind.length,
		outcome,
		dates,
		city: meeting.city,
		country: { name: model.nameOf(meeting.country), slug: country?.slug ?? null },
		formerState: meeting.formerState && model.nameOf(meeting.formerState),
		located,
		online: meeting.online,
		note: meeting.note ?? null,
		chair: chairpersonship ? chairYear(chairpersonship, model, citations) : null,
		previous: previous ? link(previous) : null,
		next: next ? link(next) : null,
		sameCountry: model
			.meetingsIn(meeting.country)
			.filter((one) => one.id !== meeting.id)
			.map(link),
		sources: citations.list()
	};
}
