import { FIGURE } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';
import { legendOf } from '../../atlas/legend';
import type { Scene } from '../../atlas/scene';
import type { Ground } from '../ground';

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

/** The small map of a country's page, which is drawn larger where the map is. */
const INSET_OF_PAGE: Box = [-BEYOND, FIGURE.height - 295, 276, FIGURE.height];

/** What "Share" covers of the picture, whose right upper corner it takes; in units of the figure. A wide box has room beside it. */
const SHARE_CORNERS = {
	medium: [FIGURE.width - 150, -BEYOND, FIGURE.width + BEYOND, 66],
	small: [FIGURE.width - 270, -BEYOND, FIGURE.width + BEYOND, 48]
} as const satisfies Record<'medium' | 'small', Box>;

/**
 * What the one button for the map's controls covers of the picture, whose left upper corner it takes: in a small box, and
 * in a low one, where a phone is 640 px high and the picture begins at the box's upper edge.
 */
const CONTROLS_CORNERS = {
	small: [-BEYOND, -BEYOND, 150, 52],
	low: [-BEYOND, -BEYOND, 170, 145]
} as const satisfies Record<'small' | 'low', Box>;

/** What the button that frees the map covers of a story's picture in a small box, and "Share" in the other corner. */
const EXPLORE_CORNER: Box = [-BEYOND, -BEYOND, 140, 135];
/** The same in a low box, 210 px high: in narrower ones a unit is smaller, and wider ones have the buttons beside the figure. */
const CORNERS_OF_LOW_STORY: readonly Box[] = [
	[-BEYOND, -BEYOND, 140, 192],
	[FIGURE.width - 140, -BEYOND, FIGURE.width + BEYOND, 192]
];

/** "Share" on a page of its own, in the right upper corner. */
const SHARE = { width: 112, height: 58 } as const;
/** The buttons of the map where the page is a column: the map is drawn smaller, they are not. */
const CONTROLS_IN_COLUMN: Box = [
	FIGURE.width - 82,
	FIGURE.height - 230,
	FIGURE.width + BEYOND,
	FIGURE.height
];

/** Boxes in which buttons cover a picture between a phone's and a desktop's: a story has those of the map elsewhere. */
export function overTheMediumMap(scene: Scene): readonly Box[] {
	if (scene.tone === 'story') return [SHARE_CORNERS.medium];
	return [SHARE_CORNERS.medium, CONTROLS_IN_COLUMN, ...insetOfPage(scene)];
}

/** Boxes that buttons cover on a phone: on the map of a story only the one that frees it, where it is low too. */
export function overTheSmallMap(scene: Scene, box: 'small' | 'low'): readonly Box[] {
	if (scene.tone === 'story')
		return box === 'low' ? CORNERS_OF_LOW_STORY : [SHARE_CORNERS.small, EXPLORE_CORNER];
	return [CONTROLS_CORNERS[box], ...insetOfPage(scene)];
}

/**
 * Parts of a page's own map, in px from the edges of its box, that its buttons cover: with the largest buttons, for
 * fingers, and where they stand in a page of one column as in one of two. See MapControls and ShareButton.
 */
const BUTTONS_PX = { share: { width: 108, height: 64 }, controls: { width: 68, height: 210 } } as const;
/** Up to this width of the box its page is a phone's, whose controls are one button; see MapControls. */
const PHONE_PX = 599;
/** What that button covers. */
const PHONE_CONTROLS_PX = { width: 62, height: 62 } as const;

/** Boxes that the buttons of a page's own map cover in a box that is known, in px. */
function overTheBox({ width, height }: BoxPx): readonly Box[] {
	const { share, controls } = BUTTONS_PX;
	const inCorner: Box = [width - controls.width, height - controls.height, width, height];
	const shareInCorner: Box = [width - share.width, 0, width, share.height];
	return [
		...(width <= PHONE_PX ? [[0, 0, PHONE_CONTROLS_PX.width, PHONE_CONTROLS_PX.height] as const] : []),
		...(width >= LEAST_OF_TWO_COLUMNS_PX ? [shareInCorner, inCorner] : [])
	];
}

