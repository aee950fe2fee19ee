import type { StorySlug } from '$lib/atlas/types';

/** What a card says of a story. */
export interface StoryCard {
	readonly slug: StorySlug | string;
	readonly title: string;
	readonly summary: string;
	/** How many it has. */
	readonly steps: number;
	/** Numbers of the steps in which the thing whose page this is appears; empty on other pages. */
	readonly inSteps: readonly number[];
}
