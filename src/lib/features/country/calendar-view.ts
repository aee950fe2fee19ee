import type { Atlas, FormerState } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import type { CountryId, FormerStateId, MeetingId, StatusInterval } from '$lib/atlas/types';
import type { Citations, Marks } from '../panel/citations';

/** A State of earlier years whose land a country's was a part of. */
export interface FormerStateView {
	readonly id: FormerStateId;
	readonly name: string;
	/** How it stood, one interval after the other. */
	readonly intervals: readonly FormerIntervalView[];
	/** The country was admitted itself while the former State still had its seat. */
	readonly overlaps: boolean;
	/** The former State covered a part of today's country only. */
	readonly partial: boolean;
	/** Did this country keep its seat? */
	readonly continued: boolean;
	readonly note: string | null;
}

/** A former State took part, or was suspended from it, for a time. */
export interface FormerIntervalView extends Pick<StatusInterval, 'status' | 'from' | 'to'> {
	readonly note: string | null;
	readonly marks: Marks;
}

/** The intervals of a former State with their marks. */
export const formerIntervals = (
	{ statuses }: Pick<FormerState, 'statuses'>,
	citations: Citations
): FormerIntervalView[] =>
	statuses.map(({ status, from, to, note, sources, confirmed }) => ({
		status,
		from,
		to,
		note: note ?? null,
		marks: citations.mark(sources, confirmed)
	}));

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
	atlas: Pick<Atlas, 'countries' | 'formerStates' | 'chairs' | 'meetings'>,
	id: CountryId,
	citations: Citations
): CalendarView {
	const admitted = atlas.countries.find((country) => country.id === id)?.statuses[0]?.from;
	const former = atlas.formerStates.filter(({ territory }) => territory.includes(id));
	const whole = new Map<string, FormerState>(
		former.filter(({ partialTerritory }) => !partialTerritory).map((state) => [state.id, state])
	);
	return {
		formerStates: former.flatMap((state): FormerStateView[] => {
			const end = state.statuses[state.statuses.length - 1]?.to;
			return [
				{
					id: state.id,
					name: state.name,
					intervals: formerIntervals(state, citations),
					overlaps:
						state.continuedBy !== id &&
						!state.partialTerritory &&
						admitted !== undefined &&
						firstDay(admitted) < firstDay(end ?? admitted),
					partial: state.partialTerritory,
					continued: state.continuedBy === id,
					note: state.note ?? null
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
