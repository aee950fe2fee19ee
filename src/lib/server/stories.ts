import type { StoryCard } from '$lib/features/stories/story-card';
import { loadStories } from '$lib/story/load-stories';
import type { PageLink } from '$lib/features/shell/beside';
import type { StepLink } from '$lib/features/sources/unconfirmed';
import type { Block, ReadStory, Story } from '$lib/story/story';
import { inlinesOf } from '$lib/story/walk';
import type { Scene } from '$lib/atlas/scene';
import type { PlaceId } from '$lib/atlas/types';
import { model } from './model';
import { atlas, levels } from './atlas';
import { cardLetters } from './card-letters';
import { STORIES } from '$data/pack';

/** Pictures that stand beside the stories, by their path from the project's root. */
const pictures = import.meta.glob<string>('$stories/*/*.{jpg,png,webp,avif}', {
	query: '?url',
	import: 'default',
	eager: true
});

const letters = cardLetters();

export const stories: readonly Story[] = loadStories(atlas, levels.detail, undefined, (codePoint) =>
	letters.has(codePoint)
).map((story) => ({
	...story,
	opening: withPictures(story.opening, story.slug),
	steps: story.steps.map((step) => ({ ...step, blocks: withPictures(step.blocks, story.slug) }))
}));

/** A picture's file becomes its address in the site. */
function withPictures(blocks: readonly Block[], slug: string): Block[] {
	return blocks.map((block): Block => {
		if (block.kind !== 'picture') return block;
		const file = pictures[`/${STORIES}/${slug}/${block.file}`];
		if (file === undefined) throw new Error(`${STORIES}/${slug}/: there is no ${block.file}`);
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

/** Does a picture show a country: set off, on a lit border, or as the land that something lit stands in? */
function showsCountry(scene: Scene, country: string): boolean {
	const borders = [...scene.borders, ...(scene.corridor?.borders ?? [])];
	const lands = [
		...scene.emphasised,
		...borders.flatMap((border) => model.sidesOf(border)),
		...scene.litOperations.flatMap((id) => model.operation(id)?.hosts ?? []),
		...scene.litInstitutions.flatMap((id) => model.institution(id)?.country ?? []),
		...scene.meetings.flatMap((id) => model.meeting(id)?.country ?? [])
	];
	return lands.some((id) => id === country);
}

function shows(scene: Scene, { country, operation, institution, field, meeting }: CardSubject): boolean {
	return (
		showsField(scene, field) ||
		(country !== undefined && showsCountry(scene, country)) ||
		scene.litOperations.some((id) => id === operation) ||
		scene.litInstitutions.some((id) => id === institution) ||
		scene.meetings.some((id) => id === meeting)
	);
}

/** Does a text link to the subject? What only a claim counts among many is not spoken of. */
function links(blocks: readonly Block[], subject: CardSubject): boolean {
	return [...inlinesOf(blocks)].some(
		(inline) =>
			inline.kind === 'link' &&
			(inline.target.kind === 'country' ||
				inline.target.kind === 'operation' ||
				inline.target.kind === 'institution' ||
				inline.target.kind === 'field' ||
				inline.target.kind === 'meeting') &&
			inline.target.id === subject[inline.target.kind]
	);
}

const speaksOf = ({ opening, openingScene, steps }: Story, subject: CardSubject): boolean =>
	[{ scene: openingScene, blocks: opening }, ...steps].some(
		({ scene, blocks }) => shows(scene, subject) || links(blocks, subject)
	);

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
 * Cards of the newest stories that show a subject or link to it in some step, with the steps whose map
 * shows it. Of a field of work those speak that link to it, and those that show who does it.
 */
export const storyCards = (subject: CardSubject): StoryCard[] =>
	byDate
		.filter((story) => speaksOf(story, subject))
		.slice(0, STORIES_BESIDE)
		.map((story) => cardOf(story, subject));

/** A story as its page reads it: what it is listed by would stand in the page for nobody. */
export function readStory(story: Story): ReadStory {
	const { slug, title, summary, date, series, wordCount, sources, opening, openingScene, steps, notes } =
		story;
	return { slug, title, summary, date, series, wordCount, sources, opening, openingScene, steps, notes };
}

/** All stories, in the order of their list. */
export const storiesInOrder = (): readonly PageLink[] =>
	byDate.map(({ slug, title }) => ({ slug, label: title }));

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
