import type { Map as LiveMap } from 'maplibre-gl';

/**
 * Keeps what is seen on the screen until the map has the ground of what it was told after this, so that no frame
 * shows land of one projection in the other.
 * @param onend is told when the map is seen again
 */
export function holdPicture(map: LiveMap, onend: () => void): void {
	const canvas = map.getCanvas();
	const held = document.createElement('canvas');
	[held.width, held.height] = [canvas.width, canvas.height];
	held.className = 'held';
	// A drawn frame can be read only in the task that drew it.
	map.redraw();
	held.getContext('2d')?.drawImage(canvas, 0, 0);
	canvas.after(held);
	const look = (): void => {
		if (!map.isSourceLoaded('ground')) return;
		map.off('render', look);
		held.remove();
		onend();
	};
	map.on('render', look);
}
