import type { Atlas, FormerState } from '$lib/atlas/atlas-index';
import type { CountryId, FormerStateId, MeetingId, PartialDate } from '$lib/atlas/types';
import type { Citations, Marks } from '../citations';

/** A State of earlier years whose land a country's was a part of. */
export interface FormerStateView {
	readonly id: FormerStateId;
	readonly name: string;
	readonly from: PartialDate;
	readonly to: PartialDate | null;
	/** The former State covered a part of today's country only. */
	readonly partial: boolean;
	/** Did this country keep its seat? */
	readonly continued: boolean;
	readonly note: string | null;
	readonly marks: Marks;
}

export interface ChairView {
	readonly year: number;
	readonly persons: readonly string[];
	/** The former State that held it; `null` where the country did. */
	readonly as: string | null;
	readonly marks: Marks;
}

export interface HeldMeetingView {
	readonly id: MeetingId;
	readonly name: string;
	readonly year: number;
	readonly city: string;
}

/** What a country has been and done in the organisation over the years. */
export interface CalendarView {
	readonly formerStates: readonly FormerStateView[];
	/** The earliest first. */
	readonly chairs: readonly ChairView[];
	readonly meetings: readonly HeldMeetingView[];
}

/** Former States, Chairpersonships and meetings of a country, those of a former State it was the whole or a part of with it. */
export function calendarView(
	atlas: Pick<Atlas, 'formerStates' | 'chairs' | 'meetings'>,
	id: CountryId,
	citations: Citations
): CalendarView {
	const former = atlas.formerStates.filter(({ territory }) => territory.includes(id));
	const whole = new Map<string, FormerState>(
		former.filter(({ partialTerritory }) => !partialTerritory).map((state) => [state.id, state])
	);
	return {
		formerStates: former.flatMap((state): FormerStateView[] => {
			const first = state.statuses[0];
			const last = state.statuses[state.statuses.length - 1];
			if (!first || !last) return [];
			return [
				{
					id: state.id,
					name: state.name,
					from: first.from,
					to: last.to,
					partial: state.partialTerritory,
					continued: state.continuedBy === id,
					note: state.note ?? null,
					marks: citations.markAll(state.statuses)
				}
			];
		}),
		chairs: atlas.chairs
			.filter(({ chair }) => chair.value === id || whole.has(chair.value))
			.map(({ year, chair, persons }) => ({
				year,
				persons: persons.map(({ name }) => name),
				as: chair.value === id ? null : (whole.get(chair.value)?.name ?? null),
				marks: citations.markAll([chair, ...persons])
			})),
		meetings: atlas.meetings
			.filter(({ country }) => country === id)
			.map(({ id: meeting, name, year, city }) => ({ id: meeting, name, year, city }))
	};
}
