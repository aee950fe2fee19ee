import type { AtlasModel } from '../atlas/atlas';
import { FIGURE } from '../atlas/camera';
import type { Box } from '../atlas/label-layout';
import { legendOf } from '../atlas/legend';
import type { Scene } from '../atlas/scene';

/**
 * What a story's page lays over its map, in units of the figure in the narrowest box that has a legend on
 * it, 720 px wide: see StoryLegend, ExploreButton, InsetMap and MapControls.
 */
const LEGEND = { width: 330, top: 24, padding: 22, row: 28 } as const;
const BUTTONS = { width: 360, height: 70 } as const;
const INSET = { width: 276, bottom: 68, height: 212 } as const;
const CONTROLS = { width: 76, height: 216 } as const;
/** A box may be wider than the figure: what hangs on its edges then covers the figure less far. */
export const BEYOND = 60;

/** What "Share" covers of the picture in a small box, whose right upper corner it takes; in units of the figure. */
export const SHARE_CORNER: Box = [FIGURE.width - 270, -BEYOND, FIGURE.width + BEYOND, 48];

/**
 * What the buttons of the map cover in a low small box, whose left upper corner they take: where a phone is
 * 640 px high. In a higher one they stand above the globe.
 */
export const CONTROLS_CORNER: Box = [-BEYOND, -BEYOND, 480, 145];

/** What the button that frees the map covers of a story's picture in a small box. */
export const EXPLORE_CORNER: Box = [-BEYOND, -BEYOND, 140, 135];

/** Boxes that the legend, the buttons and the small map of a story cover, where no label can be read. */
export function overTheMap(scene: Scene, atlas: AtlasModel): readonly Box[] {
	if (scene.tone !== 'story') return [];
	const entries = legendOf(scene, atlas).length;
	const bottom = LEGEND.top + LEGEND.padding + entries * LEGEND.row;
	const { width, height } = FIGURE;
	const insetTop = height - INSET.bottom - INSET.height;
	return [
		[-BEYOND, 0, BUTTONS.width, BUTTONS.height],
		[width - CONTROLS.width, height - CONTROLS.height, width + BEYOND, height],
		...(scene.inset ? [[-BEYOND, insetTop, INSET.width, height] as const] : []),
		...(entries > 0 ? [[width - LEGEND.width, 0, width + BEYOND, bottom] as const] : [])
	];
}
