/** Whole numbers in their order, each once, with those that follow on each other as a range: "1–4, 6". */
export function rangesOf(numbers: readonly number[]): string {
	const runs: [first: number, last: number][] = [];
	for (const number of new Set(numbers.toSorted((one, other) => one - other))) {
		const run = runs.at(-1);
		if (run && run[1] === number - 1) run[1] = number;
		else runs.push([number, number]);
	}
	return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
