import { describe, expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { border, country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { textWidth } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { labelOf, moved, placeAt, plainGround, townAt } from '../plain-ground.fixture';
import type { PlacedSign } from '../signs/place-signs';
import type { DrawnLabel } from './drawn-label';
import { labelsForAllBoxes } from './labels-for-all-boxes';

const whole: Box = [0, 0, 880, 740];
const none = segmentGrid([], whole);
const grids = { borders: none, outlines: none, marks: none };

/** A page from near, whose reader moved the map, without names of lands. */
function page(changes: Partial<Ground> = {}, lands: Readonly<Record<string, Box>> = {}): Ground {
	const ground = plainGround(lands, { near: true, scene: moved, look: () => 'first', ...changes });
	const labels = Object.entries(lands).map(([id, [left, top, right, bottom]]) => ({
		...labelOf(id, 400),
		point: placeAt([(left + right) / 2, (top + bottom) / 2])
	}));
	return { ...ground, inputs: { ...ground.inputs, labels } };
}

const placed = (
	signs: readonly PlacedSign[],
	{
		on = page(),
		taken = [],
		lines = grids
	}: { on?: Ground; taken?: readonly Box[]; lines?: typeof grids } = {}
): DrawnLabel[] =>
	labelsForAllBoxes(on, signs, lines, () => taken, null).filter(({ named }) => named.kind !== 'sea');
const boxes = (...given: Parameters<typeof placed>): unknown =>
	placed(...given).map(({ id, sizes }) => [id, ...sizes]);

describe('a label', () => {
	test('with room around it stands alike in boxes of every size', () => {
		expect(boxes([townAt('Oy', [400, 300])])).toEqual([['town Oy', 'large', 'medium', 'small', 'low']]);
	});

	test('is left out of a box in which its letters, which are larger there, find no room', () => {
		const width = textWidth('Town', LABELS.sign);
		const other = townAt('Oy', [409 + 1.8 * width, 300], { name: '' });
		expect(boxes([townAt('Town', [400, 300]), other])).toContainEqual(['town Town', 'large', 'medium']);
		expect(boxes([townAt('Town', [400, 300])], { taken: [other.box] })).toEqual([
			['town Town', 'large', 'medium']
		]);
	});

	test('is left out of a box in which buttons cover it', () => {
		expect(boxes([townAt('Oy', [100, 110])])).toEqual([['town Oy', 'large', 'medium', 'small']]);
		expect(boxes([townAt('Oy', [60, 30])])).toEqual([['town Oy', 'large', 'medium']]);
		expect(boxes([townAt('Oy', [800, 620])])).toEqual([['town Oy', 'large', 'small', 'low']]);
	});

	test('is left out of a low box in which the text of the page lies over it', () => {
		expect(boxes([townAt('Oy', [400, 700])])).toEqual([['town Oy', 'large', 'medium', 'small']]);
		expect(boxes([townAt('Oy', [400, 660])])).toEqual([['town Oy', 'large', 'medium', 'small', 'low']]);
	});

	test('may lie beyond the figure on the map of a page, but on no card, whose edge would cut it', () => {
		const side = (use: 'map' | 'card'): unknown =>
			placed([townAt('Town', [874, 300])], { on: page({ use }) })[0]?.position.align;
		expect([side('map'), side('card')]).toEqual(['start', 'end']);
	});
});

describe('in a box in which a sign that is meant finds no room for its name', () => {
	/** A band in which a long name has room as it is set, and none when it is larger. */
	const taken: Box[] = [
		[-60, 0, 940, 280],
		[-60, 320, 940, 740],
		[590, 280, 940, 320]
	];
	const beside = townAt('Oy', [200, 300]);
	const meant = (name: string, lit = true): PlacedSign =>
		townAt('meant', [400, 300], { kind: 'operation', lit, name });

	test('no other sign is named, which would be taken for it', () => {
		expect(boxes([beside, meant('Presence of observers')], { taken })).toEqual([
			['operation meant', 'large'],
			['town Oy', 'large']
		]);
	});

	test('lands are named as ever', () => {
		const on = page({}, { AUT: [40, 280, 160, 320] });
		const signs = [beside, meant('Presence of observers')];
		const land = placed(signs, { on, taken }).filter(({ id }) => id === 'AUT');
		expect(land.flatMap(({ sizes }) => sizes)).toEqual(['large', 'medium', 'small', 'low']);
	});

	test('others are named where it has its name or is not meant', () => {
		expect(boxes([beside, meant('Presence')], { taken })).toContainEqual([
			'town Oy',
			'large',
			'medium',
			'small',
			'low'
		]);
		expect(boxes([beside, meant('Presence of observers', false)], { taken })).toContainEqual([
			'town Oy',
			'large',
			'medium',
			'small',
			'low'
		]);
	});
});

test('where the name of the subject would take the room of a lit sign’s name, that comes first and both stand', () => {
	const on = page({ scene: { ...moved, selected: country('TJK') } }, { TJK: [300, 280, 780, 360] });
	/** A band in which the name can only stand to the right of its sign. */
	const taken: Box[] = [
		[-60, 0, 940, 270],
		[-60, 370, 940, 740],
		[-60, 270, 390, 370]
	];
	const lit = townAt('meant', [405, 320], { kind: 'operation', lit: true, name: 'Office' });
	const named = placed([lit], { on, taken }).filter(({ sizes }) => sizes.includes('small'));
	expect(named.map(({ id }) => id).sort()).toEqual(['TJK', 'operation meant']);
});

describe('the name of the subject', () => {
	const subject = { ...moved, selected: country('AFG') };
	const LINE = [350, 500];
	const land: Readonly<Record<string, Box>> = { AFG: [350, 300, 500, 360] };

	const withLineAt = (y: number): unknown => {
		const marks = segmentGrid([LINE.map((x): [number, number] => [x, y])], whole);
		return boxes([], { on: page({ scene: subject }, land), lines: { ...grids, marks } });
	};

	test('moves in a box in which it would lie on what is lit, and stands once where two boxes agree', () => {
		expect(withLineAt(314)).toEqual([['AFG', 'large', 'medium', 'small', 'low']]);
		expect(withLineAt(317)).toEqual([
			['AFG', 'large', 'medium'],
			['AFG', 'small', 'low']
		]);
		expect(withLineAt(320)).toEqual([
			['AFG', 'large'],
			['AFG', 'medium'],
			['AFG', 'small', 'low']
		]);
	});

	test('stays where a reader saw it in that box', () => {
		const marks = segmentGrid([LINE.map((x): [number, number] => [x, 317])], whole);
		const on = page({ scene: subject }, land);
		const again = (labels: readonly DrawnLabel[]): DrawnLabel[] =>
			labelsForAllBoxes(on, [], { ...grids, marks }, () => [], {
				labels,
				lettered: on.zoom,
				view: on.screen.view
			});
		const inSmall = (labels: readonly DrawnLabel[]): number | undefined =>
			labels.find(({ id, sizes }) => id === 'AFG' && sizes.includes('small'))?.position.x;
		const seen = placed([], { on, lines: { ...grids, marks } }).map((label) =>
			label.sizes.includes('small')
				? { ...label, position: { ...label.position, x: label.position.x + 5 } }
				: label
		);
		expect([inSmall(seen), inSmall(again(seen))]).toEqual([430, 430]);
	});
});

test('where larger letters leave less room a length comes before the name of one of many signs', () => {
	const on = page({ scene: { ...moved, borders: [border('AFG-TJK')] } });
	const line: (readonly [number, number])[] = [
		[440, 200],
		[440, 500]
	];
	const ground: Ground = {
		...on,
		borders: INDEX.borders.map(({ id }) => ({ type: 'MultiLineString', id, arcs: [] })),
		drawing: {
			...on.drawing,
			polylines: (asked) => asked.flatMap((one) => ('id' in one && one.id === 'AFG-TJK' ? [line] : []))
		}
	};
	const sign = townAt('Town', [500, 320], { lit: true, many: true });
	expect(boxes([sign], { on: ground })).toContainEqual(['border AFG-TJK', 'large', 'medium']);
	expect(boxes([sign])).toEqual([['town Town', 'large', 'medium', 'small', 'low']]);
});
