import { expect, test } from 'vitest';
import type { DotBand } from '../../atlas/geometry';
import { figure } from '../figure';
import { AFG, inputs, scene } from '../figure.fixture';

const COLUMNS = 400;
const ROW: DotBand = {
	country: AFG,
	kind: 'dots',
	band: 'far',
	origin: [12, 42],
	across: [0.01, 0.005],
	down: [0, 1],
	runs: [[0, 0, COLUMNS - 1]]
};

/** Where the dots of a figure stand, in steps of its path. */
function drawnDots(band: DotBand): [x: number, y: number][] {
	const data =
		/class="dots"[^>]* d="([^"]*)"/.exec(figure(scene, { ...inputs(), patterns: [band] }))?.[1] ?? '';
	let [x, y] = [0, 0];
	return [...data.matchAll(/m(-?[\d.]+) ?(-?[\d.]+)v([\d.]+)/g)].map(([, dx, dy, length]) => {
		[x, y] = [x + Number(dx), y + Number(dy)];
		const dot: [number, number] = [x, y];
		y += Number(length);
		return dot;
	});
}

test('the last of many dots stands where it would stand alone', () => {
	const row = drawnDots(ROW);
	expect(row).toHaveLength(COLUMNS);
	const [alone] = drawnDots({ ...ROW, runs: [[0, COLUMNS - 1, COLUMNS - 1]] });
	const apart = [0, 1].map((axis) => Math.abs((row.at(-1)?.[axis] ?? NaN) - (alone?.[axis] ?? NaN)));
	expect(Math.max(...apart)).toBeLessThanOrEqual(1);
});
