import type { PageKind } from '$lib/atlas/page';
import type { Scene } from '$lib/atlas/scene';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { ReadStory } from '$lib/story/story';
import type { StoryRegion } from '$lib/features/stories/story-region';

declare global {
	/** Origin of the published site, from the environment variable of the same name at build; empty when unknown. */
	const SITE_ORIGIN: string;
	/** Sections of the site that have no page: their folder of routes is not there, or there is nothing to show. */
	const SECTIONS_WITHOUT_PAGES: readonly string[];

	namespace App {
		interface Locals {
			/** Set by a page's load; the figure of the page is drawn from it. */
			scene?: Scene;
			/** What the page is about, from which its map's key has names. */
			kind?: PageKind;
			overlays?: MapOverlays;
		}
		interface PageData {
			scene: Scene;
			kind?: PageKind;
			overlays?: MapOverlays;
			/** Path of the small map in its corner. */
			inset?: string | null;
			/** The Scene in words, a sentence each. */
			words?: readonly string[];
			/** On the page of a story, with the geometry that its steps ask for, by step id. */
			story?: ReadStory;
			stepOverlays?: Readonly<Record<string, MapOverlays>>;
			/** On the home page: the land of each story. */
			storyRegions?: readonly StoryRegion[];
		}
	}
}
