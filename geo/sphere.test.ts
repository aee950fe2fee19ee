import length from '@turf/length';
import { expect, test } from 'vitest';
import { distanceKm, distanceToLineKm, lengthKm } from './sphere';

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

test('a point is as far from a line as from the nearest place on it, an end or one between', () => {
	const line = [
		[10, 40],
		[10, 41]
	];
	expect(distanceToLineKm([10.1, 40.5], line)).toBeCloseTo(distanceKm([10.1, 40.5], [10, 40.5]), 2);
	expect(distanceToLineKm([10, 41.2], line)).toBeCloseTo(distanceKm([10, 41.2], [10, 41]), 2);
});
