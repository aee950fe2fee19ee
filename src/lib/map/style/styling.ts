import type { Scene } from '../../atlas/scene';
import type { Theme } from '../../theme/colours/theme';

/** What the layers of a style are made from. What differs from feature to feature is feature state. */
export interface Styling {
	readonly scene: Scene;
	readonly theme: Theme;
	/** Has the picture the near look at every zoom? */
	readonly alwaysNear: boolean;
	/** Is the pointer over a country? */
	readonly hovering: boolean;
	/** Zoom levels by which the box is larger than the figure's own: `boxZoom` of the live camera. */
	readonly boxZoom: number;
	/** Pixels of the screen to one of the page. */
	readonly pixelRatio: number;
}
