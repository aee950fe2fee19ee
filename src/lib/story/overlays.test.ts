import { expect, test } from 'vitest';
import type { AtlasTopology } from '../atlas/geometry';
import type { BorderId, CountryId } from '../atlas/types';
import { borderPointsOf } from './border-points';
import { extremes } from './extremes';
import { compileStory } from './compile';
import { WORLD } from '$data/fixtures/small.fixture';
import { storyOverlays } from './overlays';

const land = (id: string) => id as CountryId;

/** One border of two points, five degrees long. */
const topology: AtlasTopology = {
	type: 'Topology',
	arcs: [
		[
			[68, 37],
			[73, 37]
		]
	],
	objects: {
		countries: { type: 'GeometryCollection', geometries: [] },
		coast: { type: 'GeometryCollection', geometries: [] },
		borders: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiLineString',
					id: 'AFG-TJK' as BorderId,
					arcs: [[0]],
					properties: { countries: [land('AFG'), land('TJK')], style: 'border' }
				}
			]
		}
	}
};
const head = `---
title: A title
summary: A summary.
date: 2026-11-23
sources: [{ title: A source, edition: First, checked: 2026-11-23 }]
---
`;
const step = (id: string, scene: string) =>
	`\n## A step {#${id}}\n\n\`\`\`scene\n${scene}\n\`\`\`\n\nWords.[1]\n`;
const story = compileStory(
	head +
		step('band', 'corridor: { borders: [AFG-TJK], km: 50 }') +
		step('line', 'borders: [AFG-TJK]\ncamera: { fit: [AFG-TJK] }'),
	'data/stories/a-band/en.md',
	WORLD,
	borderPointsOf(topology)
);

test('a step with a corridor has its band, and no other step has one', () => {
	expect(Object.keys(storyOverlays(story, topology))).toEqual(['band']);
});

test('the band reaches its kilometres to both sides of the line', () => {
	const points = storyOverlays(story, topology)['band']?.corridor?.coordinates.flat(2) ?? [];
	const latitudes = points.map(([, lat = 0]) => lat);
	// 50 km are 0.45 degrees of latitude.
	expect(Math.min(...latitudes)).toBeCloseTo(37 - 0.45, 1);
	expect(Math.max(...latitudes)).toBeCloseTo(37 + 0.45, 1);
});

test('a camera that fits a border keeps both its ends', () => {
	expect(story.steps[1]?.scene.camera).toEqual({
		kind: 'frame',
		points: [
			[68, 37],
			[73, 37]
		]
	});
});

test('a border that the topology does not hold has no points', () => {
	expect(borderPointsOf(topology)('AFG-UZB')).toEqual([]);
});

test('of a line only what reaches furthest is framed, in the order of the line', () => {
	expect(
		extremes([
			[10, 50],
			[11, 50.2],
			[12, 50],
			[11, 49]
		])
	).toEqual([
		[10, 50],
		[11, 50.2],
		[12, 50],
		[11, 49]
	]);
	expect(
		extremes([
			[10, 50],
			[10.5, 50],
			[11, 50]
		])
	).toEqual([
		[10, 50],
		[11, 50]
	]);
});

test('a line across the 180th meridian is framed as one', () => {
	const ends = extremes([
		[179, 60],
		[180, 60],
		[-179, 60]
	]);
	expect(ends).toEqual([
		[179, 60],
		[-179, 60]
	]);
});
