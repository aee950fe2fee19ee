import type { Picture } from '../browser/png';
import type { Part } from './drift';

/** Stripes in a part of a picture. */
export interface Stripes {
	/** By which they rise to the right, from 0 to 180. */
	readonly degrees: number;
	/** From the middle of one to the middle of the next, in px. */
	readonly spacing: number;
	/** How strong they are against all else in the part, from 0 to 1. */
	readonly strength: number;
}

/** What is looked for: every whole degree, and spacings from the narrowest to the widest in these steps, in px. */
const SPACINGS = { from: 3.5, to: 24, step: 0.1 } as const;
const RADIANS = Math.PI / 180;

/** The strongest stripes of a part: the largest coefficient of its Fourier transform. */
export function stripesOf({ width, data }: Picture, { x, y, width: wide, height: high }: Part): Stripes {
	const lights = Array.from({ length: wide * high }, (_, index) => {
		const at = ((y + Math.floor(index / wide)) * width + x + (index % wide)) * 4;
		return (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
	});
	const mean = lights.reduce((sum, light) => sum + light, 0) / lights.length;
	const rest = lights.map((light) => light - mean);
	const energy = Math.sqrt(rest.reduce((sum, light) => sum + light * light, 0) * rest.length) || 1;
	let best: Stripes = { degrees: 0, spacing: 0, strength: 0 };
	for (let degrees = 0; degrees < 180; degrees += 1) {
		// Across stripes that rise to the right, on a screen whose y counts downwards.
		const [acrossX, acrossY] = [Math.sin(degrees * RADIANS), Math.cos(degrees * RADIANS)];
		for (let { from: spacing } = SPACINGS; spacing <= SPACINGS.to; spacing += SPACINGS.step) {
			const turn = (2 * Math.PI) / spacing;
			let [real, imaginary] = [0, 0];
			for (let row = 0; row < high; row += 1) {
				// From pixel to pixel the phase turns by the same angle: one product instead of a sine.
				let [cos, sin] = [Math.cos(turn * acrossY * row), Math.sin(turn * acrossY * row)];
				const [stepCos, stepSin] = [Math.cos(turn * acrossX), Math.sin(turn * acrossX)];
				for (let column = 0; column < wide; column += 1) {
					const light = rest[row * wide + column] ?? 0;
					real += light * cos;
					imaginary += light * sin;
					[cos, sin] = [cos * stepCos - sin * stepSin, cos * stepSin + sin * stepCos];
				}
			}
			const strength = (Math.SQRT2 * Math.hypot(real, imaginary)) / energy;
			if (strength > best.strength) best = { degrees, spacing, strength };
		}
	}
	return best;
}
