import type { Map as LiveMap } from 'maplibre-gl';

/** A lost context that has not come back after this time in ms will not. */
const CONTEXT_PATIENCE = 6000;

export interface ContextCallbacks {
	onpause(): void;
	onresume(): void;
	onlost(cause: unknown): void;
}

/**
 * A WebGL context may be lost at any time, as when a phone sends the page to the background. MapLibre
 * brings back its style and sources; between the two nothing may be asked of it.
 */
export function watchContext(map: LiveMap, { onpause, onresume, onlost }: ContextCallbacks): void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	map.on('webglcontextlost', () => {
		onpause();
		clearTimeout(waiting);
		const cause = new Error('the WebGL context was lost and did not return');
		waiting = setTimeout(() => onlost(cause), CONTEXT_PATIENCE);
	});
	map.on('webglcontextrestored', () => {
		clearTimeout(waiting);
		if (map.isStyleLoaded()) onresume();
		else void map.once('style.load', onresume);
	});
	map.on('remove', () => clearTimeout(waiting));
}
