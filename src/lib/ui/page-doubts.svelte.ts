import { getContext, setContext } from 'svelte';

const KEY = Symbol('marks of what is not confirmed');

/** How many values of a page carry the mark of what is not confirmed. */
export interface PageDoubts {
	count: number;
}

/** Called once by the layout: the marks of its page are counted from then on. */
export function countDoubts(): PageDoubts {
	const doubts = $state({ count: 0 });
	return setContext(KEY, doubts);
}

/** The marks of the page that this component stands on; `undefined` outside the layout. */
export const pageDoubts = (): PageDoubts | undefined => getContext<PageDoubts | undefined>(KEY);
