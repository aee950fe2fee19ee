import { resolveCamera } from '../../atlas/camera';
import { OPENING } from '../../atlas/opening';
import {} from '../../atlas/perspective';
import type { Ground } from '../ground';

/** Shares of the opening globe's radius between which it still is the calm globe, seen as a whole. */
const NEAR_OPENING = [0.8, 1.25] as const;

/**
 * Is it the opening globe, or that globe as a reader has turned it a little? What hangs on it then, the names
 * of the smallest States and of those beyond the horizon, stays there.
 */
export function isCalmGlobe({ scene, screen, near }: Ground): boolean {
	const { camera } = scene;
	const isTurned = camera.kind === 'view' && camera.of === 'opening';
	if (screen.kind === 'flat' || near || (camera.kind !== 'opening' && !isTurned)) return false;
	const share = screen.view.radius / OPENING.radius;
	return share >= NEAR_OPENING[0] && share <= NEAR_OPENING[1];
}

/** Is it the opening flat map, or that one as a reader has moved it a little? */
function isCalmFlat({ scene, screen, near }: Ground): boolean {
	const { kind } = scene.camera;
	if (screen.kind === 'globe' || near || (kind !== 'opening' && kind !== 'view')) return false;
	const share = screen.view.radius / OPENING.flat.radius;
	return share >= NEAR_OPENING[0] && share <= NEAR_OPENING[1];
}

/** Is it an opening picture, on whose edge the names of those hang that lie beyond? */
export const isCalm = (ground: Ground): boolean => isCalmGlobe(ground) || isCalmFlat(ground);

export const openingView = resolveCamera({ kind: 'opening' });
