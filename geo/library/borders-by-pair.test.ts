import length from '@turf/length';
import { expect, test } from 'vitest';
import { borderId, countryId } from '../area';
import { area, levelOf, twoCountries } from '../fixture';
import { borderLines } from './border-lines';
import { bordersByPair } from './borders-by-pair';

const northOfBoth = area('CCC', [
	[0, 10],
	[0, 12],
	[20, 12],
	[20, 10],
	[10, 10],
	[0, 10]
]);
const { topology } = levelOf([...twoCountries(), northOfBoth]);

test('every pair that shares a line is found once, in the order of ids', () => {
	expect([...bordersByPair(topology).keys()]).toEqual(['AAA-BBB', 'AAA-CCC', 'BBB-CCC']);
});

test('the length of a pair is that of its lines by another way of measuring', () => {
	const id = borderId('BBB', 'AAA');
	const turf = length({
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'MultiLineString',
			coordinates: borderLines(topology, id).map((line) => line.map((p) => [...p]))
		}
	});
	expect(bordersByPair(topology).get(id)?.lengthKm).toBeCloseTo(turf, 6);
	expect(turf).toBeCloseTo(1111.95, 1);
});

test('a pair without a line is refused by name', () => {
	expect(() => borderLines(topology, borderId('AAA', 'ZZZ'))).toThrow('"AAA-ZZZ" has no line on the map');
	expect(() => borderId('AAA', countryId('AAA'))).toThrow('"AAA-AAA" is no border id');
});
