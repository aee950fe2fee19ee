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
	let lacking = missingIn(best);
	/** Lays out in an order, and keeps the layout where it is the best so far. Answers what is missing in it. */
	const attempt = (order: readonly Label[]): readonly Label[] => {
		const layout = layOut(order);
		const missing = missingIn(layout);
		if (missing.length < lacking.length) [best, lacking] = [layout, missing];
		return missing;
	};
	let missing = lacking;
	for (let round = 1; round < MOST_ROUNDS && missing.length > 0; round++) {
		const last = missing;
		first = [...last, ...first.filter((label) => !last.includes(label))];
		missing = attempt(first);
	}
	if (needed.length > MOST_IN_TURN) return best;
	const toPlace = lacking;
	const others = needed.filter((label) => !toPlace.includes(label));
	for (const inTheWay of others) {
		if (lacking.length === 0) break;
		attempt([...toPlace, ...others.filter((label) => label !== inTheWay), inTheWay]);
	}
	return best;
}
