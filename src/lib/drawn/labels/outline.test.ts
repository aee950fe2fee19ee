import { expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Outline } from '../../atlas/scene';
import { isWithinFormer, outlinePoint } from './outline';

const outline = (kind: Outline['kind'], ...ids: string[]): Outline => ({
	kind,
	id: 'F-OLD',
	name: 'Old State',
	countries: ids.map(country)
});
const labels = [
	{ id: country('AAA'), point: [1, 1] as const, roomKm: 900 },
	{ id: country('BBB'), point: [2, 2] as const, roomKm: 300 },
	{ id: country('CCC'), point: [3, 3] as const, roomKm: 500 },
	{ id: country('DDD'), point: [4, 4] as const, roomKm: 400 }
];

test('an outline is named at that country in it which has most room, of two with as much at the first', () => {
	expect(outlinePoint(outline('former-state', 'BBB', 'CCC', 'DDD'), labels)).toEqual([3, 3]);
	const alike = labels.map((label) => ({ ...label, roomKm: 100 }));
	expect(outlinePoint(outline('former-state', 'BBB', 'CCC'), alike)).toEqual([2, 2]);
});

test('an outline of which no country is drawn has no name', () => {
	expect(outlinePoint(outline('former-state', 'EEE'), labels)).toBeNull();
});

test('a State of today is within a former one where that holds it among others', () => {
	const outlines = [outline('former-state', 'AAA', 'BBB'), outline('former-state', 'CCC')];
	expect(['AAA', 'CCC', 'DDD', 'EEE'].map((id) => isWithinFormer({ outlines }, id))).toEqual([
		true,
		true,
		false,
		false
	]);
});
