import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Keeps what is seen on the screen over what the map draws from now on.
 * @returns lets go of it: the map is seen again
 */
export function holdPicture(map: LiveMap): () => void {
	const canvas = map.getCanvas();
	const held = document.createElement('canvas');
	[held.width, held.height] = [canvas.width, canvas.height];
	held.className = 'held';
	// A drawn frame can be read only in the task that drew it.
	map.redraw();
	held.getContext('2d')?.drawImage(canvas, 0, 0);
	canvas.after(held);
	return () => held.remove();
}
