import type { Box } from '../../lettering/box';
import type { Segment } from '../../lettering/segment';
import type { Ground } from '../ground';

/** Distance of the points at which a picture is asked for land under a box, in units: narrower land is an islet. */
const SEA_STEP = 5;
/** More rows than any picture has, so that each point has a number of its own. */
const ROWS = 1e5;

const SEA_POINTS = new WeakMap<Ground, Map<number, 'sea' | 'land' | 'beside'>>();

/**
 * Does no land lie under a box, as far as points of a grid over the picture tell?
 * @param mayLeaveGlobe whether it may lie beside the globe too
 */
export function onSea(ground: Ground, mayLeaveGlobe = false): (box: Box) => boolean {
	const { screen, drawing, lands } = ground;
	// Many boxes are tried over the same water.
	const known = SEA_POINTS.get(ground) ?? new Map<number, 'sea' | 'land' | 'beside'>();
	SEA_POINTS.set(ground, known);
	const isFree = (column: number, row: number): boolean => {
		const key = column * ROWS + row;
		let what = known.get(key);
		if (!what) {
			const place = screen.under([column * SEA_STEP, row * SEA_STEP]);
			what = place === null ? 'beside' : drawing.holds(lands, place) ? 'land' : 'sea';
			known.set(key, what);
		}
		return what === 'sea' || (mayLeaveGlobe && what === 'beside');
	};
	return ([left, top, right, bottom]) => {
		const [first, last] = [Math.ceil(left / SEA_STEP), Math.floor(right / SEA_STEP)];
		for (let row = Math.ceil(top / SEA_STEP); row <= bottom / SEA_STEP; row++) {
			for (let column = first; column <= last; column++) if (!isFree(column, row)) return false;
		}
		return true;
	};
}

/** Distance of the points at which a line is asked for land, in units: narrower land it may cross. */
const WAY_STEP = 3;

/** Does a line run over any of some lands? Where it begins it may touch them. */
export function runsOver(
	{ screen, drawing }: Ground,
	[x1, y1, x2, y2]: Segment,
	lands: Ground['lands']
): boolean {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const steps = Math.max(1, Math.ceil(Math.hypot(dx, dy) / WAY_STEP));
	return Array.from({ length: steps }, (_, step) => (step + 1) / steps).some((share) => {
		const place = screen.under([x1 + share * dx, y1 + share * dy]);
		return place !== null && drawing.holds(lands, place);
	});
}

/** Does the shortest line from a point to a box run over any of some lands? */
export const crosses = (
	ground: Ground,
	[x, y]: readonly [number, number],
	[left, top, right, bottom]: Box,
	lands: Ground['lands']
): boolean =>
	runsOver(ground, [x, y, Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y))], lands);

/** Does no land that takes part in anything, nor an associate's, lie under the corners of a box? */
export function offStatus({ screen, drawing, lands, look }: Ground): (box: Box) => boolean {
	const status = lands.filter(({ id }) => look(id) !== 'outside');
	return (box) =>
		corners(box).every((corner) => {
			const place = screen.under(corner);
			return place === null || !drawing.holds(status, place);
		});
}

export function corners([left, top, right, bottom]: Box): [number, number][] {
	return [
		[left, top],
		[right, top],
		[left, bottom],
		[right, bottom]
	];
}

/** Columns and rows of the points of a box at which it is asked what lies under it. */
const [COLUMNS, ROWS_OF_BOX] = [9, 3] as const;

/** Points all over a box, its corners with them. */
export function pointsIn([left, top, right, bottom]: Box): (readonly [number, number])[] {
	return Array.from({ length: COLUMNS * ROWS_OF_BOX }, (_, index) => {
		const [column, row] = [index % COLUMNS, Math.floor(index / COLUMNS)];
		return [
			left + (column / (COLUMNS - 1)) * (right - left),
			top + (row / (ROWS_OF_BOX - 1)) * (bottom - top)
		] as const;
	});
}

/** A question about boxes that keeps its answers: the same places are tried for boxes of several sizes. */
export function rememberingBoxes(ask: (box: Box) => boolean): (box: Box) => boolean {
	const answers = new Map<string, boolean>();
	return (box) => {
		const key = box.join();
		const answer = answers.get(key) ?? ask(box);
		answers.set(key, answer);
		return answer;
	};
}
