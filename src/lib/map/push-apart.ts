import type { Pixel } from './screen';

export interface Disc {
	readonly at: Pixel;
	/** px */
	readonly radius: number;
	/** Keeps its place; only others give way. */
	readonly fixed: boolean;
}

/** Rounds of pushing; a dozen signs around one city come to rest in about thirty. */
const ROUNDS = 60;
/** Discs on the very same spot are parted in this direction, turned a little for each pair (the golden angle). */
const GOLDEN_ANGLE = 2.399963;
/** Closer than this, in px, is the same spot; and an overlap of less is none. */
const HARDLY = 0.01;

/** Where discs stand when none touch and `gap` px lie between them. Deterministic; discs that are alone stay. */
export function pushApart(discs: readonly Disc[], gap: number): Pixel[] {
	const at = discs.map(({ at: [x, y] }): [number, number] => [x, y]);
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (let i = 0; i < discs.length; i++) {
			for (let j = i + 1; j < discs.length; j++) {
				const [one, other, first, second] = [discs[i], discs[j], at[i], at[j]];
				if (!one || !other || !first || !second || (one.fixed && other.fixed)) continue;
				const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
				const apart = Math.hypot(dx, dy);
				const push = one.radius + other.radius + gap - apart;
				if (push <= HARDLY) continue;
				moved = true;
				const angle = apart > HARDLY ? Math.atan2(dy, dx) : (i + j) * GOLDEN_ANGLE;
				const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
				first[0] -= Math.cos(angle) * push * share;
				first[1] -= Math.sin(angle) * push * share;
				second[0] += Math.cos(angle) * push * (1 - share);
				second[1] += Math.sin(angle) * push * (1 - share);
			}
		}
		if (!moved) break;
	}
	return at;
}
