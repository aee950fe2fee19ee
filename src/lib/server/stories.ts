import type { StoryCard } from '$lib/features/stories/story-card';
import { loadStories } from '$lib/story/load-stories';
import type { Block, Story } from '$lib/story/story';
import type { StepLink } from '$lib/features/sources/unconfirmed';
import type { Scene } from '$lib/atlas/scene';
import type { PlaceId } from '$lib/atlas/types';
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

/** A page of 220 kB holds more; so many a reader still looks through. */
const STORIES_ON_A_PAGE = 40;
/** Stories that a page about something else lists. */
const STORIES_BESIDE = 12;
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

/** The newest first. */
const byDate = stories.toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));

function cardOf(story: Story, subject?: CardSubject): StoryCard {
	return {
		slug: story.slug,
		title: story.title,
		summary: story.summary,
		steps: story.steps.length,
		inSteps: subject
			? story.steps.flatMap((step, position) => (shows(step.scene, subject) ? [position + 1] : []))
			: []
	};
}

/**
 * Cards of the newest stories that speak of a subject, with the steps whose map shows it. Of a field of
 * work those speak that name it, and those that show who does it.
 */
export const storyCards = (subject: CardSubject): StoryCard[] =>
	byDate
		.filter((story) => speaksOf(story, subject))
		.slice(0, STORIES_BESIDE)
		.map((story) => cardOf(story, subject));

/** The steps whose map shows a place, story by story. */
export const stepsShowing = (place: PlaceId): StepLink[] =>
	byDate.flatMap(({ slug, title, steps }) =>
		steps.flatMap(({ id, scene }, position) =>
			scene.places.includes(place) ? [{ slug, story: title, id, number: position + 1 }] : []
		)
	);

/** The newest stories, as the home page lists and outlines them. */
export const newestStories: readonly Story[] = byDate.slice(0, STORIES_ON_A_PAGE);

/** One page of the list of all stories, counted from 1. */
export function storyPage(number: number): { number: number; pages: number; stories: StoryCard[] } {
	const first = (number - 1) * STORIES_ON_A_PAGE;
	return {
		number,
		pages: Math.max(1, Math.ceil(stories.length / STORIES_ON_A_PAGE)),
		stories: byDate.slice(first, first + STORIES_ON_A_PAGE).map((story) => cardOf(story))
	};
}
