import type { Map as LiveMap } from 'maplibre-gl';

/** Is the canvas of a map as large as the box that it stands in? */
export function fillsBox(map: LiveMap): boolean {
	const [canvas, box] = [map.getCanvas(), map.getContainer()];
	return canvas.clientWidth === box.clientWidth && canvas.clientHeight === box.clientHeight;
}
