import { createAtlas } from '../atlas/atlas';
import type { AtlasIndex } from '../atlas/atlas-index';
import type { AtlasTopology } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import { STATUSES } from '../atlas/types';
import type { BorderId, CountryId, InstitutionId, OperationId } from '../atlas/types';
import type { FigureInputs } from './inputs';

/*
 * A world of three square countries in a row, for tests: AAA takes part, BBB is an Asian Partner, CCC is
 * outside. South of BBB, behind a dashed line, lies KKK, which has no status. AAA has a microstate, MMM,
 * for an island, a dependency, DDD, for another, and an islet that nobody can see.
 */
export const AAA = 'AAA' as CountryId;
export const BBB = 'BBB' as CountryId;
export const MMM = 'MMM' as CountryId;
export const AAA_BBB = 'AAA-BBB' as BorderId;
export const MISSION = 'mission' as OperationId;
export const OFFICE = 'office' as InstitutionId;
export const BUREAU = 'bureau' as InstitutionId;

const index: AtlasIndex = {
	asOf: '2026-01-01',
	countries: [
		{
			id: AAA,
			slug: 'aaa',
			name: 'A & <A>',
			flag: 'aa',
			statuses: [{ status: 'participating', from: '1973', to: null }]
		},
		{
			id: BBB,
			slug: 'bbb',
			name: 'Bland',
			flag: 'bb',
			statuses: [{ status: 'asian-partner', from: '1990', to: null }]
		},
		{
			id: MMM,
			slug: 'mmm',
			name: 'Mini',
			flag: 'mm',
			statuses: [{ status: 'participating', from: '1973', to: null }]
		}
	],
	areas: [
		{ id: 'CCC' as CountryId, name: 'Ceeland' },
		{ id: 'DDD' as CountryId, name: 'Deepsea', state: AAA },
		{ id: 'KKK' as CountryId, name: 'Kay' }
	],
	formerStates: [],
	operations: [
		{
			id: MISSION,
			slug: MISSION,
			name: 'Mission to A',
			shortName: 'Mission',
			hosts: [AAA],
			seat: 'Atown',
			point: [5, 45],
			opened: '2000',
			closed: null,
			lineage: MISSION,
			follows: []
		}
	],
	activities: [],
	institutions: [
		{
			id: OFFICE,
			name: 'Office',
			abbreviation: null,
			kind: 'institution',
			parent: null,
			seat: 'Btown',
			country: BBB,
			point: [15, 45]
		},
		{
			id: BUREAU,
			name: 'Bureau',
			abbreviation: 'BU',
			kind: 'institution',
			parent: null,
			seat: 'Btown',
			country: BBB,
			point: [15, 45]
		}
	],
	bodies: [],
	fields: [],
	meetings: [],
	chairs: [],
	borders: [
		{ id: AAA_BBB, mapKm: 1110, publishedKm: 1200, kind: 'home' },
		{ id: 'BBB-CCC' as BorderId, mapKm: 1110, publishedKm: null, kind: 'home' },
		{ id: 'BBB-KKK' as BorderId, mapKm: 850, publishedKm: null, kind: 'kosovo' }
	],
	seas: [],
	rivers: [],
	places: []
};

