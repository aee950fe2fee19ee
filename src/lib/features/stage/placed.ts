import type { Scene } from '$lib/atlas/scene';
import type { Picture } from '$lib/drawn/picture';

/** What the live map shows of a Scene, in a box of so many px; without a picture where it could not be decided. */
export interface Placed {
	readonly scene: Scene;
	readonly width: number;
	readonly height: number;
	readonly picture: Picture | null;
}
