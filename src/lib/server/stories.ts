import type { StoryCard } from '$lib/features/stories/story-card';
import { loadStories } from '$lib/story/load-stories';
import type { Story } from '$lib/story/story';
import type { Scene } from '$lib/atlas/scene';
import { model } from './model';
import { atlas, detail } from './atlas';

export const stories: readonly Story[] = loadStories(atlas, detail);

/** What a card may be about: the stories that speak of a country, an operation, an institution … */
export interface CardSubject {
	readonly country?: string;
	readonly operation?: string;
	readonly institution?: string;
	readonly field?: string;
	readonly meeting?: string;
}

function shows(scene: Scene, subject: CardSubject): boolean {
	const { country, operation, institution, meeting } = subject;
	return (
		scene.emphasised.some((id) => id === country) ||
		scene.borders.some((border) => model.sidesOf(border).some((id) => id === country)) ||
		scene.litOperations.some((id) => id === operation) ||
		scene.litInstitutions.some((id) => id === institution) ||
		scene.meetings.some((id) => id === meeting)
	);
}

const speaksOf = (story: Story, { country, operation, institution, field, meeting }: CardSubject): boolean =>
	story.countries.some((id) => id === country) ||
	story.operations.some((id) => id === operation) ||
	story.institutions.some((id) => id === institution) ||
	story.fields.some((id) => id === field) ||
	story.meetings.some((id) => id === meeting);

/** Cards of all stories, or of those that speak of a subject, with the steps whose map shows it. */
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
