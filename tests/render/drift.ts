import type { Picture } from '../browser/png';

/** A part of a picture that is left out of the comparison, in px. */
export interface Part {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How far apart the lines of two pictures are. */
export interface Drift {
	/** Pixels of the first picture on a coast or border. */
	readonly lines: number;
	/** Those of them that have none of the second picture within 1 px. */
	readonly astray: number;
}

/**
 * Sum of the differences of red, green and blue from which on two pixels beside each other lie on two
 * sides of a line: half of what lies between sea and land of the light theme, 232.
 */
const CLEAR = 120;
/** The same where the other picture must show the line: a line that falls between two pixels is paler. */
const TRACE = 30;

/** Sum of the differences of red, green and blue. Written out, as it is asked some million times. */
function difference(of: ArrayLike<number>, at: number, from: ArrayLike<number>, near: number): number {
	return (
		Math.abs((of[at] ?? 0) - (from[near] ?? 0)) +
		Math.abs((of[at + 1] ?? 0) - (from[near + 1] ?? 0)) +
		Math.abs((of[at + 2] ?? 0) - (from[near + 2] ?? 0))
	);
}

/** The places of a pixel and of those within 1 px of it, from its own. */
const placesAround = (width: number): readonly number[] =>
	[-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => dy * width + dx));

/** Largest difference of each pixel from its neighbours to the right and below. */
function steps({ width, height, data }: Picture): Uint16Array {
	const result = new Uint16Array(width * height);
	const between = (one: number, other: number): number => difference(data, one * 4, data, other * 4);
	for (let y = 0; y < height - 1; y += 1) {
		for (let x = 0; x < width - 1; x += 1) {
			const at = y * width + x;
			result[at] = Math.max(between(at, at + 1), between(at, at + width));
		}
	}
	return result;
}

const leftOut =
	(parts: readonly Part[]) =>
	(x: number, y: number): boolean =>
		parts.some((part) => x >= part.x && y >= part.y && x < part.x + part.width && y < part.y + part.height);

/** Counts the pixels on lines of `one` that have no line of `other` within 1 px. */
export function driftOf(one: Picture, other: Picture, without: readonly Part[] = []): Drift {
	const { width, height } = one;
	if (other.width !== width || other.height !== height) throw new RangeError('the pictures differ in size');
	const [clear, trace] = [steps(one), steps(other)];
	const isLeftOut = leftOut(without);
	const around = placesAround(width);
	let [lines, astray] = [0, 0];
	for (let y = 1; y < height - 2; y += 1) {
		for (let x = 1; x < width - 2; x += 1) {
			if ((clear[y * width + x] ?? 0) < CLEAR || isLeftOut(x, y)) continue;
			lines += 1;
			const near = around.some((place) => (trace[y * width + x + place] ?? 0) >= TRACE);
			if (!near) astray += 1;
		}
	}
	return { lines, astray };
}

/** A picture moved to the right; what comes in at the left is what stood there. */
export function shifted({ width, height, data }: Picture, by: number): Picture {
	const moved = new Uint8Array(data);
	for (let y = 0; y < height; y += 1) {
		const row = y * width * 4;
		moved.set(data.subarray(row, row + (width - by) * 4), row + by * 4);
	}
	return { width, height, data: moved };
}

/** Sum of the differences of red, green and blue up to which two pixels count as of one colour: half of what a line's smooth edge spans. */
const ALIKE = 60;

/** How far around a pixel its surroundings reach, in px: two lines of a hatch. */
const AROUND = 2;
/**
 * The same between the mean colours of two surroundings, which smoothing leaves as they are: a hatch finer
 * than a pixel is drawn as strong in both pictures, though no two pixels need be alike. A black line on
 * white, missing in one of them, makes 153.
 */
const ALIKE_AROUND = 20;

/** Mean red, green and blue of each pixel's surroundings. */
function meansAround({ width, height, data }: Picture): Float32Array {
	const means = new Float32Array(width * height * 3);
	const side = 2 * AROUND + 1;
	// First along each row, then down each column: ten sums for twenty-five.
	const alongRows = new Uint16Array(width * height * 3);
	for (let y = 0; y < height; y += 1) {
		for (let x = AROUND; x < width - AROUND; x += 1) {
			for (let channel = 0; channel < 3; channel += 1) {
				let sum = 0;
				for (let dx = -AROUND; dx <= AROUND; dx += 1) sum += data[(y * width + x + dx) * 4 + channel] ?? 0;
				alongRows[(y * width + x) * 3 + channel] = sum;
			}
		}
	}
	for (let y = AROUND; y < height - AROUND; y += 1) {
		for (let at = y * width * 3; at < (y + 1) * width * 3; at += 1) {
			let sum = 0;
			for (let dy = -AROUND; dy <= AROUND; dy += 1) sum += alongRows[at + dy * width * 3] ?? 0;
			means[at] = sum / side ** 2;
		}
	}
	return means;
}

/**
 * Share of the pixels of `one` that have none of their colour in `other` within 1 px, nor the same colour
 * around them: 0 where two pictures are the same but for the smoothing of edges. Sees wrong fills, patterns,
 * signs, lines and letters.
 */
export function shareAmiss(one: Picture, other: Picture, without: readonly Part[] = []): number {
	const { width, height } = one;
	if (other.width !== width || other.height !== height) throw new RangeError('the pictures differ in size');
	const isLeftOut = leftOut(without);
	const [means, otherMeans] = [meansAround(one), meansAround(other)];
	const around = placesAround(width);
	const alike = (at: number, near: number): boolean =>
		difference(one.data, at * 4, other.data, near * 4) <= ALIKE;
	const alikeAround = (at: number): boolean => difference(means, at * 3, otherMeans, at * 3) <= ALIKE_AROUND;
	let [seen, amiss] = [0, 0];
	for (let y = AROUND; y < height - AROUND; y += 1) {
		for (let x = AROUND; x < width - AROUND; x += 1) {
			if (isLeftOut(x, y)) continue;
			seen += 1;
			const at = y * width + x;
			if (alike(at, at) || alikeAround(at)) continue;
			const found = around.some((place) => alike(at, at + place));
			if (!found) amiss += 1;
		}
	}
	return amiss / seen;
}
