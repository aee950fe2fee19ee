import { expect, test } from 'vitest';
import type { Sea } from '../atlas/types';
import { seaNames } from './seas';
import type { Screen } from './screen';

const SEA: Sea = { id: 'sea', name: 'Wide Blue Sea', point: [10, 0], roomKm: 500 };
const screen = (radius: number, center: readonly [number, number] = [10, 0]): Screen => ({
	radius,
	center,
	flat: false,
	horizon: 1 / 9,
	width: 800,
	height: 600,
	place: () => [400, 300],
	under: () => null
});
const namesAt = (look: Screen): string[] => seaNames([SEA], look).map(({ properties }) => properties.name);

test('a sea is named in one line where it is wide enough, in two where it is narrow, and else not at all', () => {
	expect(namesAt(screen(2000))).toEqual(['Wide Blue Sea']);
	expect(namesAt(screen(550))).toEqual(['Wide\nBlue Sea']);
	expect(namesAt(screen(200))).toEqual([]);
});

test('a sea at the limb or beyond the horizon has no name', () => {
	expect(namesAt(screen(2000, [90, 0]))).toEqual([]);
	expect(namesAt(screen(2000, [-170, 0]))).toEqual([]);
});
