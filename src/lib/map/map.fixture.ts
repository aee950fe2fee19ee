import { radiusOfZoom } from '../atlas/camera';
import type { AtlasTopology } from '../atlas/geometry';
import { ATLAS } from '$data/fixtures/small.fixture';
import { country } from '../atlas/ids.fixture';
import { openingScene } from '../atlas/opening-scene';
import type { Projection, Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { screenOf } from '../drawn/plane/screen';
import type { Screen } from '../drawn/plane/screen';

/** The opening Scene of the fixture, with parts changed. */
export const scene = (changes: Partial<Scene> = {}): Scene => ({ ...openingScene(ATLAS), ...changes });

/** A globe seen by the figure's own camera, which the live map equals. */
export const screenAt = (center: LonLat, zoom: number, kind: Projection = 'globe'): Screen =>
	screenOf({ center, radius: radiusOfZoom(zoom, center[1]), offset: [0, 0] }, kind);

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