/** The topology, with the border of AAA and BBB as given, from (10, 40) to (10, 50). */
export function squares(
	border: readonly (readonly [number, number])[] = [
		[10, 40],
		[10, 50]
	]
): AtlasTopology {
	const copy = border.map(([lon, lat]) => [lon, lat]);
	return {
		type: 'Topology',
		arcs: [
			copy,
			[
				[10, 50],
				[0, 50],
				[0, 40],
				[10, 40]
			],
			[
				[20, 40],
				[20, 50]
			],
			[
				[10, 50],
				[20, 50]
			],
			[
				[20, 40],
				[10, 40]
			],
			[
				[20, 50],
				[30, 50],
				[30, 40],
				[20, 40]
			],
			[
				[-4, 44],
				[-3.9, 44.1],
				[-3.8, 44],
				[-4, 44]
			],
			[
				[-6, 44],
				[-6.0001, 44.0001],
				[-6.0002, 44],
				[-6, 44]
			],
			[
				[10, 40],
				[10, 35],
				[20, 35],
				[20, 40]
			],
			[
				[-8, 47],
				[-6, 49],
				[-6, 47],
				[-8, 47]
			]
		],
		objects: {
			countries: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'MultiPolygon', id: 'AAA', properties: {}, arcs: [[[0, 1]], [[7]]] },
					{ type: 'Polygon', id: 'BBB', properties: {}, arcs: [[3, ~2, 4, 0]] },
					{ type: 'Polygon', id: 'CCC', properties: {}, arcs: [[5, 2]] },
					{ type: 'Polygon', id: 'MMM', properties: {}, arcs: [[6]] },
					{ type: 'Polygon', id: 'KKK', properties: {}, arcs: [[4, 8]] },
					{ type: 'Polygon', id: 'DDD', properties: { state: AAA }, arcs: [[9]] }
				]
			},
			borders: {
				type: 'GeometryCollection',
				geometries: [
					{
						type: 'MultiLineString',
						id: 'AAA-BBB',
						properties: { countries: [AAA, BBB], style: 'border' },
						arcs: [[0]]
					},
					{
						type: 'MultiLineString',
						id: 'BBB-CCC',
						properties: { countries: [BBB, 'CCC' as CountryId], style: 'border' },
						arcs: [[2]]
					},
					{
						type: 'MultiLineString',
						id: 'BBB-KKK',
						properties: { countries: [BBB, 'KKK' as CountryId], style: 'dashed' },
						arcs: [[4]]
					}
				]
			},
			coast: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'MultiLineString', id: 'AAA', properties: {}, arcs: [[1], [7]] },
					{ type: 'MultiLineString', id: 'BBB', properties: {}, arcs: [[3]] },
					{ type: 'MultiLineString', id: 'CCC', properties: {}, arcs: [[5]] },
					{ type: 'MultiLineString', id: 'MMM', properties: {}, arcs: [[6]] },
					{ type: 'MultiLineString', id: 'KKK', properties: {}, arcs: [[8]] },
					{ type: 'MultiLineString', id: 'DDD', properties: {}, arcs: [[9]] }
				]
			}
		}
	};
}

/** Inputs over the squares; texts are plain enough to be looked for. */
export function inputs(topology: AtlasTopology = squares()): FigureInputs {
	return {
		atlas: createAtlas(index),
		overview: topology,
		detail: topology,
		patterns: [
			{
				country: BBB,
				kind: 'dots',
				band: 'far',
				origin: [12, 42],
				across: [1, 0],
				down: [0, 1],
				runs: [[0, 0, 5]]
			}
		],
		rivers: [],
		labels: [
			{ id: AAA, point: [5, 45], roomKm: 350, bbox: [0, 40, 10, 50], microstate: false },
			{ id: BBB, point: [15, 45], roomKm: 350, bbox: [10, 40, 20, 50], microstate: false },
			{ id: 'CCC' as CountryId, point: [25, 45], roomKm: 350, bbox: [20, 40, 30, 50], microstate: false },
			{ id: 'KKK' as CountryId, point: [15, 37.5], roomKm: 250, bbox: [10, 35, 20, 40], microstate: false },
			{ id: MMM, point: [-3.9, 44.05], roomKm: 3, bbox: [-4, 44, -3.8, 44.1], microstate: true }
		],
		overlays: {},
		texts: {
			title: 'Map',
			country: ({ name }, standing) => `${name}, ${standing}`,
			operation: ({ name }) => name,
			institution: ({ name }) => name,
			meeting: ({ name, year }) => `${name}, ${year}`,
			seat: (city, count) => `${city}: ${count}`,
			dependency: (name, state) => `${name} (${state})`,
			noted: (name) => `${name}*`,
			length: (km) => `${km} km`,
			withNeighbour: (name) => `with ${name}`,
			pair: (one, other) => `${one}–${other}`,
			institutions: (count) => `${count} institutions`
		},
		hrefOf: (kind, id) => `./${kind}/${id}/`,
		hrefOfSeat: (city) => `./seats/#${city}`
	};
}

/** The opening view of the squares. */
export const scene: Scene = {
	date: '2026-01-01',
	statuses: STATUSES,
	operations: [MISSION],
	institutions: [OFFICE, BUREAU],
	selected: null,
	emphasised: [],
	borders: [],
	corridor: null,
	litOperations: [],
	litInstitutions: [],
	places: [],
	meetings: [],
	routes: [],
	outlines: [],
	inset: null,
	tone: 'atlas',
	projection: 'globe',
	camera: { kind: 'opening' }
};

/** The country page of AAA. */
export const selectedScene: Scene = {
	...scene,
	selected: AAA,
	borders: [AAA_BBB],
	litOperations: [MISSION],
	camera: {
		kind: 'frame',
		points: [
			[0, 40],
			[10, 40],
			[10, 50],
			[0, 50]
		]
	}
};
