import { describe, expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Outline, Scene } from '../../atlas/scene';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { labelOf, moved, placeAt, plainGround, plainScreen, step } from '../plain-ground.fixture';
import { nameCandidates } from './names';

const none = segmentGrid([], [0, 0, 880, 740]);
const marks = segmentGrid([], [0, 0, 880, 740]);
const grids = { borders: none, outlines: none, marks };
const LOOKS: Readonly<Record<string, Look>> = { TJK: 'first', AFG: 'third', CHN: 'outside' };

/** Lands far apart, all with much room about their points. */
function grounded(scene: Scene, changes: Partial<Ground> = {}): Ground {
	const ground = plainGround({}, { scene, near: false, look: (id) => LOOKS[id] ?? 'outside', ...changes });
	const labels = ['TJK', 'AFG', 'CHN', 'XKX', 'ZZZ'].map((id, index) => ({
		...labelOf(id, 300),
		point: placeAt([100 + 150 * index, 300])
	}));
	return { ...ground, inputs: { ...ground.inputs, labels } };
}
const ids = (ground: Ground, isWanted?: (id: string) => boolean): string[] => [
	...new Set(nameCandidates(ground, grids, isWanted).map(({ id }) => id))
];
const page: Scene = { ...moved, camera: { kind: 'opening' } };
const styles = (ground: Ground, id: string): string[] =>
	nameCandidates(ground, grids).flatMap((one) => (one.id === id ? [one.style] : []));

describe('from far', () => {
	test('lands with a status are named, others for a reader who looks closer', () => {
		expect(ids(grounded(page))).toEqual(['TJK', 'AFG']);
		const closer = (radius: number, scene: Scene) => {
			const ground = grounded(scene);
			return ids({ ...ground, screen: { ...ground.screen, view: { ...ground.screen.view, radius } } });
		};
		expect(closer(800, moved)).toEqual(['TJK', 'AFG', 'CHN', 'XKX']);
		expect(closer(799, moved)).toEqual(['TJK', 'AFG']);
		expect(closer(800, page)).toEqual(['TJK', 'AFG']);
		expect(styles(grounded(page), 'TJK')).toEqual(['far', 'far-beside', 'far']);
	});

	test('an area is named where it fills much of the picture', () => {
		const inside = (size: number): string[] => {
			const ground = plainGround(
				{ GRL: [100, 300, 100 + size, 300 + size] },
				{ scene: page, near: false, look: () => 'first' }
			);
			const labels = [{ ...labelOf('GRL', 300), point: placeAt([100, 300]) }];
			return ids({ ...ground, inputs: { ...ground.inputs, labels } });
		};
		expect([inside(60), inside(120)]).toEqual([[], ['GRL']]);
	});

	test('the subject of a page has its near name, and those beside its land', () => {
		expect(new Set(styles(grounded({ ...page, selected: country('CHN') }), 'CHN'))).toEqual(
			new Set(['subject'])
		);
		expect(styles(grounded({ ...page, selected: country('CHN') }), 'CHN').length).toBeGreaterThan(1);
	});
});

describe('from near', () => {
	test('a land that takes part may have its name over a border, in no story', () => {
		const accepting = (scene: Scene, id: string): number =>
			nameCandidates(grounded(scene, { near: true }), grids).filter(
				(one) => one.id === id && one.style === 'near' && one.accepts
			).length;
		expect([accepting(page, 'TJK'), accepting(page, 'AFG'), accepting(step, 'TJK')]).toEqual([1, 0, 0]);
	});

	test('a land too small for its name is tried off its coast once the map was moved, not in a story', () => {
		const small = (scene: Scene, id = 'TJK'): string[] => {
			const ground = grounded(scene, { near: true });
			const labels = [{ ...labelOf(id, 1), point: placeAt([100, 300]) }];
			return styles({ ...ground, inputs: { ...ground.inputs, labels } }, id);
		};
		expect([small(moved), small(moved, 'CHN'), small(page), small(step)]).toEqual([
			['far-beside'],
			['far-beside'],
			[],
			[]
		]);
	});

	test('every land that the atlas names has a name, the subject more than one', () => {
		const ground = grounded({ ...page, selected: country('TJK') }, { near: true });
		expect(ids(ground)).toEqual(['TJK', 'AFG', 'CHN', 'XKX']);
		expect(styles(ground, 'AFG')).toEqual(['near']);
		expect(new Set(styles(ground, 'TJK'))).toEqual(new Set(['subject']));
		expect(styles(ground, 'TJK').length).toBeGreaterThan(1);
	});
});

