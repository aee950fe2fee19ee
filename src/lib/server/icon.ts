import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { themes } from '$lib/theme/theme';

/** The mark of the atlas; everything else here is painted from it. */
const MARK = 'static/favicon.svg';
/** Side of the mark's box in its own units. */
const BOX = 28;
/** Share of the side that stays free on each side where systems cut corners off. */
const MARGIN = 0.12;

/** Icons that systems ask for, by name: side in px, and whether the ground is filled to the edge. */
export const ICONS = {
	'icon-192': { size: 192, filled: true },
	'icon-512': { size: 512, filled: true },
	'apple-touch-icon': { size: 180, filled: true }
} as const;

/** The mark as a PNG of `size` by `size` px. */
export function iconPng(size: number, filled: boolean): Uint8Array {
	const mark = readFileSync(MARK, 'utf8');
	const edge = filled ? (BOX * MARGIN) / (1 - 2 * MARGIN) : 0;
	const side = BOX + 2 * edge;
	const ground = filled ? `<rect width="100%" height="100%" fill="${themes.light.interface.paper}"/>` : '';
	const inner = mark.replace('<svg ', `<svg x="${edge}" y="${edge}" width="${BOX}" height="${BOX}" `);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${ground}${inner}</svg>`;
	return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
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
