import type { FeatureCollection, Geometry, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { EDGE, EDGE_DEGREES, onPlane } from '../../atlas/plane';
import { HOME_PLANE } from '../../atlas/planes';
import { mercatorAt, pointAt } from '../camera/live-plane';
import { laidFeatures } from './laid-features';

const collection = (geometry: Geometry): FeatureCollection => ({
	type: 'FeatureCollection',
	features: [{ type: 'Feature', id: 'X', properties: { id: 'X' }, geometry }]
});

const laid = (geometry: Geometry) => laidFeatures(HOME_PLANE, collection(geometry)).features[0];

/** A square of so many degrees about a place. */
const square = (lon: number, lat: number, half: number): Position[] => [
	[lon - half, lat - half],
	[lon - half, lat + half],
	[lon + half, lat + half],
	[lon + half, lat - half],
	[lon - half, lat - half]
];

/** How far from the middle of the plane the positions of rings or lines lie, in radii. */
const distances = (lists: readonly Position[][]): number[] =>
	lists.flat().map(([lng = NaN, lat = NaN]) => Math.hypot(...pointAt({ lng, lat })));

/** A latitude at which the edge of the home plane runs, on its own meridian. */
const EDGE_LATITUDE = HOME_PLANE.middle[1] - EDGE_DEGREES;

describe('a line', () => {
	it('keeps its ends, what it is, and follows its parallel between', () => {
		const feature = laid({
			type: 'LineString',
			coordinates: [
				[-120, 49],
				[-96, 49]
			]
		});
		expect(feature).toMatchObject({ id: 'X', properties: { id: 'X' } });
		if (feature?.geometry.type !== 'MultiLineString') throw new Error('a line is laid as lines');
		const [line = []] = feature.geometry.coordinates;
		expect(line).toHaveLength(49);
		expect(line[24]).toEqual(
			mercatorAt(onPlane(HOME_PLANE, [-108, 49])).map((degrees) => expect.closeTo(degrees, 9))
		);
	});

	it('ends at the edge', () => {
		const feature = laid({
			type: 'LineString',
			coordinates: [
				[20, EDGE_LATITUDE + 5],
				[20, EDGE_LATITUDE - 5]
			]
		});
		if (feature?.geometry.type !== 'MultiLineString') throw new Error('a line is laid as lines');
		const reached = distances(feature.geometry.coordinates);
		expect(Math.max(...reached)).toBeCloseTo(EDGE, 6);
	});

	it('is left out beyond it', () => {
		const feature = laid({
			type: 'LineString',
			coordinates: [
				[20, -60],
				[30, -60]
			]
		});
		expect(feature?.geometry).toEqual({ type: 'MultiLineString', coordinates: [] });
	});
});

describe('land', () => {
	const polygons = (coordinates: Position[][][]): Position[][][] => {
		const geometry = laid({ type: 'MultiPolygon', coordinates })?.geometry;
		if (geometry?.type !== 'MultiPolygon') throw new Error('land is laid as land');
		return geometry.coordinates;
	};

	it('keeps its lakes', () => {
		const [land] = polygons([[square(20, 50, 4), square(20, 50, 1).reverse()]]);
		expect(land).toHaveLength(2);
	});

	it('ends at the edge, which it follows, and keeps its lakes there', () => {
		const cut = polygons([[square(20, EDGE_LATITUDE, 6), square(20, EDGE_LATITUDE + 3, 1).reverse()]]);
		expect(cut).toHaveLength(1);
		expect(cut[0]).toHaveLength(2);
		const reached = distances(cut[0] ?? []);
		expect(Math.max(...reached)).toBeCloseTo(EDGE, 3);
		// Along the edge, not straight across.
		expect(reached.filter((distance) => Math.abs(distance - EDGE) < 1e-3).length).toBeGreaterThan(2);
	});

	it('of which two pieces lie on the plane is laid as two', () => {
		const fork: Position[] = [
			[10, EDGE_LATITUDE + 4],
			[14, EDGE_LATITUDE + 4],
			[14, EDGE_LATITUDE - 4],
			[26, EDGE_LATITUDE - 4],
			[26, EDGE_LATITUDE + 4],
			[30, EDGE_LATITUDE + 4],
			[30, EDGE_LATITUDE - 8],
			[10, EDGE_LATITUDE - 8],
			[10, EDGE_LATITUDE + 4]
		];
		expect(polygons([[fork]])).toHaveLength(2);
	});

	it('is left out beyond the edge', () => {
		expect(polygons([[square(20, -60, 3)], [square(20, 40, 3)]])).toHaveLength(1);
	});

	it('that is cut at ±180° meets without a gap', () => {
		const [west = [], east = []] = polygons([
			[
				[
					[176, 66],
					[180, 66],
					[180, 68],
					[176, 68],
					[176, 66]
				]
			],
			[
				[
					[-180, 66],
					[-176, 66],
					[-176, 68],
					[-180, 68],
					[-180, 66]
				]
			]
		]);
		const corners = (rings: Position[][]): string[] =>
			rings.flat().map((position) => position.map((degrees) => degrees.toFixed(9)).join());
		const shared = corners(west).filter((corner) => corners(east).includes(corner));
		// 66° to 68° in half degrees.
		expect(new Set(shared).size).toBe(5);
	});
});

it('dots beyond the edge are left out', () => {
	const feature = laid({
		type: 'MultiPoint',
		coordinates: [
			[20, 50],
			[20, -60]
		]
	});
	expect(feature?.geometry).toMatchObject({ coordinates: [expect.anything()] });
});
