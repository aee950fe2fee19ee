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

/** A disc on its way to where it comes to rest. */
interface MovingDisc extends SignDisc {
	readonly index: number;
	x: number;
	y: number;
}

/**
 * Pushes discs apart until `gap` is between them, each as little as it takes. Pure and deterministic;
 * discs that are alone stay where they are.
 * @returns the new centre of each disc, `[x, y]`
 */
export function separated(discs: readonly SignDisc[], gap: number): [x: number, y: number][] {
	// Written out: objects made with `...` take twice as long to push about.
	const moving = discs.map(({ x, y, radius, fixed }, index): MovingDisc => ({ x, y, radius, fixed, index }));
	const reach = 2 * Math.max(0, ...discs.map(({ radius }) => radius)) + gap;
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (const [one, other] of nearPairs(moving, reach)) moved = part(one, other, gap) || moved;
		if (!moved) break;
	}
	return moving.map(({ x, y }) => [x, y]);
}

/**
 * Pairs of discs that may be closer than `reach`, by the cells of a grid of that width: few even of
 * thousands of signs, where all pairs would be millions. In the order of the discs.
 */
function nearPairs(
	discs: readonly MovingDisc[],
	reach: number
): (readonly [one: MovingDisc, other: MovingDisc])[] {
	const cells = new Map<string, MovingDisc[]>();
	for (const disc of discs) {
		const key = `${Math.floor(disc.x / reach)} ${Math.floor(disc.y / reach)}`;
		const cell = cells.get(key);
		if (cell) cell.push(disc);
		else cells.set(key, [disc]);
	}
	return discs.flatMap((one) => {
		const [column, row] = [Math.floor(one.x / reach), Math.floor(one.y / reach)];
		return AROUND.flatMap(([dx, dy]) => cells.get(`${column + dx} ${row + dy}`) ?? [])
			.filter(({ index }) => index > one.index)
			.sort((first, second) => first.index - second.index)
			.map((other) => [one, other] as const);
	});
}

/** A cell of a grid and its eight neighbours. */
const AROUND = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));

/** Pushes two discs apart; false where they are. */
function part(one: MovingDisc, other: MovingDisc, gap: number): boolean {
	if (one.fixed && other.fixed) return false;
	const [dx, dy] = [other.x - one.x, other.y - one.y];
	const apart = Math.hypot(dx, dy);
	const push = one.radius + other.radius + gap - apart;
	if (push <= TOUCH) return false;
	const angle = apart > TOUCH ? Math.atan2(dy, dx) : (one.index + other.index) * GOLDEN_ANGLE;
	const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
	one.x -= Math.cos(angle) * push * share;
	one.y -= Math.sin(angle) * push * share;
	other.x += Math.cos(angle) * push * (1 - share);
	other.y += Math.sin(angle) * push * (1 - share);
	return true;
}
