import { describe, expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import type { LabelPosition } from '../../lettering/label';
import { placeAt, plainScreen } from '../plain-ground.fixture';
import type { Named, NamingCandidate } from './candidates';
import type { DrawnLabel } from './drawn-label';
import { beforeIn, letteredAt } from './kept';

const sea: Named = { kind: 'sea' };
const lines = (text: string): LabelPosition['lines'] => [
	{ text, lettering: { size: 12, weight: 400, spacing: 0 } }
];
const position: LabelPosition = { lines: lines('Before'), x: 130, y: 90, align: 'start' };
const seen: DrawnLabel = {
	id: 'name',
	named: sea,
	halo: 3,
	position,
	leader: null,
	at: [100, 100],
	anchor: placeAt([100, 100]),
	sizes: ['large', 'medium']
};
const candidate: NamingCandidate = {
	id: 'name',
	named: { kind: 'sea' },
	halo: 3,
	order: 0,
	positions: [{ ...position, lines: lines('Now') }]
};
const leader = [100, 100] as const;
const atLeader: DrawnLabel = { ...seen, leader: [100, 100, 130, 90] };
const view = { center: placeAt([FIGURE.width / 2, FIGURE.height / 2]), radius: 500, offset: [0, 0] } as const;

/** What was seen before of a map that has gone to the right since. */
const before = (
	labels: readonly DrawnLabel[],
	{
		by = 50,
		zoom = 3,
		size = 'large' as 'large' | 'medium' | 'small',
		screen = plainScreen(by),
		was = {}
	} = {}
) => beforeIn({ labels, lettered: 3, view: { ...view, ...was } }, screen, zoom, size);

describe('a label that was seen before', () => {
	test('goes along with its land and has the lines that it had', () => {
		expect(before([seen]).positionOf(candidate)).toEqual({ ...position, x: 180 });
	});

	test('has the lines of now where the zoom has changed, and none where nothing is proposed', () => {
		const zoomed = before([seen], { zoom: 3.2 });
		expect(zoomed.positionOf(candidate)).toEqual({ ...position, x: 180, lines: lines('Now') });
		expect(zoomed.positionOf({ ...candidate, positions: [] })).toBeUndefined();
		expect(before([seen], { zoom: 2.8 }).positionOf(candidate)?.lines).toEqual(lines('Now'));
		expect(before([seen], { zoom: 3.05 }).positionOf(candidate)?.lines).toEqual(lines('Before'));
	});

	test('stays for a candidate that names the same in the same way, with a line to it or without', () => {
		const kept = before([seen]);
		expect(kept.positionOf({ ...candidate, id: 'other' })).toBeUndefined();
		expect(kept.positionOf({ ...candidate, named: { kind: 'length', story: true } })).toBeUndefined();
		expect(kept.positionOf({ ...candidate, leader })).toBeUndefined();
		expect(before([atLeader]).positionOf(candidate)).toBeUndefined();
		expect(before([atLeader]).positionOf({ ...candidate, leader })).toEqual({ ...position, x: 180 });
	});

	test('is gone where its land is out of sight, or had none', () => {
		const screen = plainScreen(50, [200, 0, 900, 900]);
		expect(before([seen], { screen }).positionOf(candidate)).toBeUndefined();
		expect(before([{ ...seen, anchor: null }]).positionOf(candidate)).toBeUndefined();
	});

	test('was seen in the boxes for which it was placed', () => {
		const inBox = (size: 'medium' | 'small') => before([seen], { size }).positionOf(candidate) !== undefined;
		expect([inBox('medium'), inBox('small')]).toEqual([true, false]);
	});

	test('stood else where it had a line to it and has none now, or the reverse', () => {
		expect(before([seen]).stoodElse(candidate)).toBe(false);
		expect(before([seen]).stoodElse({ ...candidate, leader })).toBe(true);
		expect(before([atLeader]).stoodElse(candidate)).toBe(true);
		expect(before([atLeader]).stoodElse({ ...candidate, leader })).toBe(false);
		expect(before([atLeader]).stoodElse({ ...candidate, id: 'other' })).toBe(false);
	});

	test('was there for a large box in whatever box it stood, for another in that one alone', () => {
		const small: DrawnLabel = { ...seen, sizes: ['small'] };
		expect(before([small]).has('name')).toBe(true);
		expect(
			[before([small], { size: 'small' }), before([small], { size: 'medium' })].map((one) => one.has('name'))
		).toEqual([true, false]);
		expect(before([small]).has('other')).toBe(false);
	});
});

describe('a label that stood elsewhere in a small box', () => {
	const small: DrawnLabel = { ...seen, sizes: ['medium', 'small'] };

	test('goes along there', () => {
		expect(before([small]).elsewhere('small', 'name', false)).toEqual({ ...position, x: 180 });
		expect(before([small]).elsewhere('low', 'name', false)).toBeUndefined();
		expect(before([small]).elsewhere('small', 'other', false)).toBeUndefined();
	});

	test('is another than the one of a large box', () => {
		expect(before([seen]).elsewhere('medium', 'name', false)).toBeUndefined();
	});

	test('has a line to it as before, or none as before', () => {
		const line: DrawnLabel = { ...small, leader: [100, 100, 130, 90] };
		expect(before([small]).elsewhere('small', 'name', true)).toBeUndefined();
		expect(before([line]).elsewhere('small', 'name', false)).toBeUndefined();
		expect(before([line]).elsewhere('small', 'name', true)).toEqual({ ...position, x: 180 });
	});
});

describe('on a map that has hardly moved', () => {
	test('nothing shows that was not there', () => {
		const rest = before([seen], { by: 3 });
		expect([rest.mayShow('name'), rest.mayShow('other')]).toEqual([true, false]);
	});

	test.each([
		['gone four units', { by: 4 }],
		['gone four units back', { by: -4 }],
		['zoomed', { by: 0, zoom: 3.2 }],
		['gone down', { by: 0, was: { offset: [0, 10] } }],
		['turned its middle out of sight', { by: 0, screen: plainScreen(0, [0, 0, 200, 200]) }]
	])('what is new shows once it has %s', (_, moved) => {
		expect(before([seen], moved as Parameters<typeof before>[1]).mayShow('other')).toBe(true);
	});

	test('a globe that hangs beside the middle of the box rests there', () => {
		expect(before([seen], { by: 30, was: { offset: [30, 0] } }).mayShow('other')).toBe(false);
		const lower = {
			...view,
			center: placeAt([FIGURE.width / 2, FIGURE.height / 2 + 76]),
			offset: [0, 76] as const
		};
		expect(before([seen], { by: 0, was: lower }).mayShow('other')).toBe(false);
	});
});

test('where nothing was seen before everything may show, and nothing stays', () => {
	const nothing = beforeIn(null, plainScreen(), 3, 'large');
	expect([nothing.has('name'), nothing.mayShow('name'), nothing.stoodElse(candidate)]).toEqual([
		false,
		true,
		false
	]);
	expect([nothing.positionOf(candidate), nothing.elsewhere('small', 'name', false)]).toEqual([
		undefined,
		undefined
	]);
});

test('letters are set anew once a map has zoomed on by little and little', () => {
	const kept = { labels: [], view, lettered: 3 };
	expect([letteredAt(kept, 3.06), letteredAt(kept, 3.12), letteredAt(null, 3.06)]).toEqual([3, 3.12, 3.06]);
	expect([before([seen], { zoom: 3.06 }).isZoomed, before([seen], { zoom: 3.12 }).isZoomed]).toEqual([
		false,
		true
	]);
});
