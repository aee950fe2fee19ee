import { createAtlas } from '../atlas/atlas';
import type { Atlas, AtlasIndex, IndexedMeeting } from '../atlas/atlas-index';
import {
	FIXTURE_INDEX,
	country,
	field,
	formerState,
	institution,
	meeting,
	meetingKind
} from '../atlas/index.fixture';
import type {
	Chairpersonship,
	CountryId,
	FieldOfWork,
	FormerStateId,
	Meeting,
	MeetingKind,
	Milestone,
	Source,
	Sourced
} from '../atlas/types';

/** A small atlas for tests of pages about years, meetings, Chairs, Partners and fields of work. */

const source = (id: string): Source => ({
	id,
	title: `Title of ${id}`,
	publisher: 'A publisher',
	checked: '2026-11-23',
	kind: 'primary'
});
export const sourced = <Value>(value: Value, ...sources: string[]): Sourced<Value> => ({
	value,
	sources,
	confirmed: true
});
export const unconfirmed = <Value>(value: Value): Sourced<Value> => ({
	value,
	sources: [],
	confirmed: false
});
const cited = (...sources: string[]) => ({ sources, confirmed: true });

const chairOf = (
	year: number,
	chair: Sourced<CountryId | FormerStateId>,
	...persons: Chairpersonship['persons']
): Chairpersonship => ({ year, chair, persons, handover: null });
const person = (name: string, ...sources: string[]) => ({
	name,
	from: null,
	to: null,
	sources,
	confirmed: sources.length > 0
});

export const CHAIRS: readonly Chairpersonship[] = [
	chairOf(1990, sourced(formerState('F-SUN'), 'list'), person('A First', 'list')),
	{
		...chairOf(2000, sourced(country('AUT'), 'list')),
		persons: [
			{ ...person('B Second', 'list'), to: '2000-02' },
			{ ...person('C Third'), from: '2000-02' }
		],
		handover: cited('press')
	},
	chairOf(2006, sourced(country('AUT'), 'list'), person('D Fourth', 'list')),
	chairOf(2026, sourced(country('KGZ'), 'list'), person('E Fifth'))
];

const meetingOf = (
	id: string,
	kind: string,
	number: number,
	place: IndexedMeeting,
	dates: Meeting['dates']
): Meeting => ({
	id: meeting(id),
	name: place.name,
	kind: meetingKind(kind),
	number,
	year: place.year,
	dates,
	city: place.city,
	country: place.country,
	formerState: null,
	point: place.point,
	located: cited('list'),
	online: false,
	outcome: sourced(`Outcome of ${id}.`, 'list')
});

const places: readonly IndexedMeeting[] = [
	{
		id: meeting('1990-vienna'),
		name: 'Vienna Summit',
		kind: meetingKind('summits'),
		year: 1990,
		city: 'Vienna',
		country: country('AUT'),
		point: [16.37, 48.21]
	},
	...FIXTURE_INDEX.meetings
];

export const MEETINGS: readonly Meeting[] = places.map((place, at) =>
	meetingOf(
		place.id,
		place.kind,
		at === 0 ? 1 : at,
		place,
		at === 1
			? unconfirmed({ start: '2000-11-27', end: '2000-11-28' })
			: sourced({ start: `${place.year}-11-30`, end: `${place.year}-12-01` }, 'list')
	)
);

const kindOf = (id: string, name: string): MeetingKind => ({
	id: meetingKind(id),
	name,
	named: cited('navigation'),
	summary: sourced(`What ${name} are.`, 'list'),
	usualPlace: null
});
export const KINDS: readonly MeetingKind[] = [
	kindOf('summits', 'Summits'),
	kindOf('councils', 'Councils'),
	{
		...kindOf('reviews', 'Reviews'),
		usualPlace: sourced({ name: 'Vienna', point: [16.37, 48.21] as const }, 'press')
	}
];

export const FIELDS: readonly FieldOfWork[] = [
	{
		id: field('policing'),
		name: 'Policing',
		named: cited('navigation'),
		dimension: unconfirmed('politico-military'),
		summary: sourced('Police that people trust.', 'list'),
		lead: sourced([institution('secretariat')], 'list')
	},
	{
		id: field('elections'),
		name: 'Elections',
		named: cited('navigation'),
		dimension: sourced('human', 'list'),
		summary: sourced('Votes that count.', 'list'),
		lead: sourced([institution('odihr')], 'press')
	}
];

const milestone = (id: string, partnership: Milestone['partnership'], date: string): Milestone => ({
	id,
	partnership,
	title: id,
	date: sourced(date, 'list'),
	event: sourced(`What happened: ${id}.`, 'list'),
	countries: []
});
export const MILESTONES: readonly Milestone[] = [
	milestone('sea', 'mediterranean', '1975-08-01'),
	{ ...milestone('japan', 'asian', '1992'), countries: [country('JPN')], event: unconfirmed('Japan joins.') },
	milestone('all', 'both', '2003-12-02')
];

const index: AtlasIndex = {
	...FIXTURE_INDEX,
	meetings: places,
	chairs: CHAIRS.map(({ year, chair }) => ({ year, chair: chair.value }))
};
export const MODEL = createAtlas(index);

/** The same as the index in full, as far as these pages read it. */
export const ATLAS: Atlas = {
	asOf: index.asOf,
	countries: index.countries.map(({ id, slug, name, statuses }) => ({
		id,
		slug,
		name,
		flag: null,
		statuses: statuses.map((interval) => ({ ...interval, sources: ['list'], confirmed: true })),
		capital: { name: 'A capital', point: [0, 0], sources: [], confirmed: false },
		helsinkiFinalAct: null,
		charterOfParis: null,
		officialPages: []
	})),
	formerStates: [],
	areas: index.areas,
	operations: index.operations.map((operation) => ({
		...operation,
		kind: 'mission',
		named: cited('list'),
		formerNames: [],
		located: cited('list'),
		opened: sourced(operation.opened, 'list'),
		closed: operation.closed === null ? null : sourced(operation.closed, 'list'),
		endedBy: null,
		mandateEnded: null,
		decided: null,
		decision: null,
		mandate: sourced('A mandate.', 'list'),
		fieldsOfWork: operation.id === 'mission-to-serbia' ? unconfirmed([]) : sourced([], 'mandates'),
		follows: null,
		presenceSince: null,
		seenActive: null,
		otherOffices: null,
		website: null
	})),
	activities: index.activities.map((one) => ({
		...one,
		named: cited('list'),
		located: cited('list'),
		opened: null,
		closed: null,
		state: sourced(one.state, 'list'),
		endedBy: null,
		decided: null,
		decision: null,
		mandate: sourced('A mandate.', 'list'),
		fieldsOfWork: sourced([field('elections')], 'mandates'),
		follows: null,
		website: null
	})),
	institutions: [],
	bodies: [],
	fields: FIELDS,
	meetings: MEETINGS,
	meetingKinds: KINDS,
	chairs: CHAIRS,
	milestones: MILESTONES,
	glossary: [],
	omissions: [],
	corrections: [],
	navigation: [],
	borders: [],
	seas: [],
	rivers: [],
	places: [],
	policy: [],
	sources: ['list', 'press', 'navigation', 'mandates'].map(source),
	labels: []
};