/**
 * What lies over the map of a story whose reader moved it, in px: the way back to the story, on a phone and in a column with
 * "Share" in the other corner, beside the text with "Share" at its right; the legend and the small map. See ExploreButton,
 * ShareButton, StoryLegend and InsetMap.
 */
const EXPLORED_PX = {
	back: { width: 190, height: 62 },
	backAndShare: 310,
	/** The one button for the controls of a phone stands below the way back. */
	controlsBottom: 114,
	share: { width: 64, height: 62, upTo: 899 },
	/** A box of this width may stand beside the text of a window of 900 px. */
	besideText: 480,
	legend: { from: 720, width: 250, top: 20, padding: 18, row: 23 },
	inset: { left: 20, bottom: 56, share: 0.25, least: 132, most: 256 },
	insetOfPhone: { left: 12, bottom: 36, share: 0.26, least: 0, most: 256 },
	insetAspect: 88 / 74
} as const;

/** Boxes that are covered where a story's reader moved the map, in px. */
function overTheExplored({ width, height }: BoxPx, entries: number, inset: boolean): readonly Box[] {
	const { back, backAndShare, controlsBottom, share, besideText, legend, insetAspect } = EXPLORED_PX;
	const { controls } = BUTTONS_PX;
	const boxes: Box[] = [[0, 0, width >= besideText ? backAndShare : back.width, back.height]];
	if (width <= share.upTo) boxes.push([width - share.width, 0, width, share.height]);
	if (width >= besideText) boxes.push([width - controls.width, height - controls.height, width, height]);
	if (width <= PHONE_PX) boxes.push([0, back.height, PHONE_CONTROLS_PX.width, controlsBottom]);
	if (width >= legend.from && entries > 0)
		boxes.push([width - legend.width, 0, width, legend.top + legend.padding + entries * legend.row]);
	if (inset) {
		const { left, bottom, share, least, most } = EXPLORED_PX[width <= PHONE_PX ? 'insetOfPhone' : 'inset'];
		const side = Math.min(Math.max(share * width, least), most);
		boxes.push([0, height - bottom - side / insetAspect, left + side, height]);
	}
	return boxes;
}

interface BoxPx {
	readonly width: number;
	readonly height: number;
}

/** From px of a box to units of the figure, which is centred in it. */
const toUnits =
	({ width, height }: BoxPx, scale: number) =>
	([left, top, right, bottom]: Box): Box => [
		FIGURE.width / 2 + (left - width / 2) / scale,
		FIGURE.height / 2 + (top - height / 2) / scale,
		FIGURE.width / 2 + (right - width / 2) / scale,
		FIGURE.height / 2 + (bottom - height / 2) / scale
	];

/** From this width on the box may stand beside a panel, and have its controls in the corner. */
const LEAST_OF_TWO_COLUMNS_PX = 500;

const insetOfPage = ({ inset }: Scene): readonly Box[] => (inset ? [INSET_OF_PAGE] : []);

/** Boxes that buttons cover, and the legend and the small map of a story, where no label can be read. */
export function overTheMap({ scene, inputs: { atlas }, box, scale }: Ground): readonly Box[] {
	const { width, height } = FIGURE;
	if (box && scene.tone !== 'story')
		return [...overTheBox(box).map(toUnits(box, scale)), ...insetOfPage(scene)];
	const controls: Box = [width - CONTROLS.width, height - CONTROLS.height, width + BEYOND, height];
	if (scene.tone !== 'story')
		return [controls, [width - SHARE.width, 0, width + BEYOND, SHARE.height], ...insetOfPage(scene)];
	// Which statuses are in sight is asked of the land that it leaves free: it has room for all.
	const entries = legendOf(scene, atlas, atlas.statusIds).length;
	if (box) return overTheExplored(box, entries, scene.inset !== null).map(toUnits(box, scale));
	const bottom = LEGEND.top + LEGEND.padding + entries * LEGEND.row;
	const insetTop = height - INSET.bottom - INSET.height;
	return [
		[-BEYOND, 0, BUTTONS.width, BUTTONS.height],
		controls,
		...(scene.inset ? [[-BEYOND, insetTop, INSET.width, height] as const] : []),
		...(entries > 0 ? [[width - LEGEND.width, 0, width + BEYOND, bottom] as const] : [])
	];
}
