import { Resvg } from '@resvg/resvg-js';
import { MARK, MARK_SIDE } from '$lib/drawn/shapes/mark';
import type { Outline, Part } from '$lib/drawn/shapes/part';
import { element, escaped } from '$lib/figure/markup/markup';
import { paintedPart } from '$lib/figure/paper/painted-part';
import { m } from '$lib/i18n/paraglide/messages.js';
import { light } from '$lib/theme/colours/theme';
import { organisationWords } from '$lib/features/organisation';

/** Share of the side that stays free on each side where systems cut corners off. */
const MARGIN = 0.12;
/** Units of ground around the globe where only a disc is filled. */
const RIM = 1;

/** Icons that systems ask for, by name: side in px, and whether the ground is filled to the edge. */
export const ICONS = {
	'icon-192': { size: 192, filled: true },
	'icon-512': { size: 512, filled: true },
	'apple-touch-icon': { size: 180, filled: true }
} as const;

/** The mark of the atlas as an SVG; `filled` to the edge, or on a disc of paper. */
export function iconSvg(filled: boolean): string {
	const edge = filled ? (MARK_SIDE * MARGIN) / (1 - 2 * MARGIN) : 0;
	const side = MARK_SIDE + 2 * edge;
	const half = MARK_SIDE / 2;
	const ground: Outline = filled
		? { x: -edge, y: -edge, width: side, height: side }
		: { cx: half, cy: half, r: half - RIM };
	const parts: Part[] = [{ outline: ground, fill: 'paper' }, ...MARK];
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', viewBox: [-edge, -edge, side, side].join(' ') },
		element('title', {}, escaped(m.site_title(organisationWords))),
		...parts.map((part) => paintedPart(part, light))
	);
}

/** The mark as a PNG of `size` by `size` px. */
export function iconPng(size: number, filled: boolean): Uint8Array {
	return new Resvg(iconSvg(filled), { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** Sizes in px of the pictures in `favicon.ico`. */
const ICO_SIZES = [16, 32, 48] as const;
const ICO_HEADER = 6;
const ICO_ENTRY = 16;

/** `favicon.ico`, for what asks for nothing else: PNG pictures behind a directory of them. */
export function icon(): Uint8Array {
	const pictures = ICO_SIZES.map((size) => ({ size, png: iconPng(size, false) }));
	const directory = Buffer.alloc(ICO_HEADER + ICO_ENTRY * pictures.length);
	directory.writeUInt16LE(1, 2); // an icon, not a cursor
	directory.writeUInt16LE(pictures.length, 4);
	let offset = directory.length;
	pictures.forEach(({ size, png }, position) => {
		const at = ICO_HEADER + ICO_ENTRY * position;
		directory.writeUInt8(size, at);
		directory.writeUInt8(size, at + 1);
		directory.writeUInt16LE(1, at + 4); // colour planes
		directory.writeUInt16LE(32, at + 6); // bits a pixel
		directory.writeUInt32LE(png.length, at + 8);
		directory.writeUInt32LE(offset, at + 12);
		offset += png.length;
	});
	return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}
