import type {
	AtlasIndex,
	IndexedBorder,
	IndexedCountry,
	IndexedOperation,
	IndexedStatus
} from './atlas-index';
import type { Frames } from './frame';
import type {
	ActivityId,
	BorderId,
	CountryId,
	FieldId,
	FormerStateId,
	InstitutionId,
	MeetingId,
	MeetingKindId,
	OperationId,
	OutsideArea,
	PlaceId
} from './types';

/** A small index for unit tests: few countries, every kind of thing, and no file to build first. */

export const country = (code: string): CountryId => code as CountryId;
export const operation = (slug: string): OperationId => slug as OperationId;
export const institution = (slug: string): InstitutionId => slug as InstitutionId;
export const border = (id: string): BorderId => id as BorderId;
export const activity = (slug: string): ActivityId => slug as ActivityId;
export const field = (slug: string): FieldId => slug as FieldId;
export const meeting = (slug: string): MeetingId => slug as MeetingId;
export const meetingKind = (slug: string): MeetingKindId => slug as MeetingKindId;
export const formerState = (code: string): FormerStateId => code as FormerStateId;
export const place = (slug: string): PlaceId => slug as PlaceId;

const land = (code: string, name: string, statuses: readonly IndexedStatus[]): IndexedCountry => ({
	id: country(code),
	slug: name.toLowerCase(),
	name,
	flag: null,
	statuses
});
const since = (status: IndexedStatus['status'], from: string): readonly IndexedStatus[] => [
	{ status, from, to: null }
];
const area = (code: string, name: string, state?: string): OutsideArea => ({
	id: country(code),
	name,
	...(state === undefined ? {} : { state: country(state) })
});
const operationOf = (
	slug: string,
	shortName: string,
	host: string,
	point: readonly [number, number],
	opened: string,
	closed: string | null = null,
	lineage: string = slug,
	follows: readonly string[] = []
): IndexedOperation => ({
	id: operation(slug),
	slug,
	name: `OSCE ${shortName}`,
	shortName,
	seat: shortName,
	hosts: [country(host)],
	point,
	opened,
	closed,
	lineage,
	follows: follows.map(operation)
});
const borderOf = (
	id: string,
	publishedKm: number | null,
	mapKm: number | null,
	kind: IndexedBorder['kind'] = 'home'
): IndexedBorder => ({ id: border(id), publishedKm, mapKm, kind });

