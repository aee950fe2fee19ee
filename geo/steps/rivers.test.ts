import { expect, test } from 'vitest';
import { riverCourses } from './rivers';

const SOUTH: [number, number][] = [
	[10, 40],
	[11, 40]
];
const NORTH: [number, number][] = [
	[10, 40.05],
	[11, 40.05]
];

test('a point means the line that passes nearest to it', () => {
	expect(riverCourses([SOUTH, NORTH], [{ id: 'river', kind: 'river', points: [[10.5, 40.04]] }])).toEqual([
		{ id: 'river', kind: 'river', lines: [NORTH] }
	]);
});

test('several points mean several lines, in their order, each once', () => {
	const points: [number, number][] = [
		[10.5, 40.05],
		[10.5, 40],
		[10.7, 40]
	];
	expect(riverCourses([SOUTH, NORTH], [{ id: 'river', kind: 'river', points }])).toEqual([
		{ id: 'river', kind: 'river', lines: [NORTH, SOUTH] }
	]);
});

test('a point far from every line means none', () => {
	expect(riverCourses([SOUTH], [{ id: 'river', kind: 'river', points: [[10.5, 40.5]] }])).toEqual([
		{ id: 'river', kind: 'river', lines: [] }
	]);
});
