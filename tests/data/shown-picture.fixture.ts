import { figureScale } from '$lib/atlas/camera';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { LonLat } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import type { DrawnLabel } from '$lib/drawn/labels/drawn-label';
import { lettersIn, lookIn } from '$lib/drawn/labels/small-look';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import type { Box } from '$lib/lettering/box';
import { enlargedBox, labelBox } from '$lib/lettering/label';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';
import { frameOf } from '../places-in-view';

export const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };

/** The map's box in windows of 1440 × 900, 768 × 1024, 390 × 844 and 844 × 390 px. */
export const BOXES = [
	{ width: 1040, height: 746 },
	{ width: 768, height: 563 },
	{ width: 390, height: 397 },
	{ width: 844, height: 281 }
] as const;

/** A picture as one box shows it. */
export function shown(
	page: Page,
	box: (typeof BOXES)[number],
	place?: readonly [LonLat, number],
	all = false
) {
	const scale = figureScale(box.width, box.height);
	const scene = pageScene(page, model, frames);
	const ground = groundOf(
		{
			...scene,
			...(all && { operations: model.operations.map(({ id }) => id) }),
			...(place && {
				camera: { kind: 'view' as const, center: place[0], zoom: place[1] + Math.log2(Math.min(1, scale)) }
			})
		},
		inputs,
		{ scale, box }
	);
	const picture = pictureOf(ground);
	const size = boxSizeOf(box);
	const labels = picture.labels.filter(({ sizes }) => sizes.includes(size));
	const boxOf = ({ named, position }: DrawnLabel): Box =>
		size === 'large' ? labelBox(position) : enlargedBox(position, lookIn(ground, lettersIn(size))(named));
	return { ground, picture, labels, boxOf, frame: frameOf(box, scale), size };
}
