import { expect, test } from 'vitest';
import { border, country } from '../../atlas/ids.fixture';
import type { Scene } from '../../atlas/scene';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { moved, placeAt, plainGround } from '../plain-ground.fixture';
import { lineGrids } from './line-grids';

const LOOKS: Readonly<Record<string, Look>> = { TJK: 'first', AFG: 'third' };
/** Lines one below the other, each across a picture 100 units wide. */
const LINES = ['AFG-TJK', 'AFG-CHN', 'CHN-IND', 'TJK', 'CHN'];
const boxOf = (id: string): Box => {
	const y = 50 * (LINES.indexOf(id) + 1);
	return [40, y - 5, 60, y + 5];
};

function grids(scene: Partial<Scene>, near = false) {
	const ground = plainGround({}, { near, look: (id) => LOOKS[id] ?? 'outside', labelArea: [0, 0, 100, 600] });
	const line = (id: string) => ({ type: 'MultiLineString' as const, id, arcs: [] });
	const withLines: Ground = {
		...ground,
		scene: { ...moved, ...scene },
		borders: LINES.slice(0, 3).map((id) => ({
			...line(id),
			properties: { countries: [country(id.slice(0, 3)), country(id.slice(4))], style: 'border' }
		})),
		coasts: LINES.slice(3).map(line),
		drawing: {
			...ground.drawing,
			polylines: (asked) =>
				asked.map((one) => {
					const y = 50 * (LINES.indexOf('id' in one ? String(one.id) : '') + 1);
					return [
						[0, y],
						[100, y]
					];
				})
		}
	};
	const all = lineGrids(withLines);
	const met = (grid: keyof typeof all): string[] => LINES.filter((id) => all[grid].crosses(boxOf(id)));
	return { all, borders: met('borders'), outlines: met('outlines'), marks: met('marks') };
}

test('from far names keep off borders and coasts of lands with a status', () => {
	const { borders, outlines, marks } = grids({});
	expect(borders).toEqual(['AFG-TJK', 'AFG-CHN']);
	expect(outlines).toEqual(['AFG-TJK', 'AFG-CHN', 'TJK']);
	expect(marks).toEqual([]);
});

test('from near they keep off all borders, and off no coast', () => {
	const { borders, outlines } = grids({}, true);
	expect(borders).toEqual(['AFG-TJK', 'AFG-CHN', 'CHN-IND']);
	expect(outlines).toEqual(borders);
});

test('marks are lit borders and the outline of the selected country', () => {
	expect(grids({ borders: [border('CHN-IND')] }).marks).toEqual(['CHN-IND']);
	expect(grids({ selected: country('TJK') }).marks).toEqual(['AFG-TJK', 'TJK']);
});

test('routes are lines too, as far as they are seen', () => {
	const route = { from: placeAt([0, 400]), to: placeAt([100, 400]), ends: ['a', 'b'] as const };
	const { all } = grids({ routes: [route] });
	const onRoute: Box = [40, 380, 60, 420];
	expect([all.borders, all.outlines, all.marks].map((grid) => grid.crosses(onRoute))).toEqual([
		true,
		true,
		true
	]);
});
