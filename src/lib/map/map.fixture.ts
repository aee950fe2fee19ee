import { createAtlas } from '../atlas/atlas';
import { FIGURE, project, radiusOfZoom, unproject } from '../atlas/camera';
import type { FigureView } from '../atlas/camera';
import type { AtlasTopology, LabelPoint } from '../atlas/geometry';
import { country, FIXTURE_INDEX } from '../atlas/index.fixture';
import { openingScene } from '../atlas/opening-scene';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import type { Screen } from './screen';
import type { MapWords } from './words';

export const ATLAS = createAtlas(FIXTURE_INDEX);

/** The opening Scene of the fixture, with parts changed. */
export const scene = (changes: Partial<Scene> = {}): Scene => ({ ...openingScene(ATLAS), ...changes });

/** Texts that show what was asked for. */
export const WORDS: MapWords = {
	dependency: (name, state) => `${name} of ${state}`,
	noted: (name) => `${name}*`,
	length: (km) => `${km} km`,
	withNeighbour: (name) => `with ${name}`,
	pair: (one, other) => `${one}–${other}`,
	institutions: (count) => `${count} institutions`,
	capitals: (name) => name.toLocaleUpperCase('en')
};

const label = (id: string, point: LonLat, roomKm: number, microstate = false): LabelPoint => ({
	id: country(id),
	point,
	roomKm,
	microstate,
	bbox: [point[0] - 1, point[1] - 1, point[0] + 1, point[1] + 1]
});

export const LABELS_OF_FIXTURE: readonly LabelPoint[] = [
	label('AFG', [66, 34], 299),
	label('AUT', [14, 47.5], 62),
	label('DZA', [3, 27], 657),
	label('TJK', [72, 38.5], 90),
	label('UZB', [63, 42], 150),
	label('CHN', [103, 36], 1000),
	label('GRL', [-42, 72], 500),
	label('XKX', [20.9, 42.6], 35),
	label('KGZ', [74, 41.5], 10, true)
];

/** A globe seen by the figure's own camera, which the live map equals. */
export function screenAt(center: LonLat, zoom: number, width = 880, height = 740): Screen {
	const radius = radiusOfZoom(zoom, center[1]);
	const view: FigureView = { center, radius, offset: [0, 0] };
	return {
		radius,
		center,
		flat: false,
		horizon: radius / (radius + FIGURE.distance),
		width,
		height,
		place: (place) => project(view, place),
		under: (pixel) => unproject(view, pixel)
	};
}

/** Two squares side by side, west and east of the meridian 1°E; the western one has an islet. */
export const TWO_LANDS: AtlasTopology = {
	type: 'Topology',
	arcs: [
		[
			[1, 0],
			[1, 1]
		],
		[
			[1, 1],
			[0, 1],
			[0, 0],
			[1, 0]
		],
		[
			[1, 0],
			[2, 0],
			[2, 1],
			[1, 1]
		],
		[
			[-1, 0],
			[-1, 0.05],
			[-0.95, 0.05],
			[-0.95, 0],
			[-1, 0]
		]
	],
	objects: {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiPolygon', id: 'TJK', properties: { part: 'home' }, arcs: [[[0, 1]], [[3]]] },
				{ type: 'Polygon', id: 'AFG', properties: {}, arcs: [[2, -1]] }
			]
		},
		borders: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiLineString',
					id: 'AFG-TJK',
					properties: { countries: [country('AFG'), country('TJK')], style: 'border' },
					arcs: [[0]]
				}
			]
		},
		coast: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiLineString', id: 'TJK', properties: {}, arcs: [[1], [3]] },
				{ type: 'MultiLineString', id: 'AFG', properties: {}, arcs: [[2]] }
			]
		}
	}
};
