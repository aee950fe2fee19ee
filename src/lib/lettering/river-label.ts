import type { Box } from './box';
import { INK_HEIGHT, labelBox } from './label';
import type { LabelPosition } from './label';

import { textWidth } from './text-width';
import type { Lettering } from './text-width';
import { segmentGrid } from './segment-grid';

type Point = readonly [x: number, y: number];

/** Places along a course are tried this far apart, in units. */
const STEP = 16;
/** Space between a course and its name, in units. */
const GAP = 4;
/** A course seen for less than this share of its name's width would be lost under it. */
const LEAST_COURSE = 1.2;

/**
 * Where the name of a river may stand: level, beside its course, on either side, first near the middle
 * of what is seen of it. Never across the course itself.
 * @param lines the course as it is seen, in units
 * @param within what is seen of the map
 */
export function riverNamePositions(
	lines: readonly (readonly Point[])[],
	name: string,
	lettering: Lettering,
	within: Box
): LabelPosition[] {
	const runs = lines.flatMap((line) => runsWithin(line, within));
	const course = runs.reduce<readonly Point[]>((best, run) => (run.length > best.length ? run : best), []);
	const width = textWidth(name, lettering);
	if ((course.length - 1) * STEP < LEAST_COURSE * width) return [];
	const own = segmentGrid(lines, within);
	const texts = [{ text: name, lettering }];
	const middle = (course.length - 1) / 2;
	const reach = Math.max(1, Math.round(width / 2 / STEP));
	return course
		.map((point, index) => ({ point, index }))
		.sort((one, other) => Math.abs(one.index - middle) - Math.abs(other.index - middle))
		.flatMap(({ point: [x, y], index }): LabelPosition[] => {
			const before = course[Math.max(0, index - reach)] ?? [x, y];
			const after = course[index + reach] ?? course.at(-1) ?? [x, y];
			const along = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
			const across: Point = [(before[1] - after[1]) / along, (after[0] - before[0]) / along];
			const away =
				GAP + (Math.abs(across[0]) * width) / 2 + (Math.abs(across[1]) * lettering.size * INK_HEIGHT) / 2;
			return [-1, 1].map((side) => ({
				lines: texts,
				x: x + side * across[0] * away,
				y: y + side * across[1] * away,
				align: 'middle'
			}));
		})
		.filter((position) => !own.crosses(labelBox(position)));
}

/** The pieces of a line inside a box, as points `STEP` apart; between two of them may be one without any. */
function runsWithin(line: readonly Point[], [left, top, right, bottom]: Box): Point[][] {
	const runs: Point[][] = [];
	let run: Point[] = [];
	for (const point of spaced(line)) {
		const [x, y] = point;
		if (x > left && x < right && y > top && y < bottom) run.push(point);
		else {
			runs.push(run);
			run = [];
		}
	}
	return [...runs, run];
}

/** Points `STEP` apart along a line. */
function spaced(line: readonly Point[]): Point[] {
	const points: Point[] = [];
	let rest = 0;
	line.forEach(([x2, y2], index) => {
		const [x1, y1] = line[index - 1] ?? [x2, y2];
		const length = Math.hypot(x2 - x1, y2 - y1);
		for (; rest < length; rest += STEP) {
			points.push([x1 + ((x2 - x1) * rest) / length, y1 + ((y2 - y1) * rest) / length]);
		}
		rest -= length;
	});
	return points;
}
