import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileStory } from '../../story/compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { pictureOf, placeOf } from './step-picture';

const source = readFileSync('src/lib/story/fixtures/good.md', 'utf8');
const story = compileStory(source, 'data/stories/a-border/en.md', WORLD, BORDER_POINTS);
const [first, second] = story.steps;
const { slug } = story;

test('an address leads to the step that it names, and one without any to the opening', () => {
	expect(placeOf(`#${second?.id}`, story, null)).toEqual({ slug, step: 2 });
	expect(placeOf('', story, { slug, step: 2 })).toEqual({ slug, step: 0 });
});

test('the address of a source leaves the reader at the step where they were', () => {
	expect(placeOf('#source-1', story, { slug, step: 2 }).step).toBe(2);
	expect(placeOf('#source-1', story, { slug: 'another', step: 2 }).step).toBe(0);
	expect(placeOf('#source-1', story, null).step).toBe(0);
});

test('the opening is the picture that the page carries', () => {
	expect(pictureOf(story, 0, {})).toMatchObject({ scene: story.openingScene, figure: null, overlays: {} });
});

test('a step has the picture and the geometry of its own name', () => {
	const band = { corridor: { type: 'MultiPolygon' as const, coordinates: [] } };
	const picture = pictureOf(story, 1, { [first?.id ?? '']: band });
	expect(picture.scene).toBe(first?.scene);
	expect(picture.figure).toBe(`/stories/${slug}/figures/${first?.id}.svg`);
	expect(picture.overlays).toBe(band);
	expect(pictureOf(story, 2, { [first?.id ?? '']: band }).overlays).toEqual({});
});

test('a small map has its own file beside that of the picture', () => {
	const inset = { camera: { kind: 'opening' as const }, fitted: [] };
	const steps = story.steps.map((step) => ({ ...step, scene: { ...step.scene, inset } }));
	expect(pictureOf({ ...story, steps }, 1, {}).inset).toBe(`/stories/${slug}/figures/${first?.id}.inset.svg`);
	expect(pictureOf(story, 0, {}).inset).toBeNull();
});
