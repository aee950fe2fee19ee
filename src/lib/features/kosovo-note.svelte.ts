import { getContext, setContext } from 'svelte';

const KEY = Symbol('the note on Kosovo');

/** How many notes on Kosovo a page shows by itself. */
export interface PageNotes {
	count: number;
}

/** Called once by the layout: notes of its page are counted from then on. */
export function countNotes(): PageNotes {
	const notes = $state({ count: 0 });
	return setContext(KEY, notes);
}

/** The notes of the page that this component stands on; `undefined` outside the layout. */
export const pageNotes = (): PageNotes | undefined => getContext<PageNotes | undefined>(KEY);
