import { describe, expect, test } from 'vitest';
import { TOPOLOGY } from '$data/fixtures/small.fixture';
import { FIGURE } from '../atlas/perspective';
import { OVERVIEW_RADIUS, REGION_RADIUS } from '../atlas/level-of-detail';
import type { AtlasTopology } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import { inputs, scene } from '../figure/figure.fixture';
import { groundOf } from './ground';
import type { Viewing } from './inputs';

const at = (zoom: number, tone: Scene['tone'] = 'atlas'): Scene => ({
	...scene,
	tone,
	camera: { kind: 'view', center: [10, 45], zoom }
});

describe('a ground', () => {
	test('is near from the middle between the far look and the near one on', () => {
		const [far, near] = [groundOf(at(3.4), inputs()), groundOf(at(3.6), inputs())];
		expect([far.near, far.density, near.near, near.density]).toEqual([false, 'far', true, 'near']);
		expect(far.nearness).toBeCloseTo(0.4, 6);
	});

	test('of a story is near at every zoom, its patterns are not', () => {
		const { near, nearness, density } = groundOf(at(3, 'story'), inputs());
		expect([near, nearness, density]).toEqual([true, 1, 'far']);
	});

	test('has the overview up to its radius, then the lines of regions, beyond theirs the detail', () => {
		const [region, detail] = [world([['TJK', [[1]]]]), world([['AFG', [[1]]]])];
		const given = { ...inputs(), levels: { ...inputs().levels, region, detail } };
		const ids = (radius: number): string[] =>
			groundOf(scene, given, { view: { center: [10, 45], radius, offset: [0, 0] } }).lands.map(
				({ id }) => id
			);
		expect(ids(OVERVIEW_RADIUS).length).toBeGreaterThan(1);
		expect(ids(OVERVIEW_RADIUS + 1)).toEqual(['TJK']);
		expect(ids(REGION_RADIUS)).toEqual(['TJK']);
		expect(ids(REGION_RADIUS + 1)).toEqual(['AFG']);
	});

	test('is a page’s map in a box of the figure’s own size where nothing else is said', () => {
		const whole = groundOf(scene, inputs());
		expect([whole.use, whole.scale, whole.box]).toEqual(['map', 1, undefined]);
		const viewing: Viewing = {
			use: 'card',
			scale: 0.5,
			box: { width: FIGURE.width / 2, height: FIGURE.height / 2 }
		};
		expect(groundOf(scene, inputs(), viewing)).toMatchObject({
			use: 'card',
			scale: 0.5,
			box: viewing.box,
			labelArea: [8, 8, FIGURE.width - 8, FIGURE.height - 8]
		});
	});

	test('paints a dependency as its State, which owns it', () => {
		const { look, owner, marked } = groundOf(scene, inputs());
		expect([owner('GRL'), owner('AFG'), look('GRL'), look('AFG')]).toEqual(['DNK', 'AFG', 'first', 'third']);
		expect([...marked]).toEqual(['XKX']);
	});

	test('has rivers where they are drawn', () => {
		const river = { id: 'river', kind: 'river' as const, lines: [[[1, 43] as const, [9, 43] as const]] };
		const courses = (zoom: number) => groundOf(at(zoom), { ...inputs(), rivers: [river] }).courses;
		expect([courses(3), courses(5)]).toEqual([[], [river]]);
	});

	test('has the lands, borders and coasts of its topology that have an id and a form', () => {
		const { lands, borders, coasts } = groundOf(scene, inputs(odd()));
		expect([lands, borders, coasts].map((list) => list.map(({ id }) => id))).toEqual([
			['AFG', 'TJK'],
			['AFG-TJK'],
			['AFG']
		]);
	});
});

type Shape = readonly [id: string, rings: number[][]];

/** Lines: along ±180°, off it, along -180°, as near to it as no cut is, and as near as a cut may be. */
const CUT = [
	[
		[180, 40],
		[180, 50]
	],
	[
		[10, 40],
		[10, 50]
	],
	[
		[-180, 40],
		[-170, 50]
	],
	[
		[179.998, 40],
		[179.998, 50]
	],
	[
		[179.999, 40],
		[179.999, 50]
	]
];

/** A topology of polygons of these lines. */
function world(shapes: readonly Shape[], more: Partial<AtlasTopology['objects']> = {}): AtlasTopology {
	const { coast } = TOPOLOGY.objects;
	const countries: AtlasTopology['objects']['countries'] = {
		type: 'GeometryCollection',
		geometries: shapes.map(([id, arcs]) => ({ type: 'Polygon', id, properties: {}, arcs }))
	};
	return {
		type: 'Topology',
		arcs: CUT,
		objects: {
			countries,
			borders: { type: 'GeometryCollection', geometries: [] },
			coast: { ...coast, geometries: [] },
			...more
		}
	};
}

/** A topology in which some geometries have no id, and some are points. */
function odd(): AtlasTopology {
	const properties = { countries: ['AFG', 'TJK'], style: 'border' };
	const point = { type: 'Point', id: 'point', coordinates: [1, 1], properties: {} };
	const objects: unknown = {
		countries: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Polygon', id: 'AFG', arcs: [[1]] },
				{ type: 'MultiPolygon', id: 'TJK', properties: {}, arcs: [[[1]]] },
				{ type: 'Polygon', properties: {}, arcs: [[1]] },
				{ type: 'MultiPolygon', id: 7, properties: {}, arcs: [[[1]]] },
				point
			]
		},
		borders: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiLineString', id: 'AFG-TJK', properties, arcs: [[1]] },
				{ type: 'MultiLineString', properties, arcs: [[1]] },
				point
			]
		},
		coast: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'MultiLineString', id: 'AFG', arcs: [[1]] },
				{ type: 'MultiLineString', arcs: [[1]] },
				{ type: 'LineString', id: 'TJK', arcs: [1] }
			]
		}
	};
	return { type: 'Topology', arcs: CUT, objects: objects as AtlasTopology['objects'] };
}

describe('the outline of a land serves as its coast line', () => {
	const edged = (topology: AtlasTopology, ...ids: string[]): boolean[] =>
		ids.map(groundOf(scene, inputs(topology)).edged);

	test('not along a cut at ±180°, whichever way and in whichever of its rings', () => {
		const cut = world([
			['AFG', [[0]]],
			['TJK', [[~0]]],
			['CHN', [[1], [1, 0]]],
			['TKM', [[2]]],
			['UZB', [[4]]]
		]);
		expect(edged(cut, 'AFG', 'TJK', 'CHN', 'TKM', 'UZB')).toEqual([false, false, false, false, false]);
		expect(
			edged(
				world([
					['AFG', [[1, ~1]]],
					['TJK', [[3]]]
				]),
				'AFG',
				'TJK'
			)
		).toEqual([true, true]);
	});

	test('nor in any of the parts of a land', () => {
		const parts: AtlasTopology['objects']['countries'] = {
			type: 'GeometryCollection',
			geometries: [{ type: 'MultiPolygon', id: 'AFG', properties: {}, arcs: [[[1]], [[1], [0]]] }]
		};
		expect(edged(world([], { countries: parts }), 'AFG')).toEqual([false]);
	});

	test('not where a dashed line must stay the only one, but beside other lines', () => {
		// What is known of a topology is remembered: a copy is asked anew.
		expect(edged({ ...TOPOLOGY }, 'SRB', 'XKX', 'AFG', 'TJK')).toEqual([false, false, true, true]);
	});
});
