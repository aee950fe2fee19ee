import type { Map as LiveMap } from 'maplibre-gl';
import { EDGE } from '../../atlas/plane';
import { liveRadius } from './live-camera';
import { planeOf, pointAt } from './live-plane';

/** The outline of the globe or of the flat map on the screen, in px. */
export interface Limb {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

/**
 * Where the edge is seen. Of the live globe: a camera at distance `d` px in front of a globe of radius
 * `R` sees a circle of `d·R/√((R+d)² − R²)`, around the middle of what the padding leaves free.
 */
export function limbOf(map: LiveMap): Limb {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	const distance = height / (2 * Math.tan((map.getVerticalFieldOfView() * Math.PI) / 360));
	const radius = liveRadius(map);
	const [x, y] = [left + (width - left - right) / 2, top + (height - top - bottom) / 2];
	if (planeOf(map)) {
		const [centerX, centerY] = pointAt(map.getCenter());
		return { x: x - radius * centerX, y: y + radius * centerY, radius: radius * EDGE };
	}
	return {
		x,
		y,
		radius: (distance * radius) / Math.sqrt((radius + distance) ** 2 - radius ** 2)
	};
}
