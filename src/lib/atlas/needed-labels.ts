/** So often a layout is tried anew, with what was missing first. */
const MOST_ROUNDS = 4;
/** Of more needed labels than this none is put last in turn: each layout takes time. */
const MOST_IN_TURN = 24;

/**
 * The layout in which the fewest needed labels are missing: those that found no room are placed before the
 * other needed ones, and all is laid out again, a few times at most. Where some are missing still, each of the
 * others is placed last in turn, since it may stand in their way. Deterministic as `layOut` is.
 * @param needed all needed labels, in their order
 * @param layOut what it is given comes first, in this order
 * @param missingIn needed labels without a place in a layout
 */
export function fewestMissing<Layout, Label>(
	needed: readonly Label[],
	layOut: (first: readonly Label[]) => Layout,
	missingIn: (layout: Layout) => readonly Label[]
): Layout {
	let first: readonly Label[] = [];
	let best = layOut(first);
	let missing = missingIn(best);
	let fewest = missing.length;
	let bestMissing = missing;
	const attempt = (order: readonly Label[]): void => {
		const layout = layOut(order);
		missing = missingIn(layout);
		if (missing.length < fewest) [best, fewest, bestMissing] = [layout, missing.length, missing];
	};
	for (let round = 1; round < MOST_ROUNDS && missing.length > 0; round++) {
		const last = missing;
		first = [...last, ...first.filter((label) => !last.includes(label))];
		attempt(first);
	}
	if (needed.length > MOST_IN_TURN) return best;
	const lacking = bestMissing;
	const others = needed.filter((label) => !lacking.includes(label));
	for (const inTheWay of others) {
		if (fewest === 0) break;
		attempt([...lacking, ...others.filter((label) => label !== inTheWay), inTheWay]);
	}
	return best;
}
