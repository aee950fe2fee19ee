/** Where a command writes: `line` is its answer, `problem` goes beside it and is no part of it. */
export interface Say {
	line(text: string): void;
	problem(text: string): void;
}

/** A command that was called wrongly; the message says how it is called rightly. */
export class UsageError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'UsageError';
	}
}
