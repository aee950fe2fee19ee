/**
 * What changed between two texts of sorted, unlike lines: `- ` before a line that only the first has,
 * `+ ` before one that only the second has, in the order of the lines.
 */
export function lineDifferences(before: string, after: string): string[] {
	const [old, now] = [before, after].map((text) => text.split('\n').filter((line) => line !== ''));
	const [known, wanted] = [new Set(old), new Set(now)];
	const gone = (old ?? []).filter((line) => !wanted.has(line)).map((line) => ({ line, mark: '-' }));
	const come = (now ?? []).filter((line) => !known.has(line)).map((line) => ({ line, mark: '+' }));
	return [...gone, ...come]
		.sort((a, b) => (a.line < b.line ? -1 : 1))
		.map(({ line, mark }) => `${mark} ${line}`);
}
