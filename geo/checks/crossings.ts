import { findCrossings } from '../crossings';
import type { Grid } from '../grid';
import { decodeArcs, type Level, type Problem } from './problem';

/** A level holds no more crossings of lines than the source does. Reports each one if it does. */
export function checkCrossings(level: Level, grid: Grid, sourceCrossings: number): Problem[] {
	const arcs = decodeArcs(level);
	const found = findCrossings(grid, arcs);
	if (found.length <= sourceCrossings) return [];
	return found.map(({ a, b }): Problem => {
		const line = (arc: number, index: number) => (arcs[arc] ?? []).slice(index, index + 2);
		return {
			check: 'crossings',
			level: level.name,
			subject: `arcs ${a.arc} and ${b.arc}`,
			message: `one of ${found.length} crossings; the source has ${sourceCrossings}`,
			shape: { type: 'MultiLineString', coordinates: [line(a.arc, a.index), line(b.arc, b.index)] }
		};
	});
}
