import { figureScale, FLAT_LATITUDE, radiusOfZoom, resolveCamera, zoomOfRadius } from '$lib/atlas/camera';
import { FIGURE, unproject } from '$lib/atlas/perspective';
import type { Query } from '$lib/atlas/query';
import type { Camera, Projection } from '$lib/atlas/scene';

/** A zoom step of a button doubles or halves the scale. */
const STEP = 1;
/** As far out and in as the live map goes. */
const ZOOMS = { min: 0, max: 9 } as const;

/**
 * The exact view, as `?view=` writes it, that stands in the middle of a box of `width` × `height` px when
 * a camera is shown in it, `steps` zoom steps closer.
 */
export function steppedView(
	camera: Camera,
	width: number,
	height: number,
	steps: number,
	projection: Projection = 'globe'
): NonNullable<Query['view']> {
	const scale = figureScale(Math.max(1, width), Math.max(1, height));
	const view = resolveCamera(camera, scale, projection);
	// Only the globe hangs lower than the middle of its box.
	const seen = projection === 'flat' ? null : unproject(view, [FIGURE.width / 2, FIGURE.height / 2]);
	const center = seen ?? view.center;
	// The flat map has its limits at one latitude for all, which may be opened over the pole.
	const latitude = projection === 'flat' ? FLAT_LATITUDE : center[1];
	const zoom = zoomOfRadius(view.radius * scale, latitude) + steps * STEP;
	const reached = Math.min(ZOOMS.max, Math.max(ZOOMS.min, zoom));
	return { center, zoom: zoomOfRadius(radiusOfZoom(reached, latitude), center[1]) };
}