describe('no name has', () => {
	test('a microstate, a land that is not wanted, or one that is not wholly in sight', () => {
		const ground = grounded(page);
		const small = ground.inputs.labels.map((label) => ({ ...label, microstate: label.id === 'TJK' }));
		expect(ids({ ...ground, inputs: { ...ground.inputs, labels: small } })).toEqual(['AFG']);
		expect(ids(ground, (id) => id === 'TJK')).toEqual(['TJK']);
		const cut: Box = [0, 0, 260, 740];
		expect(ids({ ...ground, screen: plainScreen(0, cut) })).toEqual(['TJK']);
		expect(ids({ ...ground, screen: plainScreen(0, [0, 0, 90, 740]) })).toEqual([]);
	});

	test('a State of today on the land of a former one, unless the story speaks of it', () => {
		const outline: Outline = { kind: 'former-state', id: 'F-OLD', name: 'Old', countries: [country('TJK')] };
		const story: Scene = { ...step, outlines: [outline] };
		expect(ids(grounded(story, { near: true }))).toEqual(['F-OLD', 'AFG', 'CHN', 'XKX']);
		expect(ids(grounded({ ...story, emphasised: [country('TJK')] }, { near: true }))).toContain('TJK');
	});
});

const pickLands = (lands: Readonly<Record<string, Box>>): Pick<Ground, 'lands' | 'drawing'> => {
	const { lands: shapes, drawing } = plainGround(lands);
	return { lands: shapes, drawing };
};

describe('the name of an outline', () => {
	const outline: Outline = {
		kind: 'former-state',
		id: 'F-OLD',
		name: 'The Old Union',
		shortName: 'Union',
		countries: [country('AFG')]
	};
	const named = (one: Outline, changes: Partial<Ground> = {}) =>
		nameCandidates(grounded({ ...step, outlines: [one] }, changes), grids).filter(({ id }) => id === 'F-OLD');

	test('stands about its land, before all others, in short where that is said', () => {
		const name = named(outline).at(-1);
		expect(name).toMatchObject({ style: 'outline', look: 'outside', order: -1e5, keepOff: marks });
		expect(name?.positions[0]).toMatchObject({ x: 250, y: 300, align: 'middle' });
		expect(name?.positions.slice(0, 3).map(({ x }) => x)).toEqual([250, 280, 220]);
		expect(name?.positions[7]).toMatchObject({ x: 250, y: 330 });
		expect(name?.positions).toHaveLength(49);
		expect(name?.positions[0]?.lines).toMatchObject([{ text: 'Union', lettering: { capitals: true } }]);
		const { kind, id, name: long, countries } = outline;
		expect(
			named({ kind, id, name: long, countries })[0]
				?.positions[0]?.lines.map(({ text }) => text)
				.join(' ')
		).toBe('The Old Union');
	});

	test('is tried off other land of which the step speaks first, close by, then at a line', () => {
		const base = grounded({ ...step, outlines: [outline], emphasised: [country('TJK'), country('AFG')] });
		const told: Ground = {
			...base,
			...pickLands({ AFG: [230, 280, 270, 320], TJK: [100, 295, 330, 305] })
		};
		const [close, far, any] = nameCandidates(told, grids).filter(({ id }) => id === 'F-OLD');
		expect(close?.positions[0]).toMatchObject({ x: 250, y: 330 });
		expect(close?.positions.every(({ x, y }) => Math.abs(x - 250) <= 30 && Math.abs(y - 300) <= 30)).toBe(
			true
		);
		expect([close?.leader, far?.leader, any?.leader]).toEqual([undefined, [250, 300], undefined]);
		expect(far?.positions.some(({ y }) => y === 300)).toBe(false);
		expect(any?.positions).toHaveLength(49);
	});

	test('is left out where its land is out of sight or it is not wanted', () => {
		expect(named(outline, { screen: plainScreen(0, [0, 0, 200, 740]) })).toEqual([]);
		expect(named({ ...outline, countries: [country('FIN')] })).toEqual([]);
		expect(ids(grounded({ ...step, outlines: [outline] }), (id) => id !== 'F-OLD')).not.toContain('F-OLD');
	});
});
