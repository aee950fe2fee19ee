import { readFileSync } from 'node:fs';
import { readText } from '../atlas/text-file';
import { positionsIn } from './places-in-text';
import type { Problem } from './problems';

/** The text of a file; one in another encoding goes to `problems`, at the letter that shows it. */
export function readTextFile(file: string, problems: Problem[]): string | null {
	const read = readText(readFileSync(file));
	if ('text' in read) return read.text;
	const position = positionsIn(read.before)(read.before.length);
	problems.push({ file, position, message: read.fault });
	return null;
}
