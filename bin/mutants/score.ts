import { z } from 'zod';

const mutantsReport = z.object({
	files: z.record(
		z.string(),
		z.object({
			mutants: z.array(
				z.object({
					status: z.enum([
						'Killed',
						'Survived',
						'NoCoverage',
						'Timeout',
						'CompileError',
						'RuntimeError',
						'Ignored',
						'Pending'
					])
				})
			)
		})
	)
});

/** How many mutants of a room came to which end. */
export interface Score {
	readonly room: string;
	readonly killed: number;
	readonly survived: number;
	readonly noCoverage: number;
	readonly timeout: number;
}

/**
 * Counts a JSON report of Stryker. What was ignored, or broke before a test could see it, does not count.
 * Throws a ZodError when the report has another form.
 */
export function scoreOf(room: string, report: unknown): Score {
	const ends = Object.values(mutantsReport.parse(report).files).flatMap(({ mutants }) =>
		mutants.map(({ status }) => status)
	);
	const count = (end: (typeof ends)[number]): number => ends.filter((status) => status === end).length;
	return {
		room,
		killed: count('Killed'),
		survived: count('Survived'),
		noCoverage: count('NoCoverage'),
		timeout: count('Timeout')
	};
}

const HEADINGS = ['room', 'mutants', 'killed', 'survived', 'no coverage', 'timeout', 'score'] as const;

/** A table of scores, one room a line. The score is the share of mutants that a test noticed, or that hung one. */
export function scoreTable(scores: readonly Score[]): string {
	const rows = scores.map(({ room, killed, survived, noCoverage, timeout }) => {
		const all = killed + survived + noCoverage + timeout;
		const score = all === 0 ? '–' : `${((100 * (killed + timeout)) / all).toFixed(1)} %`;
		return [room, ...[all, killed, survived, noCoverage, timeout].map(String), score];
	});
	const widths = HEADINGS.map((heading, column) =>
		Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0))
	);
	return [HEADINGS, ...rows]
		.map((row) =>
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
		)
		.join('\n');
}
