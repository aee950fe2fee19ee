/** Something with an id that people may call by other names. */
export interface Named {
	readonly id: string;
	readonly names: readonly string[];
}

/** A slip of this many letters is still the same word; more makes another word. */
const FURTHEST = 2;
/** Of a short word at most half may be wrong, of a name a quarter. */
const SHORT_SHARE = 0.5;
const NAME_SHARE = 0.25;
/** Names of fewer letters are codes, which are near to many others. */
const SHORTEST_NAME = 4;
/** Less than one substitution: of the codes near `TKJ`, `TJK` is likelier meant than `TKM`. */
const SWAP = 0.5;
const MOST = 3;

/**
 * Number of insertions, deletions, substitutions and swaps of neighbours that turn `from` into `to`
 * (optimal string alignment distance, with swaps counted as `SWAP`).
 */
export function editDistance(from: string, to: string): number {
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
			if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + SWAP);
			current.push(distance);
		}
		beforeLast = last;
		last = current;
	}
	return last[to.length] ?? 0;
}

/** The word nearest to another by its letters, capitals or not; `null` when none is near. */
export function nearestWord(word: string, known: Iterable<string>): string | null {
	const wanted = word.toLowerCase();
	const limit = Math.min(FURTHEST, Math.floor(wanted.length * SHORT_SHARE));
	let [best, bestDistance]: [string | null, number] = [null, Infinity];
	for (const candidate of known) {
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
	}
	return best;
}

const wordsOf = (text: string): string[] =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u);

/** A name without what people write in one way or another: accents, capitals, hyphens, "the". */
export const plainName = (name: string): string =>
	wordsOf(name)
		.filter((word) => word !== 'the')
		.join('');

/** How many letters of the text are wrong in a name; Infinity where it is another name. */
function slips(plain: string, name: string): number {
	if (plain.length < SHORTEST_NAME) return Infinity;
	const distance = editDistance(plain, name);
	return distance <= Math.min(FURTHEST, Math.ceil(plain.length * NAME_SHARE)) ? distance : Infinity;
}

/**
 * Ids of what a text may mean, the likeliest alone or at most three: what is called so, else what is
 * spelt nearly so, else what has all its words in its name.
 */
export function nearest(text: string, known: readonly Named[]): string[] {
	const plain = plainName(text);
	if (plain === '') return [];
	const called = known.filter(({ id, names }) => [id, ...names].some((name) => plainName(name) === plain));
	if (called.length > 0) return called.slice(0, MOST).map(({ id }) => id);
	const likeId = nearestWord(
		text,
		known.map(({ id }) => id)
	);
	if (likeId !== null) return [likeId];
	const near = known
		.map(({ id, names }) => ({ id, far: Math.min(...names.map((name) => slips(plain, plainName(name)))) }))
		.filter(({ far }) => far < Infinity)
		.sort((one, other) => one.far - other.far);
	if (near[0]) return [near[0].id];
	const words = wordsOf(text).filter((word) => word.length > 1);
	const holding = known.filter(
		({ id, names }) =>
			plain.length >= SHORTEST_NAME &&
			[id, ...names].some((name) => {
				const own = new Set(wordsOf(name));
				return words.every((word) => own.has(word));
			})
	);
	return holding.slice(0, MOST).map(({ id }) => id);
}
