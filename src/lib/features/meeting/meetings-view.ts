import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { IsoDate, MeetingId, MeetingKindId, Source } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Cited, Marks } from '../panel/citations';

/** One entry of the time line of meetings. */
export interface MeetingRow {
	readonly id: MeetingId;
	readonly name: string;
	readonly year: number;
	readonly start: IsoDate;
	readonly end: IsoDate;
	readonly country: string;
	readonly online: boolean;
	/** Of the highest kind of meeting: told larger, with its outcome. */
	readonly outcome: string | null;
	/** False where its days or, if told, its outcome await confirmation. */
	readonly confirmed: boolean;
}

/** A kind of meeting, explained. */
export interface MeetingKindView {
	readonly id: MeetingKindId;
	readonly name: string;
	/** Where the name was read, where it is none of the organisation's own navigation; else `null`. */
	readonly named: Marks | null;
	readonly summary: Cited<string>;
	readonly usualPlace: Cited<string> | null;
	/** How many the atlas tells one by one; 0 where it only explains the kind. */
	readonly told: number;
	readonly note: string | null;
}

/** Everything that the list of meetings says. */
export interface MeetingsView {
	/** In the order of their days. */
	readonly meetings: readonly MeetingRow[];
	/** Kinds of which each meeting is told, the highest first. */
	readonly told: readonly { readonly id: MeetingKindId; readonly name: string; readonly count: number }[];
	readonly kinds: readonly MeetingKindView[];
	readonly named: Marks;
	readonly sources: readonly Source[];
}

/** All meetings in time, and the kinds of meetings in the order of the organisation's own list. */
export function meetingsView(atlas: Atlas, model: AtlasModel): MeetingsView {
	const citations = createCitations(atlas.sources);
	const entries = new Set(
		atlas.navigation.flatMap(({ place }) => (place.kind === 'meeting-kind' ? [place.id] : []))
	);
	const kinds = atlas.meetingKinds.map((kind): MeetingKindView => {
		const place = kind.usualPlace && citations.cite(kind.usualPlace);
		return {
			id: kind.id,
			name: kind.name,
			named: entries.has(kind.id) ? null : citations.mark(kind.named.sources, kind.named.confirmed),
			summary: citations.cite(kind.summary),
			usualPlace: place && { value: place.value.name, marks: place.marks },
			told: model.meetingsOfKind(kind.id).length,
			note: kind.note ?? null
		};
	});
	const told = kinds
		.filter((kind) => kind.told > 0)
		.map(({ id, name, told: count }) => ({ id, name, count }));
	const meetings = atlas.meetings.map((meeting): MeetingRow => {
		const isHighest = meeting.kind === told[0]?.id;
		return {
			id: meeting.id,
			name: meeting.name,
			year: meeting.year,
			...meeting.dates.value,
			country: model.nameOf(meeting.country),
			online: meeting.online,
			outcome: isHighest ? (meeting.outcome?.value ?? null) : null,
			confirmed: meeting.dates.confirmed && (!isHighest || meeting.outcome?.confirmed !== false)
		};
	});
	const named = citations.markAll(
		atlas.meetingKinds.filter(({ id }) => entries.has(id)).map((kind) => kind.named)
	);
	return { meetings, told, kinds, named, sources: citations.list() };
}
