import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StoryFact } from './claim/world';
import type { Problem } from './problems';

const MOST_FACTS = 300;
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower-case-words-with-hyphens')
	.max(60, 'at most 60 characters');
const date = z
	.string()
	.regex(/^\d{4}(-\d\d){0,2}$/, 'a date is as precise as known: 2007, 2007-11 or 2007-11-30');
const value = z.union([
	z.number('a value is a number or a word'),
	z.string().min(1).max(200, 'at most 200 characters')
]);

const factsSchema = z
	.array(
		z.strictObject({
			id: slug,
			date: date.optional(),
			until: date.optional(),
			values: z.record(slug, value).default({}),
			sources: z.array(slug).min(1, 'name at least one source'),
			/** What the sources leave open, for the next editor; no reader sees it. */
			note: z.string().max(600, 'at most 600 characters').optional()
		}),
		'facts stand in a list: [{…}, {…}]'
	)
	.max(MOST_FACTS);

/**
 * The facts that a story brings with it, by id; none where there is no file. What is wrong with the
 * file goes to `problems`, with the record and the field.
 */
export function loadFacts(file: string, problems: Problem[]): ReadonlyMap<string, StoryFact> {
	const facts = new Map<string, StoryFact>();
	if (!existsSync(file)) return facts;
	const note = (message: string): void => {
		problems.push({ file, position: { line: 1, column: 1 }, message });
	};
	let raw: unknown;
	try {
		raw = JSON.parse(readFileSync(file, 'utf8'));
	} catch (cause) {
		note(`this is no valid JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
		return facts;
	}
	const result = factsSchema.safeParse(raw);
	for (const issue of result.error?.issues ?? []) {
		const [index, ...path] = issue.path;
		const record = typeof index === 'number' && Array.isArray(raw) ? raw[index] : null;
		const id: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
		note(
			`${typeof id === 'string' ? id : `record ${String(index ?? '')}`}: ${path.map(String).join('.')} ${issue.message}`
		);
	}
	for (const fact of result.data ?? []) {
		if (facts.has(fact.id)) note(`two facts have the id "${fact.id}"`);
		facts.set(fact.id, fact);
	}
	return facts;
}
