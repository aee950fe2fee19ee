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
