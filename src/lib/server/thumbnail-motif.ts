import { FIGURE } from '$lib/atlas/perspective';
import type { Scene } from '$lib/atlas/scene';
import type { BorderId } from '$lib/atlas/types';
import type { PlacedSign } from '$lib/drawn/signs/place-signs';
import { THUMBNAIL } from '$lib/features/stories/thumbnail-size';
import { SIGNS } from '$lib/theme/shapes/further/signs';

/*
 * What a picture of 72 by 54 px can say: one thing. The outlines of States that are no more, a border, or so many signs;
 * whichever a story has, as large as the box bears.
 */

/** An outline tells a story from others more than a border does, and that more than a sign or a fill. */
const WEIGHT = { outline: 20, border: 4, sign: 1 } as const;

/** What is shown of the figure's width about its middle, by what is lit: an outline is large, a border is a line. */
const SHARE = { outline: 0.8, border: 0.45 } as const;

/** px on the thumbnail. */
const RING_RADIUS = 4.5;
const PIN_HEIGHT = 10;
const LINE_WIDTH = 1.3;
const HALO_WIDTH = 2.4;
/** Room around the signs, for their own size, in shares of the crop. */
const AROUND = 0.18;

const outlined = ({ outlines }: Scene): number => outlines.length;

/** The picture of a story that says most about it; the first of equals. */
export function motifOf(scenes: readonly Scene[], isLong: (border: BorderId) => boolean): Scene {
	const said = (scene: Scene): number =>
		WEIGHT.outline * outlined(scene) +
		WEIGHT.border * scene.borders.filter(isLong).length +
		WEIGHT.sign * (scene.litOperations.length + scene.emphasised.length);
	const [first] = scenes.toSorted((one, other) => said(other) - said(one));
	if (!first) throw new Error('a story has no picture');
	return first;
}

/** A part of the figure, in its units. */
export interface Crop {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What is shown of the figure: the lines in its middle, or all lit signs where it lights nothing else. */
export function cropOf(scene: Scene, signs: readonly Pick<PlacedSign, 'x' | 'y' | 'lit'>[]): Crop {
	if (outlined(scene) > 0) return about(FIGURE.width / 2, FIGURE.height / 2, SHARE.outline * FIGURE.width);
	const lit = signs.filter((sign) => sign.lit);
	const isOfSigns = scene.borders.length === 0 && lit.length > 0;
	if (!isOfSigns) return about(FIGURE.width / 2, FIGURE.height / 2, SHARE.border * FIGURE.width);
	const [left, right] = ends(lit.map(({ x }) => x));
	const [top, bottom] = ends(lit.map(({ y }) => y));
	const ratio = THUMBNAIL.width / THUMBNAIL.height;
	const width = Math.max(right - left, (bottom - top) * ratio) / (1 - 2 * AROUND);
	return about(
		(left + right) / 2,
		(top + bottom) / 2,
		Math.min(Math.max(width, FIGURE.width / 4), FIGURE.width)
	);
}

const ends = (values: readonly number[]): readonly [number, number] => [
	Math.min(...values),
	Math.max(...values)
];

/** Beside the figure nothing is drawn. */
const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** A part of the figure about a point. */
function about(x: number, y: number, width: number): Crop {
	const height = (width * THUMBNAIL.height) / THUMBNAIL.width;
	return {
		x: within(x - width / 2, FIGURE.width - width),
		y: within(y - height / 2, FIGURE.height - height),
		width,
		height
	};
}

/**
 * At this size letters are dust, and lines and signs are seen only where they are bold.
 * @param width of what is shown, in units of the figure
 */
export function boldAt(width: number): string {
	const unit = width / THUMBNAIL.width;
	const ring = (RING_RADIUS * unit) / SIGNS.microstateRing.radius.near;
	const pin = (PIN_HEIGHT * unit) / SIGNS.pin.height;
	return (
		'.figure :is(.labels, .scale-bar, .horizon, .count, .sea-names) { display: none; }' +
		`.figure .marks.story :is(.lit, .outlined, .route) { stroke-width: ${LINE_WIDTH * unit}px; }` +
		`.figure .marks.story .halo { stroke-width: ${HALO_WIDTH * unit}px; }` +
		`.figure .sign.operation > * { transform: scale(${pin.toFixed(2)}); }` +
		`.figure .microstate .shape { transform: scale(${ring.toFixed(2)}); }`
	);
}
