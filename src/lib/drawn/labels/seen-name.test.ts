import { describe, expect, test } from 'vitest';
import { KM_PER_DEGREE } from '../../atlas/earth';
import type { LonLat } from '../../atlas/types';
import { labelOf, plainGround, plainScreen } from '../plain-ground.fixture';
import { around, between, linesOf, seenRoom, shownName } from './seen-name';

const ground = plainGround({});

test('a name has the mark of its note, or the State that it belongs to', () => {
	const texts = { ...ground.inputs.texts, dependency: (name: string, state: string) => `${name}, ${state}` };
	const inWords = { ...ground, inputs: { ...ground.inputs, texts } };
	expect(['AFG', 'XKX', 'GRL', 'CHN', 'ZZZ'].map((id) => shownName(inWords, labelOf(id)))).toEqual([
		'Afghanistan',
		'Kosovo*',
		'Greenland (Denmark), Denmark',
		'China',
		null
	]);
});

describe('the room of a land', () => {
	const room = (point: LonLat, degrees: number, on = ground) => {
		const seen = seenRoom(on, { point, roomKm: degrees * KM_PER_DEGREE });
		return seen?.map((half) => Math.round(half * 1000) / 1000) ?? null;
	};

	test('is as far from its point as is seen to each side', () => {
		expect(room([20, 0], 3)).toEqual([30, 30]);
		// At 60° north a degree of longitude is half as long.
		expect(room([20, 60], 3)).toEqual([60, 30]);
	});

	test('ends at the poles', () => {
		expect(room([0, 89], 3)?.[1]).toBeCloseTo((10 * (89.9 - 86)) / 2, 3);
		expect(room([0, -89], 3)?.[1]).toBeCloseTo((10 * (89.9 - 86)) / 2, 3);
		expect(room([0, 90], 1)?.[0]).toBeCloseTo(10 / 0.05, 3);
	});

	test('is nothing where one of its ends is out of sight', () => {
		const cut = plainGround({}, { screen: plainScreen(0, [0, -1000, 220, 1000]) });
		expect([room([20, 0], 1.9, cut), room([20, 0], 2.1, cut)]).toEqual([[19, 19], null]);
	});
});

test('a size between two is that of the share, to half a unit, and never beyond them', () => {
	expect([-1, 0, 0.3, 0.5, 1, 2].map((share) => between(10, 20, share))).toEqual([10, 10, 13, 15, 20, 20]);
	expect(between(10, 11, 0.3)).toBe(10.5);
});

test('a long name is broken in two lines, a short one is not', () => {
	const lettering = { size: 12, weight: 600, spacing: 0 };
	const texts = (name: string): string[] => linesOf(name, lettering).map(({ text }) => text);
	expect(texts('Türkiye')).toEqual(['Türkiye']);
	expect(texts('United States of America')).toHaveLength(2);
	expect(linesOf('Türkiye', lettering)[0]?.lettering).toBe(lettering);
});

test('places around a point go outwards from it, as far as its room', () => {
	const seen = { label: labelOf('AFG'), name: 'A', at: [100, 200], room: [50, 20], look: 'third' } as const;
	const places = around(seen, []);
	expect(places).toHaveLength(49);
	expect(places[0]).toEqual({ lines: [], x: 100, y: 200, align: 'middle' });
	const shares = places.map(({ x, y }) => Math.hypot((x - 100) / 50, (y - 200) / 20));
	expect(shares.every((share, index) => share >= (shares[index - 1] ?? 0) - 1e-9)).toBe(true);
	expect(places).toContainEqual({ lines: [], x: 145, y: 218, align: 'middle' });
	expect(places).toContainEqual({ lines: [], x: 55, y: 182, align: 'middle' });
});
