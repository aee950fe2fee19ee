import type { AtlasIndex, IndexedChair, IndexedFormerState, IndexedMeeting } from './atlas-index';
import { standingOf } from './standing';
import type { CountryId, FormerStateId, IsoDate, MeetingKindId, Standing } from './types';

/** Questions about meetings, Chairpersonships and the States of earlier years. */
export interface CalendarQueries {
	meeting(id: string): IndexedMeeting | undefined;
	/** Summits and Ministerial Councils held on a country's land of today. */
	meetingsIn(country: CountryId): readonly IndexedMeeting[];
	meetingsOfKind(kind: MeetingKindId): readonly IndexedMeeting[];
	/** Who holds the Chair in a year; `undefined` where that is not known. */
	chairOf(year: number): IndexedChair | undefined;
	/** Chairpersonships of a country, and of a former State whose land it was a part of. */
	chairpersonshipsOf(country: CountryId): readonly IndexedChair[];
	formerState(id: string): IndexedFormerState | undefined;
	/** Former States that the land of a country belonged to; those that had only a part of it are left out. */
	formerStatesOf(country: CountryId): readonly IndexedFormerState[];
	/**
	 * Former States that hold a status on a day, with how they stand. Where the country that continued
	 * the seat holds a status itself, that country counts and the former State does not.
	 */
	formerStatesOn(
		date: IsoDate
	): readonly { readonly state: IndexedFormerState; readonly standing: Exclude<Standing, 'outside'> }[];
	/** The countries of today that a country or former State is drawn as. */
	landOf(state: CountryId | FormerStateId): readonly CountryId[];
}

/** Answers questions about years and meetings from the light index. */
export function calendarQueries(index: AtlasIndex): CalendarQueries {
	const meetings = new Map<string, IndexedMeeting>(index.meetings.map((meeting) => [meeting.id, meeting]));
	const chairs = new Map(index.chairs.map((chair) => [chair.year, chair]));
	const formerStates = new Map<string, IndexedFormerState>(
		index.formerStates.map((state) => [state.id, state])
	);
	const countries = new Map<string, CountryId>(index.countries.map(({ id }) => [id, id]));

	const formerStatesOf = (country: CountryId): readonly IndexedFormerState[] =>
		index.formerStates.filter(
			({ territory, partialTerritory }) => !partialTerritory && territory.includes(country)
		);

	return {
		meeting: (id) => meetings.get(id),
		meetingsIn: (country) => index.meetings.filter((meeting) => meeting.country === country),
		meetingsOfKind: (kind) => index.meetings.filter((meeting) => meeting.kind === kind),
		chairOf: (year) => chairs.get(year),
		chairpersonshipsOf(country) {
			const held = new Set<string>([country, ...formerStatesOf(country).map(({ id }) => id)]);
			return index.chairs.filter(({ chair }) => held.has(chair));
		},
		formerState: (id) => formerStates.get(id),
		formerStatesOf,
		formerStatesOn: (date) =>
			index.formerStates.flatMap((state) => {
				const heir = index.countries.find(({ id }) => id === state.continuedBy);
				const standing = standingOf(state.statuses, date);
				const isContinued = heir !== undefined && standingOf(heir.statuses, date) !== 'outside';
				return standing === 'outside' || isContinued ? [] : [{ state, standing }];
			}),
		landOf(state) {
			const country = countries.get(state);
			return country === undefined ? (formerStates.get(state)?.territory ?? []) : [country];
		}
	};
}
