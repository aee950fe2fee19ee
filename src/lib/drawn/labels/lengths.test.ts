import { describe, expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../../atlas/atlas';
import { border, country } from '../../atlas/ids.fixture';
import type { Scene } from '../../atlas/scene';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import type { Ground } from '../ground';
import { hasItsWay, labelOf, moved, placeAt, plainGround, step } from '../plain-ground.fixture';
import type { Polyline } from '../plane/drawing';
import { ORDER } from './label-order';
import { lengthCandidates } from './lengths';

const whole: Box = [0, 0, 880, 740];
const none = segmentGrid([], whole);
/** Tajikistan to the left of a line that runs down the middle, Afghanistan to its right, China beyond. */
const LANDS: Readonly<Record<string, Box>> = {
	TJK: [280, 200, 439, 500],
	AFG: [441, 200, 600, 500],
	CHN: [601, 200, 700, 500]
};
const MIDDLE: Polyline = [
	[440, 200],
	[440, 400],
	[440, 500]
];
const page: Scene = { ...moved, selected: country('TJK'), borders: [border('AFG-TJK')] };

function grounded(
	scene: Scene,
	lines: Readonly<Record<string, readonly Polyline[]>> = { 'AFG-TJK': [MIDDLE] },
	changes: Partial<Ground> = {}
): Ground {
	const ground = plainGround(LANDS, { near: true, scene, labelArea: whole, ...changes });
	return {
		...ground,
		borders: INDEX.borders.map(({ id }) => ({ type: 'MultiLineString', id, arcs: [] })),
		drawing: {
			...ground.drawing,
			polylines: (asked) => asked.flatMap((line) => ('id' in line ? (lines[String(line.id)] ?? []) : []))
		},
		inputs: {
			...ground.inputs,
			labels: [{ ...labelOf('TJK'), point: placeAt([360, 350]) }],
			...changes.inputs
		}
	};
}
const lengths = (ground: Ground, marks = none) =>
	lengthCandidates(ground, { borders: none, outlines: none, marks });

describe('the length of a border of a page', () => {
	test('says with whom it is, the published one before the one of the map', () => {
		const [length] = lengths(grounded(page));
		const { lines } = length?.positions[0] ?? { lines: [] };
		expect(lines.map(({ text }) => text)).toEqual(['1357 km', 'with Afghanistan']);
		expect(length).toMatchObject({ id: 'border AFG-TJK', named: { kind: 'length', story: false } });
		const ofKyrgyzstan = { ...page, borders: [border('KGZ-TJK')] };
		const [measured] = lengths(grounded(ofKyrgyzstan, { 'KGZ-TJK': [MIDDLE] }));
		expect(measured?.positions[0]?.lines.map(({ text }) => text)).toEqual(['851 km', 'with Kyrgyzstan']);
	});

	test('hangs on the middle of its line, or further up or down, the longest first', () => {
		const candidates = lengths(grounded(page));
		expect(candidates.map(({ leader }) => leader?.map(Math.round))).toEqual([
			[440, 350],
			[440, 305],
			[440, 395],
			[440, 260],
			[440, 440]
		]);
		expect(candidates.map(({ order }) => order)).toEqual(
			[0, 0.2, 0.4, 0.6, 0.8].map((later) => ORDER.length - 1357 + later)
		);
		expect(candidates[0]?.elsewhere?.({ growth: 2, signs: 2, firstLine: true })).toHaveLength(5);
	});

	test('points away from the country that the page is about', () => {
		const [first] = lengths(grounded(page))[0]?.positions ?? [];
		expect(first?.align).toBe('start');
		expect([(first?.x ?? 0) > 460, first?.y]).toEqual([true, 350]);
		const [other] = lengths(grounded({ ...page, selected: country('AFG') }))[0]?.positions ?? [];
		expect(other?.lines[1]?.text).toBe('with Tajikistan');
	});

	test('stands over the neighbour or the sea, never over its own country or across a third', () => {
		const [length] = lengths(grounded(page));
		const over = (...box: [number, number, number, number]): boolean =>
			length !== undefined && hasItsWay(length, box);
		expect(over(470, 340, 550, 360)).toBe(true);
		expect(over(430, 340, 510, 360)).toBe(false);
		expect(over(300, 340, 380, 360)).toBe(false);
		// Over China, and over the sea beyond it, to which the line would run across China.
		expect([over(620, 340, 680, 360), over(710, 340, 780, 360)]).toEqual([false, false]);
		// A third of it on China is three of its nine points.
		expect([over(580, 340, 605, 360), over(595, 340, 625, 360)]).toEqual([true, false]);
		// Over the sea to the south, along the line; and where the way runs over its own country.
		expect([over(445, 520, 500, 540), over(200, 340, 260, 360)]).toEqual([true, false]);
	});

	test('has first the places that stay clear of lit lines and of the edges in a small box', () => {
		const marks = segmentGrid(
			[
				[
					[500, 0],
					[500, 740]
				]
			],
			whole
		);
		const plain = lengths(grounded(page))[0]?.positions ?? [];
		const kept = lengths(grounded(page), marks)[0]?.positions ?? [];
		expect(kept).toHaveLength(plain.length);
		expect(kept[0]).not.toEqual(plain[0]);
		expect(kept.slice(0, 5).every(({ x }) => x < 500)).toBe(true);
	});
});

describe('lengths', () => {
	const four = ['AFG-CHN', 'AFG-TJK', 'AFG-TKM', 'AFG-UZB', 'KGZ-TJK'];
	const all = Object.fromEntries(four.map((id) => [id, [MIDDLE]]));
	const ids = (ground: Ground): string[] => [...new Set(lengths(ground).map(({ id }) => id))];
	const many = { ...page, borders: four.map(border) };

	test('are all told from near, from far those of the four longest borders', () => {
		expect(ids(grounded(many, all, { near: true }))).toHaveLength(5);
		expect(ids(grounded(many, all, { near: false }))).toEqual([
			'border AFG-TJK',
			'border AFG-CHN',
			'border KGZ-TJK',
			'border AFG-TKM'
		]);
	});

	test('are told where their line is seen', () => {
		expect(ids(grounded(page, {}))).toEqual([]);
		expect(ids(grounded(page, { 'AFG-TJK': [MIDDLE] }, { labelArea: [500, 0, 880, 740] }))).toEqual([]);
		expect(
			ids(
				grounded(page, {
					'AFG-TJK': [
						[
							[-50, 0],
							[-60, 10]
						]
					]
				})
			)
		).toEqual([]);
	});

	test('hang on the longest piece of their line that is in the picture', () => {
		const short: Polyline = [
			[100, 100],
			[100, 120]
		];
		const beyond: Polyline = [
			[880, 600],
			[880, 700],
			[2000, 700]
		];
		const on = (...pieces: Polyline[]) => lengths(grounded(page, { 'AFG-TJK': pieces }))[0]?.leader;
		expect(on(short, MIDDLE)).toEqual([440, 350]);
		expect(on(MIDDLE, short)).toEqual([440, 350]);
		expect(on(short, beyond)).toEqual([880, 650]);
	});

	test('hang on their own line, of one that leaves the picture on the part that is longest in it', () => {
		const other: Polyline = [
			[100, 0],
			[100, 740]
		];
		expect(lengths(grounded(page, { 'AFG-TJK': [MIDDLE], 'AFG-CHN': [other] }))[0]?.leader).toEqual([
			440, 350
		]);
		const broken: Polyline = [
			[440, 100],
			[440, 200],
			[440, -50],
			[500, -50],
			[600, 100],
			[600, 500],
			[600, 800],
			[700, 700]
		];
		expect(lengths(grounded(page, { 'AFG-TJK': [broken] }))[0]?.leader).toEqual([600, 300]);
	});

	test('point away from their own country, whichever is listed first', () => {
		const ground = grounded(page);
		const neighbour = { ...labelOf('AFG'), point: placeAt([520, 350]) };
		const labels = [neighbour, ...ground.inputs.labels];
		const [first] = lengths({ ...ground, inputs: { ...ground.inputs, labels } })[0]?.positions ?? [];
		expect(first?.align).toBe('start');
	});

	test('stand first where no edge cuts them in a small box', () => {
		const atEdge: Polyline = [
			[840, 200],
			[840, 500]
		];
		const [first] = lengths(grounded(page, { 'AFG-TJK': [atEdge] }))[0]?.positions ?? [];
		expect([first?.align, (first?.x ?? 840) < 840]).toEqual(['end', true]);
	});

	test('of a microstate without a line hang on its ring', () => {
		const ground = grounded(page, {});
		const ring = { ...labelOf('AFG'), point: placeAt([500, 300]), microstate: true };
		const at = (label: typeof ring) =>
			lengths({ ...ground, inputs: { ...ground.inputs, labels: [label] } }).map(({ leader }) => leader);
		expect(at(ring)).toEqual([[500, 300]]);
		expect(at({ ...ring, microstate: false })).toEqual([]);
		expect(at({ ...ring, id: country('CHN') })).toEqual([]);
	});

	test('that nobody knows are not told', () => {
		const borders = INDEX.borders.map((one) => ({ ...one, mapKm: null, publishedKm: null }));
		const ground = grounded(page);
		expect(
			lengths({ ...ground, inputs: { ...ground.inputs, atlas: createAtlas({ ...INDEX, borders }) } })
		).toEqual([]);
	});
});

describe('in a story', () => {
	const story: Scene = { ...step, emphasised: [country('TJK')], borders: [border('AFG-TJK')] };

	test('a length names both sides and is needed', () => {
		const all = lengths(grounded(story));
		expect(all.every(({ needed }) => needed)).toBe(true);
		expect(all[0]?.positions[0]?.lines[1]?.text).toBe('Afghanistan–Tajikistan');
		expect(all[0]).toMatchObject({ named: { kind: 'length', story: true }, leader: [440, 350] });
		expect(all[0]?.positions[0]?.align).toBe('start');
		const { length: ways } = all[0]?.elsewhere?.({ growth: 2, signs: 2, firstLine: true }) ?? [];
		expect(ways).toBe(all.length);
	});

	test('a length stands on the neighbour’s side, then on either, never over a third land', () => {
		const all = lengths(grounded(story));
		const orders = all.map(({ order }) => order);
		expect([...orders].sort((one, other) => one - other)).toEqual(orders);
		const over = (index: number, ...box: [number, number, number, number]): boolean => {
			const way = all.at(index);
			return way !== undefined && hasItsWay(way, box);
		};
		const sides = (index: number): boolean[] => [
			over(index, 470, 340, 550, 360),
			over(index, 300, 340, 380, 360),
			over(index, 620, 340, 680, 360)
		];
		expect([sides(0), sides(5), sides(-1)]).toEqual([
			[true, false, false],
			[true, true, false],
			[true, true, false]
		]);
	});

	test('all lengths are told from far, more than eight none', () => {
		const lit = INDEX.borders.map(({ id }) => id);
		const all = Object.fromEntries(lit.map((id) => [id, [MIDDLE]]));
		const told = (count: number): number =>
			new Set(
				lengths(grounded({ ...story, borders: lit.slice(0, count) }, all, { near: false })).map(
					({ id }) => id
				)
			).size;
		expect([told(8), told(9)]).toEqual([8, 0]);
	});
});
