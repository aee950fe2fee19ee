/** How the stage draws: the built figure, the live map, or the figure for good because the live map failed. */
export type StageMode = 'figure' | 'live' | 'fallback';

/**
 * Tells the page and its style sheets which renderer is seen. Until the live map is seen the figure
 * belongs to one page, so links load whole pages, each with its own figure.
 */
export function setStageMode(mode: StageMode): void {
	document.documentElement.dataset.map = mode;
	document.body.toggleAttribute('data-sveltekit-reload', mode !== 'live');
	if (mode !== 'figure') document.documentElement.classList.remove('pending', 'pending-signs');
}
