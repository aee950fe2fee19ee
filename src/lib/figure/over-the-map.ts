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
/** The buttons of the map on other pages, in a box of the figure's own size. */
const PAGE_CONTROLS = { width: 68, height: 186 } as const;
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
	const lower = (controls: Readonly<Record<'width' | 'height', number>>): Box => [
		width - controls.width,
		height - controls.height,
		width + BEYOND,
		height
	];
	if (scene.tone !== 'story')
		return [lower(PAGE_CONTROLS), [width - SHARE.width, 0, width + BEYOND, SHARE.height]];
	const entries = legendOf(scene, atlas).length;
	const bottom = LEGEND.top + LEGEND.padding + entries * LEGEND.row;
	const insetTop = height - INSET.bottom - INSET.height;
	return [
		[-BEYOND, 0, BUTTONS.width, BUTTONS.height],
		lower(CONTROLS),
		...(scene.inset ? [[-BEYOND, insetTop, INSET.width, height] as const] : []),
		...(entries > 0 ? [[width - LEGEND.width, 0, width + BEYOND, bottom] as const] : [])
	];
}
