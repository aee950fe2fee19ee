/** So often a layout is tried anew, with what was missing first. */
const MOST_ROUNDS = 4;

/**
 * The layout in which the fewest needed labels are missing: those that found no room are placed before the
 * other needed ones, and all is laid out again, a few times at most. Deterministic as `layOut` is.
 * @param layOut what it is given comes first, in this order
 * @param missingIn needed labels without a place in a layout
 */
export function fewestMissing<Layout, Label>(
	layOut: (first: readonly Label[]) => Layout,
	missingIn: (layout: Layout) => readonly Label[]
): Layout {
	let first: readonly Label[] = [];
	let best = layOut(first);
	let missing = missingIn(best);
	let fewest = missing.length;
	for (let round = 1; round < MOST_ROUNDS && missing.length > 0; round++) {
		const last = missing;
		first = [...last, ...first.filter((label) => !last.includes(label))];
		const layout = layOut(first);
		missing = missingIn(layout);
		if (missing.length < fewest) [best, fewest] = [layout, missing.length];
	}
	return best;
}
