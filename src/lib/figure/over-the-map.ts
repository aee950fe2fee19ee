import type { AtlasModel } from '../atlas/atlas';
import { FIGURE } from '../atlas/camera';
import type { Box } from '../atlas/label-layout';
import { legendOf } from '../atlas/legend';
import type { Scene } from '../atlas/scene';

/**
 * What a story's page lays over its map, in units of the figure in a box of its own size: see StoryLegend,
 * ExploreButton, InsetMap and MapControls.
 */
const LEGEND = { width: 260, top: 20, padding: 18, row: 23 } as const;
const BUTTONS = { width: 330, height: 62 } as const;
const INSET = { width: 270, bottom: 52, height: 232 } as const;
const CONTROLS = { width: 68, height: 186 } as const;
/** A box may be wider than the figure: what hangs on its edges then covers the figure less far. */
export const BEYOND = 60;

/** What "Share" covers of the picture in a small box, whose right upper corner it takes; in units of the figure. */
export const SHARE_CORNER: Box = [FIGURE.width - 270, -BEYOND, FIGURE.width + BEYOND, 48];

/**
 * What the buttons of the map cover of the picture, whose left upper corner they take: in a small box, and
 * in a low one, where a phone is 640 px high and the picture begins at the box's upper edge.
 */
export const CONTROLS_CORNER = {
	small: [-BEYOND, -BEYOND, 420, 52],
	low: [-BEYOND, -BEYOND, 480, 145]
} as const satisfies Record<string, Box>;

/** "Share" on a page of its own, in the right upper corner. */
const SHARE = { width: 112, height: 58 } as const;
/** The same, and the buttons of the map, where the page is a column: the map is drawn smaller, they are not. */
const SHARE_IN_COLUMN: Box = [FIGURE.width - 140, -BEYOND, FIGURE.width + BEYOND, 68];
const CONTROLS_IN_COLUMN: Box = [
	FIGURE.width - 82,
	FIGURE.height - 230,
	FIGURE.width + BEYOND,
	FIGURE.height
];

/** Boxes in which buttons cover a picture between a phone's and a desktop's: those of stories stand elsewhere. */
export function overTheMediumMap(scene: Scene): readonly Box[] {
	return scene.tone === 'story' ? [] : [SHARE_IN_COLUMN, CONTROLS_IN_COLUMN];
}

/** Boxes that buttons cover, and the legend and the small map of a story, where no label can be read. */
export function overTheMap(scene: Scene, atlas: AtlasModel): readonly Box[] {
	const { width, height } = FIGURE;
	const controls: Box = [width - CONTROLS.width, height - CONTROLS.height, width + BEYOND, height];
	if (scene.tone !== 'story') return [controls, [width - SHARE.width, 0, width + BEYOND, SHARE.height]];
	const entries = legendOf(scene, atlas).length;
	const bottom = LEGEND.top + LEGEND.padding + entries * LEGEND.row;
	const insetTop = height - INSET.bottom - INSET.height;
	return [
		[-BEYOND, 0, BUTTONS.width, BUTTONS.height],
		controls,
		...(scene.inset ? [[-BEYOND, insetTop, INSET.width, height] as const] : []),
		...(entries > 0 ? [[width - LEGEND.width, 0, width + BEYOND, bottom] as const] : [])
	];
}
