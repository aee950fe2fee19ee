import { expect, test } from 'vitest';
import { countryId } from '../area';
import { area, boxRing, policy, worldOf } from '../fixture';
import { boxAround, labelPoints } from './labels';

const labelsOf = (areas: Parameters<typeof worldOf>[0], rules = policy(), overrides = {}) =>
	labelPoints(worldOf(areas), rules, overrides);

test('a name stands in the middle of the largest land, with the room that it has', () => {
	const [label] = labelsOf([area('AAA', boxRing(0, -5, 10, 5), boxRing(20, 0, 21, 1))]);
	expect(label?.point[0]).toBeCloseTo(5, 0);
	expect(label?.point[1]).toBeCloseTo(0, 0);
	expect(label?.roomKm).toBeCloseTo(555, -1);
});

test('a distant part is outside the box of the home part', () => {
	const rules = policy({
		distantParts: [{ name: 'Far', state: countryId('AAA'), within: [40, 0, 50, 9], borders: 'home' }]
	});
	const [label] = labelsOf([area('AAA', boxRing(0, 0, 10, 10), boxRing(41, 1, 45, 5))], rules);
	expect(label?.bbox).toEqual([0, 0, 10, 10]);
});

test('a hand-set point wins over the computed one', () => {
	const [label] = labelsOf([area('AAA', boxRing(0, 0, 10, 10))], policy(), {
		AAA: { point: [2, 2], reason: 'A test.' }
	});
	expect(label?.point).toEqual([2, 2]);
});

test('a State below five hundred km² is a microstate, a dependency of that size is not', () => {
	const small = area('AAA', boxRing(0, 0, 0.1, 0.1));
	const dependency = { ...area('BBB', boxRing(1, 1, 1.1, 1.1)), state: countryId('CCC') };
	const labels = labelsOf([small, dependency, area('CCC', boxRing(5, 5, 9, 9))]);
	expect(labels.map(({ microstate }) => microstate)).toEqual([true, false, false]);
});

test('a box goes over ±180° where that is the shorter way', () => {
	const box = boxAround([[boxRing(30, 50, 180, 70)], [boxRing(-180, 60, -170, 66)]]);
	expect(box).toEqual([30, 50, 190, 70]);
});
