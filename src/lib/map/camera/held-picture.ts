import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Keeps what is seen on the screen over what the map draws from now on, as large as it is: at the upper right corner
 * of the map's box, which stays where it is when the panel beside it or the strip below it takes more room.
 * @returns lets go of it: the map is seen again
 */
export function keepPicture(map: LiveMap): () => void {
	const canvas = map.getCanvas();
	const copy = document.createElement('canvas');
	[copy.width, copy.height] = [canvas.width, canvas.height];
	// By the object model, as the content security policy wants it.
	copy.style.width = canvas.style.width;
	copy.style.height = canvas.style.height;
	// A drawn frame can be read only in the task that drew it.
	map.redraw();
	copy.getContext('2d')?.drawImage(canvas, 0, 0);
	const held = document.createElement('div');
	held.className = 'held';
	held.append(copy);
	canvas.after(held);
	return () => held.remove();
}
