/** Two slips of the finger; a third makes another word. Of a short word at most half may be wrong. */
const FURTHEST = 2;
const SHORT_SHARE = 0.5;
/** Less than one substitution: of the codes near `TKJ`, `TJK` is likelier meant than `TKM`. */
const SWAP = 0.5;

/**
 * Number of insertions, deletions, substitutions and swaps of neighbours that turn `from` into `to`
 * (optimal string alignment distance, with swaps counted as `SWAP`).
 */
function editDistance(from: string, to: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const current = [row];
		for (let column = 1; column <= to.length; column++) {
			const same = from[row - 1] === to[column - 1];
			let distance = Math.min(
				(last[column] ?? 0) + 1,
				(current[column - 1] ?? 0) + 1,
				(last[column - 1] ?? 0) + (same ? 0 : 1)
			);
			const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			if (row > 1 && column > 1 && swapped) {
				distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + SWAP);
			}
			current.push(distance);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

/** `; did you mean X?` for the known word nearest to `word`, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
	const wanted = word.toLowerCase();
	let best: string | null = null;
	const limit = Math.min(FURTHEST, Math.floor(wanted.length * SHORT_SHARE));
	let bestDistance = Infinity;
	for (const candidate of known) {
		if (Math.abs(candidate.length - wanted.length) > FURTHEST) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance <= limit && distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best === null ? '' : `; did you mean ${best}?`;
}
