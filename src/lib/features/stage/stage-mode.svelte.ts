/** How the stage draws: the figure, the live map, or the figure for good because the live map failed. */
export type StageMode = 'figure' | 'live' | 'fallback';

let mode = $state<StageMode>('figure');

export const currentStageMode = (): StageMode => mode;

/**
 * Tells the page and its style sheets which renderer is seen. Until it can be drawn anew the figure
 * belongs to one page, so links load whole pages, each with its own figure.
 */
export function setStageMode(next: StageMode): void {
	mode = next;
	document.documentElement.dataset.map = next;
	document.body.toggleAttribute('data-sveltekit-reload', next !== 'live');
}

/** From now on the figure follows from page to page. */
export function letPagesChange(): void {
	document.body.removeAttribute('data-sveltekit-reload');
}
