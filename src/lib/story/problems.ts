/** A place in a story's file; line and column count from 1. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

export interface Problem {
	readonly file: string;
	readonly position: Position;
	readonly message: string;
}

/** Takes note of a fault and goes on, so that an author hears of all faults at once. */
export type Report = (position: Position, message: string) => void;

/** Everything that is wrong with one story, or with several, one line each: `file:line:column: message`. */
export class StoryError extends Error {
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const sorted = [...problems].sort(
			(a, b) =>
				a.file.localeCompare(b.file, 'en') ||
				a.position.line - b.position.line ||
				a.position.column - b.position.column
		);
		super(
			sorted
				.map(({ file, position: { line, column }, message }) => {
					return `${file}:${line}:${column}: ${message.replace(/\s+/g, ' ')}`;
				})
				.join('\n')
		);
		this.name = 'StoryError';
		this.problems = sorted;
	}
}
