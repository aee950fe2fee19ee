import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { figurePath, insetName, OPENING_FIGURE } from '$lib/story/reader-figures';
import { stepOfHash } from '$lib/story/reader-address';
import { OPENING } from '$lib/story/story';
import type { ReadStory } from '$lib/story/story';

/** What the map shows at a step of a story. */
export interface StepPicture {
	readonly scene: Scene;
	readonly overlays: MapOverlays;
	/** Path of the picture's own file; `null` where the page carries it. */
	readonly figure: string | null;
	/** Path of the small map in its corner. */
	readonly inset: string | null;
}

const NO_OVERLAYS: MapOverlays = {};

/** A place in a story: 0 is the opening, 1 the first step. */
export interface StoryPlace {
	readonly slug: string;
	readonly step: number;
}

/** Where an address leads in a story. What is no step, as a source of it, leaves the reader where they were. */
export function placeOf(hash: string, story: ReadStory, before: StoryPlace | null): StoryPlace {
	const stayed = before?.slug === story.slug ? before.step : OPENING;
	return { slug: story.slug, step: stepOfHash(hash, story) ?? stayed };
}

/**
 * The picture of a step, counted from 1; of the opening for any other number.
 * @param overlays the geometry that steps ask for, by step id.
 */
export function pictureOf(
	story: ReadStory,
	step: number,
	overlays: Readonly<Record<string, MapOverlays>>
): StepPicture {
	const read = story.steps[step - 1];
	const scene = read?.scene ?? story.openingScene;
	return {
		scene,
		overlays: (read && overlays[read.id]) ?? NO_OVERLAYS,
		figure: read ? figurePath(story.slug, read.id) : null,
		inset: scene.inset ? figurePath(story.slug, insetName(read?.id ?? OPENING_FIGURE)) : null
	};
}
