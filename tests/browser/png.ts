import { inflateSync } from 'node:zlib';

/** A decoded picture; `data` holds red, green, blue, alpha of each pixel, row by row. */
export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly data: Uint8Array;
}

const SIGNATURE_BYTES = 8;
/** Bytes of a pixel by the PNG colour type: 2 is RGB, 6 is RGBA; browsers write no other. */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/** The neighbour to which the Paeth filter of the PNG specification, section 9.4, comes nearest. */
function paeth(left: number, up: number, upLeft: number): number {
	const estimate = left + up - upLeft;
	const byLeft = Math.abs(estimate - left);
	const byUp = Math.abs(estimate - up);
	const byUpLeft = Math.abs(estimate - upLeft);
	if (byLeft <= byUp && byLeft <= byUpLeft) return left;
	return byUp <= byUpLeft ? up : upLeft;
}

/**
 * Undoes the filter of a row of bytes, as the PNG specification has it in section 9.2; `above` is the row before, all
 * zero for the first. One loop a filter: a picture has a million bytes, and a test many pictures.
 */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, channels: number): void {
	const start = Math.min(channels, row.length);
	switch (filter) {
		case 0:
			return;
		case 1:
			for (let at = start; at < row.length; at += 1) row[at] = (row[at] ?? 0) + (row[at - channels] ?? 0);
			return;
		case 2:
			for (let at = 0; at < row.length; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0);
			return;
		case 3:
			for (let at = 0; at < start; at += 1) row[at] = (row[at] ?? 0) + ((above[at] ?? 0) >> 1);
			for (let at = start; at < row.length; at += 1)
				row[at] = (row[at] ?? 0) + (((row[at - channels] ?? 0) + (above[at] ?? 0)) >> 1);
			return;
		case 4:
			for (let at = 0; at < start; at += 1) row[at] = (row[at] ?? 0) + (above[at] ?? 0);
			for (let at = start; at < row.length; at += 1)
				row[at] = (row[at] ?? 0) + paeth(row[at - channels] ?? 0, above[at] ?? 0, above[at - channels] ?? 0);
			return;
		default:
			throw new Error(`PNG has no filter ${filter}`);
	}
}

/**
 * Decodes a PNG as browsers write it: 8 bits a channel, RGB or RGBA, not interlaced.
 * Throws on any other kind.
 */
export function decodePng(file: Buffer): Picture {
	let width = 0;
	let height = 0;
	let channels = 0;
	const packed: Buffer[] = [];
	for (let at = SIGNATURE_BYTES; at < file.length;) {
		const length = file.readUInt32BE(at);
		const type = file.toString('latin1', at + 4, at + 8);
		const body = file.subarray(at + 8, at + 8 + length);
		if (type === 'IHDR') {
			[width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
			channels = CHANNELS[body.readUInt8(9)] ?? 0;
			if (channels === 0 || body.readUInt8(8) !== 8 || body.readUInt8(12) !== 0) {
				throw new Error('decodePng reads only RGB and RGBA with 8 bits a channel, not interlaced');
			}
		}
		if (type === 'IDAT') packed.push(body);
		at += length + 12;
	}

	const raw = inflateSync(Buffer.concat(packed));
	const stride = width * channels;
	const data = new Uint8Array(width * height * 4).fill(255);
	let above: Uint8Array = new Uint8Array(stride);
	for (let y = 0; y < height; y += 1) {
		const start = y * (stride + 1);
		const row = raw.subarray(start + 1, start + 1 + stride);
		unfilter(raw[start] ?? 0, row, above, channels);
		let to = y * width * 4;
		for (let from = 0; from < stride; from += channels, to += 4)
			for (let channel = 0; channel < channels; channel += 1) data[to + channel] = row[from + channel] ?? 0;
		above = row;
	}
	return { width, height, data };
}

/** Number of pixels whose channels all lie within `tolerance` of the colour `#RRGGBB`, in a part of the picture. */
export function countColour(
	picture: Picture,
	colour: string,
	part: { x: number; y: number; width: number; height: number } = { x: 0, y: 0, ...picture },
	tolerance = 2
): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const { data } = picture;
	let count = 0;
	const [right, bottom] = [
		Math.min(picture.width, part.x + part.width),
		Math.min(picture.height, part.y + part.height)
	];
	for (let y = Math.max(0, Math.ceil(part.y)); y < bottom; y += 1) {
		for (let x = Math.max(0, Math.ceil(part.x)); x < right; x += 1) {
			const at = (y * picture.width + x) * 4;
			const isNear =
				Math.abs((data[at] ?? 0) - red) <= tolerance &&
				Math.abs((data[at + 1] ?? 0) - green) <= tolerance &&
				Math.abs((data[at + 2] ?? 0) - blue) <= tolerance;
			if (isNear) count += 1;
		}
	}
	return count;
}

/** `#rrggbb` of one pixel. Throws a RangeError outside the picture. */
export function colourAt(picture: Picture, x: number, y: number): string {
	if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) {
		throw new RangeError(`there is no pixel ${x},${y} in a picture of ${picture.width}×${picture.height}`);
	}
	const at = (Math.floor(y) * picture.width + Math.floor(x)) * 4;
	const channels = [...picture.data.subarray(at, at + 3)];
	return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * Share of pixels, 0 to 1, in which a channel of two pictures differs by more than `tolerance`; 1 for
 * pictures of different size.
 */
export function shareThatDiffers(one: Picture, other: Picture, tolerance: number): number {
	if (one.width !== other.width || one.height !== other.height) return 1;
	const pixels = one.width * one.height;
	const channels = one.data.length / pixels;
	let count = 0;
	for (let pixel = 0; pixel < pixels; pixel += 1) {
		for (let channel = 0; channel < 3; channel += 1) {
			const at = pixel * channels + channel;
			if (Math.abs((one.data[at] ?? 0) - (other.data[at] ?? 0)) <= tolerance) continue;
			count += 1;
			break;
		}
	}
	return count / pixels;
}

/** How many colours cover more than so many pixels each. */
export function largeColours({ width, height, data }: Picture, pixels: number): number {
	const channels = data.length / (width * height);
	const counts = new Map<number, number>();
	for (let at = 0; at < data.length; at += channels) {
		const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return [...counts.values()].filter((count) => count > pixels).length;
}