export const FIXTURE_INDEX: AtlasIndex = {
	asOf: '2026-11-23',
	countries: [
		land('AFG', 'Afghanistan', since('asian-partner', '2003')),
		land('AUT', 'Austria', since('participating', '1973-06-25')),
		land('DNK', 'Denmark', since('participating', '1973-06-25')),
		land('DZA', 'Algeria', since('mediterranean-partner', '1995')),
		land('JPN', 'Japan', since('asian-partner', '1992')),
		land('KGZ', 'Kyrgyzstan', since('participating', '1992-01-30')),
		land('MNG', 'Mongolia', [
			{ status: 'asian-partner', from: '2004-12', to: '2012-11-21' },
			{ status: 'participating', from: '2012-11-21', to: null }
		]),
		land('POL', 'Poland', since('participating', '1973-06-25')),
		land('SRB', 'Serbia', since('participating', '2000-11-10')),
		land('TJK', 'Tajikistan', since('participating', '1992-01-30')),
		land('TKM', 'Turkmenistan', since('participating', '1992-01-30')),
		land('UZB', 'Uzbekistan', since('participating', '1992-01-30'))
	],
	areas: [
		area('CHN', 'China'),
		area('GRL', 'Greenland (Denmark)', 'DNK'),
		area('IRN', 'Iran'),
		area('X-HANS-ISLAND', 'Hans Island'),
		area('XKX', 'Kosovo')
	],
	formerStates: [
		{
			id: formerState('F-SUN'),
			name: 'Union of Soviet Socialist Republics',
			statuses: [{ status: 'participating', from: '1973-06-25', to: '1991-12-26' }],
			territory: ['KGZ', 'TJK', 'TKM', 'UZB'].map(country),
			partialTerritory: false,
			continuedBy: null
		},
		{
			id: formerState('F-DDR'),
			name: 'German Democratic Republic',
			statuses: [{ status: 'participating', from: '1973-06-25', to: '1990-10-03' }],
			territory: [country('POL')],
			partialTerritory: true,
			continuedBy: null
		}
	],
	operations: [
		operationOf('centre-in-ashgabat', 'Centre in Ashgabat', 'TKM', [58.38, 37.95], '1999-01'),
		operationOf(
			'centre-in-dushanbe',
			'Centre in Dushanbe',
			'TJK',
			[68.79, 38.56],
			'2002-10-31',
			'2008-06-19',
			'tajikistan'
		),
		operationOf('mission-in-kosovo', 'Mission in Kosovo', 'XKX', [21.17, 42.66], '1999-07-01'),
		operationOf('mission-to-serbia', 'Mission to Serbia', 'SRB', [20.46, 44.82], '2001-03-16'),
		operationOf(
			'programme-office-in-dushanbe',
			'Programme Office in Dushanbe',
			'TJK',
			[68.79, 38.56],
			'2017-07-01',
			null,
			'tajikistan',
			['centre-in-dushanbe']
		)
	],
	institutions: [
		{
			id: institution('odihr'),
			name: 'Office for Democratic Institutions and Human Rights',
			abbreviation: 'ODIHR',
			kind: 'institution',
			parent: null,
			seat: 'Warsaw',
			country: country('POL'),
			point: [21.01, 52.25]
		},
		{
			id: institution('secretariat'),
			name: 'Secretariat',
			abbreviation: null,
			kind: 'secretariat',
			parent: null,
			seat: 'Vienna',
			country: country('AUT'),
			point: [16.37, 48.21]
		}
	],
	activities: [
		{
			id: activity('programme-in-dushanbe'),
			name: 'Programme in Dushanbe',
			shortName: 'Programme in Dushanbe',
			kind: 'programme',
			hosts: [country('TJK')],
			seat: 'Dushanbe',
			point: [68.79, 38.56],
			opened: null,
			closed: null,
			state: 'active',
			follows: []
		}
	],
	bodies: [
		{
			id: institution('police-unit'),
			name: 'Police Unit',
			abbreviation: null,
			kind: 'former-unit',
			parent: institution('secretariat'),
			successor: institution('secretariat')
		},
		{
			id: institution('council'),
			name: 'Council',
			abbreviation: null,
			kind: 'decision-making-body',
			parent: null,
			successor: null
		}
	],
	fields: [
		{
			id: field('elections'),
			name: 'Elections',
			dimension: 'human',
			operations: ['mission-to-serbia', 'programme-office-in-dushanbe'].map(operation),
			lead: [institution('odihr')]
		},
		{
			id: field('policing'),
			name: 'Policing',
			dimension: 'politico-military',
			operations: ['centre-in-dushanbe', 'mission-to-serbia'].map(operation),
			lead: [institution('secretariat')]
		}
	],
	meetings: [
		{
			id: meeting('2000-vienna'),
			name: 'Vienna Council',
			kind: meetingKind('councils'),
			year: 2000,
			city: 'Vienna',
			country: country('AUT'),
			point: [16.37, 48.21]
		},
		{
			id: meeting('2006-warsaw'),
			name: 'Warsaw Council',
			kind: meetingKind('councils'),
			year: 2006,
			city: 'Warsaw',
			country: country('POL'),
			point: [21.01, 52.25]
		}
	],
	chairs: [
		{ year: 1990, chair: formerState('F-SUN') },
		{ year: 2000, chair: country('AUT') },
		{ year: 2026, chair: country('KGZ') }
	],
	borders: [
		borderOf('AFG-CHN', 91, 80),
		borderOf('AFG-IRN', 921, 790),
		borderOf('AFG-TJK', 1357, 1172),
		borderOf('AFG-TKM', 804, 700),
		borderOf('AFG-UZB', 144, 130),
		borderOf('CHN-TJK', 477, 404),
		borderOf('DNK-X-HANS-ISLAND', 1.3, null, 'dependency'),
		borderOf('KGZ-TJK', null, 837),
		borderOf('SRB-XKX', 366, 320, 'kosovo'),
		borderOf('TJK-UZB', 1312, 1120),
		borderOf('TKM-UZB', null, null)
	],
	seas: [],
	rivers: [],
	places: [
		{
			id: place('termez-hairatan-bridge'),
			name: 'Termez–Hairatan bridge',
			kind: 'bridge',
			point: [67.42, 37.23]
		},
		{ id: place('panji-poyon-bridge'), name: 'Panji Poyon bridge', kind: 'bridge', point: [68.6, 37.19] }
	]
};

/** Frames of the fixture: any land is a one-degree square whose corner is told by its code. */
export const FIXTURE_FRAMES: Frames = (id) => {
	const corner = id.charCodeAt(0) - 64;
	return [
		[corner, corner],
		[corner + 1, corner + 1]
	];
};
