import { layoutLabels } from '../../src/lib/lettering/label-layout';
import type { LabelCandidate, LabelPosition } from '../../src/lib/lettering/label';
import { segmentGrid } from '../../src/lib/lettering/segment-grid';
import { median, processorMs } from '../measure';

/* A thousand labels on a plane of lines, laid out again and again. */

const ROUNDS = 9;
const COUNTS = [100, 300, 1000] as const;
/** As large as ten maps, so that about half of the thousand find room. */
const WITHIN = [0, 0, 2800, 2340] as const;
const LETTERING = { size: 13, weight: 600, spacing: 0.01 };

/** Numbers between 0 and 1, the same in each run (mulberry32). */
function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const next = numbers(1975);
const lines = Array.from({ length: 200 }, () => {
	let [x, y] = [next() * WITHIN[2], next() * WITHIN[3]];
	return Array.from({ length: 40 }, () => [(x += 20 * (next() - 0.5)), (y += 20 * (next() - 0.5))] as const);
});
const keepOff = segmentGrid(lines, WITHIN);
const around = [0, 1, -1, 2, -2].flatMap((dy) => [0, 1, -1, 2, -2].map((dx) => [8 * dx, 6 * dy] as const));

function candidate(index: number): LabelCandidate {
	const [x, y] = [next() * WITHIN[2], next() * WITHIN[3]];
	const text = 'Name of a land'.slice(0, 5 + Math.floor(next() * 9));
	const row = [{ text, lettering: LETTERING }];
	return {
		id: String(index),
		order: next(),
		keepOff,
		positions: around.map(([dx, dy]): LabelPosition => ({
			lines: row,
			x: x + dx,
			y: y + dy,
			align: 'middle'
		}))
	};
}
const all = Array.from({ length: Math.max(...COUNTS) }, (_, index) => candidate(index));

console.log(`Labels laid out, processor time, median of ${ROUNDS}:`);
for (const count of COUNTS) {
	const candidates = all.slice(0, count);
	let placed = 0;
	const times = Array.from({ length: ROUNDS + 1 }, () =>
		processorMs(() => (placed = layoutLabels(candidates, [], WITHIN).length))
	).slice(1);
	console.log(
		`${String(count).padStart(6)} labels${median(times).toFixed(1).padStart(8)} ms${String(placed).padStart(6)} placed`
	);
}
