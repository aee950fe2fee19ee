import { posix } from 'node:path';
import { PACK_FOLDER } from './atlas-data';

/** One fault in the data: where it stands and what is wrong, in words for the person who edits the file. */
export interface Problem {
	/** File name below `data/`. */
	readonly file: string;
	/** Id of the record, where the fault lies in one. */
	readonly record?: string;
	/** Path inside the record: `statuses[0].from`. */
	readonly field?: string;
	readonly message: string;
}

/** `data/countries.json: record "TJK", field statuses[0].from: must be …` */
export function problemLine({ file, record, field, message }: Problem): string {
	const place = [record && `record "${record}"`, field && `field ${field}`].filter(Boolean).join(', ');
	return `${posix.join('data', file)}: ${place ? `${place}: ` : ''}${message}`;
}

/** The same faults with the name of the organisation whose files they lie in. */
export const inPack = (problems: readonly Problem[], pack: string): Problem[] =>
	problems.map((problem) => ({
		...problem,
		file: problem.file.replace(PACK_FOLDER, pack),
		message: problem.message.replaceAll(PACK_FOLDER, pack)
	}));

/** Thrown once for all faults in the data together. */
export class DataError extends Error {
	override readonly name = 'DataError';
	readonly problems: readonly Problem[];

	constructor(problems: readonly Problem[]) {
		const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
		super([`${count} in the data:`, ...problems.map(problemLine)].join('\n'));
		this.problems = problems;
	}
}
