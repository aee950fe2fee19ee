import length from '@turf/length';
import { expect, test } from 'vitest';
import { lengthKm } from './sphere';

test('a line is as long as Turf finds it', () => {
	const line = [
		[67.8, 37.2],
		[69.1, 38.5],
		[71.5, 36.9],
		[-179.5, 65]
	];
	const turf = length({
		type: 'Feature',
		properties: {},
		geometry: { type: 'LineString', coordinates: line }
	});
	expect(lengthKm(line)).toBeCloseTo(turf, 6);
});
