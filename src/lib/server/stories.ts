import type { StoryCard } from '$lib/features/stories/story-card';
import { loadStories } from '$lib/story/load-stories';
import type { Block, Story } from '$lib/story/story';
import type { Scene } from '$lib/atlas/scene';
import { model } from './model';
import { atlas, detail } from './atlas';

/** Pictures that stand beside the stories, by their path from the project's root. */
const pictures = import.meta.glob<string>('/data/stories/*/*.{jpg,png,webp,avif}', {
	query: '?url',
	import: 'default',
	eager: true
});

export const stories: readonly Story[] = loadStories(atlas, detail).map((story) => ({
	...story,
	opening: withPictures(story.opening, story.slug),
	steps: story.steps.map((step) => ({ ...step, blocks: withPictures(step.blocks, story.slug) }))
}));

/** A picture's file becomes its address in the site. */
function withPictures(blocks: readonly Block[], slug: string): Block[] {
	return blocks.map((block): Block => {
		if (block.kind !== 'picture') return block;
		const file = pictures[`/data/stories/${slug}/${block.file}`];
		if (file === undefined) throw new Error(`data/stories/${slug}/: there is no ${block.file}`);
		return { ...block, file };
	});
}

const MOST_RELATED = 3;

/** Other stories of the same series, then those that share most countries. */
export function relatedTo(story: Story): { slug: string; title: string; summary: string }[] {
	const shared = (other: Story): number =>
		other.region.filter((id) => story.region.includes(id)).length +
		(story.series !== null && other.series === story.series ? SERIES_WEIGHT : 0);
	return stories
		.filter((other) => other.slug !== story.slug && shared(other) > 0)
		.sort((one, other) => shared(other) - shared(one))
		.slice(0, MOST_RELATED)
		.map(({ slug, title, summary }) => ({ slug, title, summary }));
}
/** One series binds more than any number of countries. */
const SERIES_WEIGHT = 1000;

/** What a card may be about: the stories that speak of a country, an operation, an institution … */
export interface CardSubject {
	readonly country?: string;
	readonly operation?: string;
	readonly institution?: string;
	readonly field?: string;
	readonly meeting?: string;
}

/** Does a picture light an operation that does a field of work, or did? */
function showsField(scene: Scene, field: string | undefined): boolean {
	const doers = field === undefined ? [] : (model.field(field)?.operations ?? []);
	return scene.litOperations.some((id) => doers.includes(id));
}

function shows(scene: Scene, subject: CardSubject): boolean {
	const { country, operation, institution, field, meeting } = subject;
	return (
		showsField(scene, field) ||
		scene.emphasised.some((id) => id === country) ||
		scene.borders.some((border) => model.sidesOf(border).some((id) => id === country)) ||
		scene.litOperations.some((id) => id === operation) ||
		scene.litInstitutions.some((id) => id === institution) ||
		scene.meetings.some((id) => id === meeting)
	);
}

const speaksOf = (story: Story, { country, operation, institution, field, meeting }: CardSubject): boolean =>
	story.steps.some(({ scene }) => showsField(scene, field)) ||
	story.countries.some((id) => id === country) ||
	story.operations.some((id) => id === operation) ||
	story.institutions.some((id) => id === institution) ||
	story.fields.some((id) => id === field) ||
	story.meetings.some((id) => id === meeting);

/**
 * Cards of all stories, or of those that speak of a subject, with the steps whose map shows it. Of a
 * field of work those speak that name it, and those that show who does it.
 */
export function storyCards(subject?: CardSubject): StoryCard[] {
	return stories
		.filter((story) => subject === undefined || speaksOf(story, subject))
		.map((story) => ({
			slug: story.slug,
			title: story.title,
			summary: story.summary,
			steps: story.steps.length,
			inSteps: subject
				? story.steps.flatMap((step, position) => (shows(step.scene, subject) ? [position + 1] : []))
				: []
		}));
}
