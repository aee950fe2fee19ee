import type { Scene } from '$lib/atlas/scene';
import type { Picture } from '$lib/drawn/picture';

/** px of the stage. */
export interface StageBox {
	readonly width: number;
	readonly height: number;
}

/** What the live map shows of a Scene; without a picture where it could not be decided. */
export interface Placed {
	readonly scene: Scene;
	/** The box that it was decided for; `null` where it is the same in each. */
	readonly box: StageBox | null;
	readonly picture: Picture | null;
}

/** Is a Scene decided for one box? Only an exact view shows more in a larger one. */
export const isOfBox = ({ camera }: Scene): boolean => camera.kind === 'view';

/** The box for which a Scene is decided. */
export const boxFor = (scene: Scene, { width, height }: StageBox): StageBox | null =>
	isOfBox(scene) ? { width: Math.max(1, width), height: Math.max(1, height) } : null;

/** Is this what is to be shown of a Scene in a box? */
export function isPlacedFor(placed: Placed | null, scene: Scene, box: StageBox): boolean {
	if (placed?.scene !== scene) return false;
	return placed.box === null || (placed.box.width === box.width && placed.box.height === box.height);
}
