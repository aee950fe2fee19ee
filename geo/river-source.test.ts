import { expect, test } from 'vitest';
import { parseRiverLines } from './river-source';

const topology = {
	type: 'Topology',
	transform: { scale: [0.5, 0.5], translate: [10, 40] },
	objects: {
		rivers: {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'LineString', arcs: [0] },
				{ type: 'MultiLineString', arcs: [[1], [~0]] }
			]
		}
	},
	arcs: [
		[
			[0, 0],
			[2, 0]
		],
		[
			[0, 2],
			[0, 2]
		]
	]
};

test('every river is a line in degrees, every branch too', () => {
	expect(parseRiverLines('rivers.json', JSON.stringify(topology))).toEqual([
		[
			[10, 40],
			[11, 40]
		],
		[
			[10, 41],
			[10, 42]
		],
		[
			[11, 40],
			[10, 40]
		]
	]);
});

test('a file without rivers is refused by its name and what is missing', () => {
	const without = { ...topology, objects: {} };
	expect(() => parseRiverLines('rivers.json', JSON.stringify(without))).toThrow(
		/^rivers\.json holds no rivers as TopoJSON:\nobjects\.rivers: /
	);
});
