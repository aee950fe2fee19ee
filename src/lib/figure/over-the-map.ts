import type { AtlasModel } from '../atlas/atlas';
import { FIGURE } from '../atlas/camera';
import type { Box } from '../atlas/label-layout';
import { legendOf } from '../atlas/legend';
import type { Scene } from '../atlas/scene';

/** What a story's page lays over its map, in units of the figure in a box of its own size: see StoryLegend and ExploreButton. */
const LEGEND = { width: 300, top: 64, padding: 18, row: 23 } as const;
const BUTTONS = { width: 330, height: 62 } as const;
/** A box may be wider than the figure: what hangs on its right edge then covers the figure less far. */
const BEYOND = 60;

/**
 * What lies over the upper corners of the picture on a page of the atlas, in units of the figure: on the left the
 * buttons of the map, on the right "Share". A medium box has only the latter there.
 */
export const UPPER_CORNERS = {
	medium: [[FIGURE.width - 150, -BEYOND, FIGURE.width + BEYOND, 66]],
	small: [
		[-BEYOND, -BEYOND, 530, 66],
		[FIGURE.width - 270, -BEYOND, FIGURE.width + BEYOND, 66]
	]
} as const satisfies Record<'medium' | 'small', readonly Box[]>;

/** Boxes that the legend and the buttons of a story cover, where no label can be read. */
export function overTheMap(scene: Scene, atlas: AtlasModel): readonly Box[] {
	if (scene.tone !== 'story') return [];
	const entries = legendOf(scene, atlas).length;
	const bottom = LEGEND.top + LEGEND.padding + entries * LEGEND.row;
	return [
		[-BEYOND, 0, BUTTONS.width, BUTTONS.height],
		...(entries > 0 ? [[FIGURE.width - LEGEND.width, 0, FIGURE.width + BEYOND, bottom] as const] : [])
	];
}
