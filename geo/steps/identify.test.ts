import { expect, test } from 'vitest';
import { countryId } from '../area';
import { testGrid } from '../fixture';
import { identify, type SourceTopology } from './identify';

const ring = (west: number, size: number) => [
	[west, 0],
	[west, size],
	[west + size, size],
	[west + size, 0],
	[west, 0]
];

function source(...shapes: { id?: string; name: string; arc: number[][] }[]): SourceTopology {
	return {
		type: 'Topology',
		arcs: shapes.map(({ arc }) => arc),
		objects: {
			countries: {
				type: 'GeometryCollection',
				geometries: shapes.map(({ id, name }, index) => ({
					type: 'Polygon',
					...(id !== undefined && { id }),
					properties: { name },
					arcs: [[index]]
				}))
			}
		}
	};
}

test('an ISO number becomes its alpha-3 code, a declared name its own id', () => {
	const areas = identify(
		source({ id: '762', name: 'Tajikistan', arc: ring(0, 5) }, { name: 'Reef', arc: ring(10, 5) }),
		{ otherAreas: [{ sourceName: 'Reef', id: countryId('X-REEF'), name: 'Reef' }] },
		testGrid
	);
	expect(areas.map(({ id }) => id)).toEqual(['TJK', 'X-REEF']);
});

test('every shape without an id is named in one error', () => {
	const identifyTwo = () =>
		identify(
			source({ name: 'Nowhere', arc: ring(0, 5) }, { id: '999', name: 'Erewhon', arc: ring(9, 5) }),
			{
				otherAreas: []
			},
			testGrid
		);
	expect(identifyTwo).toThrow(/Nowhere .*; Erewhon/);
});

test('an area that was rounded to a line becomes one cell of the grid', () => {
	const flat = [
		[12, 41],
		[12, 41.01],
		[12, 41],
		[12, 41]
	];
	const [area] = identify(source({ id: '336', name: 'Vatican', arc: flat }), { otherAreas: [] }, testGrid);
	const corners = area?.polygons[0]?.[0] ?? [];
	expect(corners.map(([lon, lat]) => [Math.round(lon * 100), Math.round(lat * 100)])).toEqual(
		expect.arrayContaining([
			[1200, 4100],
			[1200, 4101],
			[1201, 4101],
			[1201, 4100]
		])
	);
});
