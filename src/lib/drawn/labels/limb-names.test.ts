import { describe, expect, test } from 'vitest';
import { labelBox } from '../../lettering/label';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import { labelOf, moved, plainGround, plainScreen, step } from '../plain-ground.fixture';
import { LABELS } from '../../theme/drawing/lines';
import { AS_SET } from './enlarged';
import { orderOfLand } from './label-order';
import { limbNames } from './limb-names';

/** A globe about the middle of the picture, and a land at its right edge of two columns and five lines of the grid. */
const edge = { x: 440, y: 370, radius: 300 } as const;
const labelArea: Box = [8, 8, 872, 732];
const east: Box = [680, 300, 740, 450];
const west: Box = [140, 300, 200, 450];

function globe(lands: Readonly<Record<string, Box>>, changes: Partial<Ground> = {}): Ground {
	const ground = plainGround(lands, { labelArea, scene: moved, near: false, use: 'card', ...changes });
	const under: Ground['screen']['under'] = (point) =>
		Math.hypot(point[0] - edge.x, point[1] - edge.y) <= edge.radius ? plainScreen().under(point) : null;
	return {
		...ground,
		screen: { ...ground.screen, kind: 'globe', edge, under, ...changes.screen },
		inputs: { ...ground.inputs, labels: Object.keys(lands).map((id) => labelOf(id)) }
	};
}
const names = (ground: Ground, isWanted: (id: string) => boolean = () => true) =>
	limbNames(ground, AS_SET, isWanted);

describe('a State whose land at the limb is narrow', () => {
	test('is named beside the globe, at its own side', () => {
		const [onRight, onLeft] = [{ TJK: east }, { TJK: west }].map((lands) => names(globe(lands))[0]);
		expect(onRight?.positions.every(({ x, align }) => x > 680 && align === 'start')).toBe(true);
		expect(onLeft?.positions.every(({ x, align }) => x < 200 && align === 'end')).toBe(true);
		const mirrored = onLeft?.positions.map(({ x }) => Math.round(2 * edge.x - x)).sort();
		expect(mirrored).toEqual(onRight?.positions.map(({ x }) => Math.round(x)).sort());
		expect(onRight).toMatchObject({ style: 'far-beside', look: 'first' });
		expect(onRight?.positions[0]?.lines[0]?.lettering.size).toBe(LABELS.countryFar.small);
	});

	test('has first the place beside the point of it that is nearest to the limb', () => {
		const [name] = names(globe({ TJK: east }));
		const [x = 0, y = 0] = name?.of ?? [];
		const inward = edge.radius - Math.hypot(x - edge.x, y - edge.y);
		expect(inward).toBeGreaterThanOrEqual(0);
		expect(inward).toBeLessThan(15);
		const [first] = name?.positions ?? [];
		const angle = Math.atan2(y - edge.y, x - edge.x);
		expect(first?.y).toBeCloseTo(edge.y + Math.sin(angle) * edge.radius, 6);
	});

	test('stands clear of the globe with its whole text, as large as that is', () => {
		const ground = globe({ TJK: east });
		const [name] = names(ground);
		const enlarged = name?.elsewhere?.({ growth: 2, signs: 2, firstLine: false })[0];
		for (const [positions, growth] of [
			[name?.positions ?? [], 1],
			[enlarged?.positions ?? [], 2]
		] as const) {
			expect(positions.length).toBeGreaterThan(0);
			for (const position of positions) {
				const box = labelBox(position, growth);
				const reach = [box[1], box[3]].map((end) => Math.sqrt(edge.radius ** 2 - (end - edge.y) ** 2));
				expect(box[0] - edge.x).toBeGreaterThanOrEqual(Math.max(...reach) + 4.9);
				expect(box[0] - edge.x).toBeLessThan(edge.radius + 8);
			}
		}
		expect(name?.accepts?.([800, 300, 850, 320])).toBe(true);
		expect(name?.accepts?.([600, 300, 850, 320])).toBe(false);
	});

	test('comes a little after a name on its land', () => {
		const ground = globe({ TJK: east });
		const after = (names(ground)[0]?.order ?? 0) - orderOfLand(ground, labelOf('TJK'), 'first');
		expect([after > 0, after < 5]).toEqual([true, true]);
	});
});

describe('no name stands beside the globe', () => {
	test('of land that is far from the limb, or seen at a few points only', () => {
		expect(names(globe({ TJK: [400, 300, 500, 450] }))).toEqual([]);
		expect(names(globe({ TJK: [680, 300, 740, 350] }))).toEqual([]);
	});

	test('of land without a status, of a dependency, of land without a name, or of one that has its name', () => {
		expect(names(globe({ CHN: east }))).toEqual([]);
		expect(names(globe({ TJK: east }, { owner: () => 'AFG' }))).toEqual([]);
		expect(names(globe({ TJK: east }, { look: () => 'no-status' }))).toEqual([]);
		expect(names(globe({ ZZZ: east }, { look: () => 'third' }))).toEqual([]);
		expect(names(globe({ TJK: east }), (id) => id !== 'TJK')).toEqual([]);
	});

	test('of near pictures, of stories and of the flat map', () => {
		expect(names(globe({ TJK: east }, { near: true }))).toEqual([]);
		expect(names(globe({ TJK: east }, { scene: step }))).toEqual([]);
		const flat = globe({ TJK: east });
		expect(names({ ...flat, screen: { ...flat.screen, kind: 'flat' } })).toEqual([]);
	});
});
