import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import type { Use } from '$lib/drawn/plane/screen';
import { storyOverlays } from '$lib/story/overlays';
import { OPENING_FIGURE, insetName } from '$lib/story/reader-figures';
import type { Story } from '$lib/story/story';
import { levels } from './atlas';

/** A picture of a story that stands in a file of its own. */
export interface StoryFigure {
	readonly name: string;
	readonly scene: Scene;
	readonly overlays: MapOverlays;
	readonly use: Use;
}

const known = new WeakMap<Story, readonly StoryFigure[]>();

/** The pictures of a story: the opening, each step, and the insets of those that have one. Made once. */
export function storyFigures(story: Story): readonly StoryFigure[] {
	const figures = known.get(story) ?? figuresOf(story);
	known.set(story, figures);
	return figures;
}

function figuresOf(story: Story): readonly StoryFigure[] {
	const overlays = storyOverlays(story, levels.detail);
	const pictures = [
		{ name: OPENING_FIGURE, scene: story.openingScene, overlays: {} },
		...story.steps.map(({ id, scene }) => ({ name: id, scene, overlays: overlays[id] ?? {} }))
	];
	return pictures.flatMap((picture): StoryFigure[] => {
		const { scene } = picture;
		const whole: StoryFigure = { ...picture, use: 'map' };
		if (scene.inset === null) return [whole];
		return [
			whole,
			{
				...picture,
				name: insetName(picture.name),
				scene: { ...scene, camera: scene.inset.camera, inset: null },
				use: 'inset'
			}
		];
	});
}
