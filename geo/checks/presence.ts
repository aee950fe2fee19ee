import { decode, type Level, type Problem } from './problem';

/** Every expected area stands at the level, once, with land. */
export function checkPresence(level: Level, expected: readonly string[]): Problem[] {
	const problem = (subject: string, message: string): Problem => ({
		check: 'presence',
		level: level.name,
		subject,
		message
	});
	const counts = new Map<string, number>();
	const problems: Problem[] = [];
	for (const { id, polygons } of decode(level)) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
		if (polygons.length === 0) problems.push(problem(id, 'has no land'));
	}
	for (const [id, count] of counts) if (count > 1) problems.push(problem(id, `stands ${count} times`));
	for (const id of expected) if (!counts.has(id)) problems.push(problem(id, 'is missing'));
	return problems;
}
