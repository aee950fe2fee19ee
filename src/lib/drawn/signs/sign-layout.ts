/** A sign on the plane of the figure, as a disc that others must not touch. */
export interface SignDisc {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Keeps its place; only others give way. */
	readonly fixed: boolean;
}

/** Rounds of pushing; a dozen signs around one city come to rest in about thirty. */
const ROUNDS = 80;
/** Discs on the very same spot are parted in directions that are turned by the golden angle, in radians. */
const GOLDEN_ANGLE = 2.399963;
/** Overlaps below this, in units, are left: nobody sees them. */
const TOUCH = 0.01;

/**
 * Pushes discs apart until `gap` is between them, each as little as it takes. Pure and deterministic;
 * discs that are alone stay where they are.
 * @returns the new centre of each disc, `[x, y]`
 */
export function separated(discs: readonly SignDisc[], gap: number): [x: number, y: number][] {
	const centres = discs.map(({ x, y }): [number, number] => [x, y]);
	const reach = 2 * Math.max(0, ...discs.map(({ radius }) => radius)) + gap;
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (const [first, second] of nearPairs(centres, reach)) {
			moved = part(discs, centres, first, second, gap) || moved;
		}
		if (!moved) break;
	}
	return centres;
}

/**
 * Pairs of points that may be closer than `reach`, by the cells of a grid of that width: few even of
 * thousands of signs, where all pairs would be millions. In the order of the points.
 */
function nearPairs(
	points: readonly (readonly [x: number, y: number])[],
	reach: number
): (readonly [first: number, second: number])[] {
	const cells = new Map<string, number[]>();
	points.forEach(([x, y], index) => {
		const key = `${Math.floor(x / reach)} ${Math.floor(y / reach)}`;
		const cell = cells.get(key);
		if (cell) cell.push(index);
		else cells.set(key, [index]);
	});
	return points.flatMap(([x, y], first) => {
		const [column, row] = [Math.floor(x / reach), Math.floor(y / reach)];
		return AROUND.flatMap(([dx, dy]) => cells.get(`${column + dx} ${row + dy}`) ?? [])
			.filter((second) => second > first)
			.sort((one, other) => one - other)
			.map((second) => [first, second] as const);
	});
}

/** A cell of a grid and its eight neighbours. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

function part(
	discs: readonly SignDisc[],
	centres: readonly [number, number][],
	first: number,
	second: number,
	gap: number
): boolean {
	const [one, other, a, b] = [discs[first], discs[second], centres[first], centres[second]];
	if (!one || !other || !a || !b || (one.fixed && other.fixed)) return false;
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const apart = Math.hypot(dx, dy);
	const push = one.radius + other.radius + gap - apart;
	if (push <= TOUCH) return false;
	const angle = apart > TOUCH ? Math.atan2(dy, dx) : (first + second) * GOLDEN_ANGLE;
	const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
	a[0] -= Math.cos(angle) * push * share;
	a[1] -= Math.sin(angle) * push * share;
	b[0] += Math.cos(angle) * push * (1 - share);
	b[1] += Math.sin(angle) * push * (1 - share);
	return true;
}
