import { expect, test } from 'vitest';
import { storiesInView } from './story-region';
import type { StoryRegion } from './story-region';

const region = (id: string, point: readonly [number, number]): StoryRegion => ({
	story: { id, name: id, number: 1, point },
	points: [point]
});
const regions = [region('south', [66, 34]), region('west', [7, 44])];

test('a closer view lists the stories of the land that is seen', () => {
	expect([...storiesInView(regions, { center: [68, 36], zoom: 4 })]).toEqual(['south']);
	expect([...storiesInView(regions, { center: [8, 45], zoom: 5 })]).toEqual(['west']);
});

test('a view of the other side of the Earth lists none', () => {
	expect([...storiesInView(regions, { center: [-150, -40], zoom: 3 })]).toEqual([]);
});
