import { expect, test } from 'vitest';
import { graticule } from './graticule';

test('meridians stop short of the poles and parallels go around once', () => {
	const lines = graticule(30);
	const meridians = lines.filter((line) => line.every(([lon]) => lon === line[0]?.[0]));
	const parallels = lines.filter((line) => line.every(([, lat]) => lat === line[0]?.[1]));
	expect(meridians).toHaveLength(12);
	expect(parallels.map((line) => line[0]?.[1])).toEqual([-60, -30, 0, 30, 60]);
	expect(Math.max(...meridians.flat().map(([, lat]) => Math.abs(lat)))).toBeLessThan(86);
});

test('lines have a point every so many degrees, from end to end', () => {
	const lines = graticule(60);
	const end = 85;
	expect(lines.slice(0, 2)).toEqual(
		[-180, -120].map((lon) => [-end, -60, 0, 60, end].map((lat) => [lon, lat]))
	);
	expect(lines.at(-1)).toEqual([-180, -120, -60, 0, 60, 120, 180].map((lon) => [lon, 60]));
	expect(lines).toHaveLength(9);
});

test('a parallel at the ends of the meridians is drawn, and they have one point there', () => {
	const lines = graticule(85);
	expect(lines[0]).toEqual([-85, 0, 85].map((lat) => [-180, lat]));
	expect(lines.at(-1)?.every(([, lat]) => lat === 85)).toBe(true);
});
