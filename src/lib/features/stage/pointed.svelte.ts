import type { MapThing } from '$lib/story/story';

let pointed = $state.raw<readonly MapThing[]>([]);

/** What the reader points at, in the text of a story or on its map: both light it. */
export const currentlyPointed = (): readonly MapThing[] => pointed;

export function pointAt(things: readonly MapThing[]): void {
	if (things.length > 0 || pointed.length > 0) pointed = things;
}
