import { expect, test } from 'vitest';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';
import { unionLines } from './union-lines';

const id = (text: string) => text as CountryId;
/** AAA and BBB side by side, CCC beyond BBB; arc 3 is the border A–B, 4 is B–C. */
const topology: Pick<AtlasTopology, 'objects'> = {
	objects: {
		countries: { type: 'GeometryCollection', geometries: [] },
		coast: {
			type: 'GeometryCollection',
			geometries: ['AAA', 'BBB', 'CCC'].map((country, arc) => ({
				type: 'MultiLineString',
				id: country,
				properties: {},
				arcs: [[arc]]
			}))
		},
		borders: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiLineString',
					id: 'AAA-BBB',
					properties: { countries: [id('AAA'), id('BBB')], style: 'border' },
					arcs: [[3]]
				},
				{
					type: 'MultiLineString',
					id: 'BBB-CCC',
					properties: { countries: [id('BBB'), id('CCC')], style: 'dashed' },
					arcs: [[4]]
				}
			]
		}
	}
};

test('the outline of two countries is their coast and their borders with others', () => {
	expect(unionLines(topology, [id('AAA'), id('BBB')]).outline.arcs).toEqual([[0], [1], [4]]);
});

test('a border between two members is an inner line', () => {
	expect(unionLines(topology, [id('AAA'), id('BBB')]).inner.arcs).toEqual([[3]]);
	expect(unionLines(topology, [id('AAA')]).inner.arcs).toEqual([]);
});

test('a country that is not on the map adds nothing', () => {
	expect(unionLines(topology, [id('ZZZ')])).toEqual({
		outline: { type: 'MultiLineString', arcs: [] },
		inner: { type: 'MultiLineString', arcs: [] }
	});
});
