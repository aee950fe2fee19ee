import { expect, test } from 'vitest';
import { textWidth } from '../atlas/lettering';
import type { LonLat } from '../atlas/types';
import { LABELS } from '../theme/lines';
import { screenAt } from './map.fixture';
import { riverNames } from './rivers';

const RIVERS = [{ id: 'panj', name: 'Panj' }];
const LINE: readonly LonLat[] = [
	[68, 37],
	[70, 37],
	[72, 37]
];
const COURSES = [{ id: 'panj', lines: [LINE] }];
const near = screenAt([70, 37], 5.5);

test('a river is named beside its course', () => {
	const [name] = riverNames(RIVERS, COURSES, near, []);
	expect(name?.properties).toMatchObject({ name: 'Panj', river: true });
	const [lon = 0, lat = 0] = name?.geometry.coordinates ?? [];
	const at = near.place([lon, lat]);
	const on = near.place([lon, 37]);
	expect(Math.abs((at?.[1] ?? 0) - (on?.[1] ?? 0))).toBeLessThan(textWidth('Panj', LABELS.river));
	expect(at?.[1]).not.toBeCloseTo(on?.[1] ?? 0, 0);
});

test('the name of a river keeps off signs', () => {
	const place = (taken: Parameters<typeof riverNames>[3]) =>
		riverNames(RIVERS, COURSES, near, taken)[0]?.geometry.coordinates;
	const free = place([]);
	const [x, y] = near.place([free?.[0] ?? 0, free?.[1] ?? 0]) ?? [0, 0];
	const moved = place([{ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 }]);
	expect(moved).toBeDefined();
	expect(moved).not.toEqual(free);
});

test('a river beyond the horizon has no name', () => {
	expect(riverNames(RIVERS, COURSES, screenAt([-110, 0], 2), [])).toEqual([]);
});
