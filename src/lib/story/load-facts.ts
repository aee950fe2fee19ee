import { existsSync } from 'node:fs';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { findJsonFault } from '../../../data/json-fault';
import { faultyCharacters } from '../atlas/characters';
import { readTextFile } from './read-text-file';
import type { StoryFact } from './claim/world';
import type { Problem } from './problems';

const MOST_FACTS = 300;
const LONGEST_WORD = 200;
const slug = z
	.string()
	.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is written in lower-case-words-with-hyphens')
	.max(60, 'at most 60 characters');
const date = z
	.string()
	.regex(/^\d{4}(-\d\d){0,2}$/, 'a date is as precise as known: 2007, 2007-11 or 2007-11-30');
const value = z.union(
	[z.number(), z.string().min(1).max(LONGEST_WORD)],
	`a value is a number or a text of at most ${LONGEST_WORD} characters`
);

const factSchema = z.strictObject({
	id: slug,
	date: date.optional(),
	until: date.optional(),
	values: z.record(slug, value).default({}),
	sources: z.array(slug).min(1, 'name at least one source'),
	/** What the sources leave open, for the next editor; no reader sees it. */
	note: z.string().max(600, 'at most 600 characters').optional()
});
const FACT_KEYS = Object.keys(factSchema.shape);
/** What a key of a fact is, where a value has another form. */
const SAID: Readonly<Record<string, string>> = {
	'': 'a fact is written { "id": …, "values": { … }, "sources": […] }',
	id: 'an id is written in lower-case-words-with-hyphens',
	sources: 'sources are a list of ids: ["one"]',
	values: 'values are written { "name": 12 }'
};
const factsSchema = z.array(factSchema, 'facts stand in a list: [{…}, {…}]').max(MOST_FACTS);

/**
 * The facts that a story brings with it, by id; none where there is no file. What is wrong with the
 * file goes to `problems`, each at its place.
 */
export function loadFacts(file: string, problems: Problem[]): ReadonlyMap<string, StoryFact> {
	if (!existsSync(file)) return new Map();
	const text = readTextFile(file, problems);
	return text === null ? new Map() : readFacts(text, file, problems);
}

/** Reads the text of a `facts.json`, as `loadFacts` says it. */
export function readFacts(text: string, file: string, problems: Problem[]): ReadonlyMap<string, StoryFact> {
	const facts = new Map<string, StoryFact>();
	const lines = new LineCounter();
	const note = (offset: number, message: string): void => {
		const { line, col } = lines.linePos(offset);
		problems.push({ file, position: { line, column: col }, message });
	};
	// JSON is YAML, whose library knows where each value stands; what is more than JSON is refused.
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
	const fault = findJsonFault(text);
	if (fault) {
		problems.push({
			file,
			position: { line: fault.line, column: fault.column },
			message: `this file ${fault.message}`
		});
		return facts;
	}
	const [typed] = faultyCharacters(text);
	if (typed) note(typed.at, `here stands ${typed.name}; delete it, and type what should stand there`);
	else {
		visit(document, {
			Scalar: (_, { value: written, range }) => {
				const [faulty] = typeof written === 'string' ? faultyCharacters(written) : [];
				if (faulty && range) note(range[0], `a backslash makes ${faulty.name}, in this text; take it out`);
			}
		});
	}
	const raw: unknown = JSON.parse(text);
	const placeOf = (path: readonly PropertyKey[]): number => {
		for (let depth = path.length; depth > 0; depth--) {
			const node: unknown = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return node.range[0];
		}
		return 0;
	};
	const result = factsSchema.safeParse(raw);
	for (const issue of result.error?.issues ?? []) {
		const { path } = issue;
		const [index, ...field] = path;
		const message =
			issue.code === 'unrecognized_keys'
				? `"${issue.keys.join('", "')}" is no key here; known are ${FACT_KEYS.join(', ')}`
				: /^(Invalid|Too)/.test(issue.message)
					? (SAID[field.length === 0 ? '' : String(field[0])] ?? 'write it in the form that the guide shows')
					: issue.message;
		const record = typeof index === 'number' && Array.isArray(raw) ? raw[index] : null;
		const id: unknown = typeof record === 'object' && record !== null ? Reflect.get(record, 'id') : undefined;
		const name = [...(typeof id === 'string' ? [id] : []), ...field.map(String)].join(', ');
		note(placeOf(path), name === '' ? message : `${name}: ${message}`);
	}
	for (const [index, fact] of (result.data ?? []).entries()) {
		if (facts.has(fact.id)) note(placeOf([index, 'id']), `two facts have the id "${fact.id}"`);
		facts.set(fact.id, fact);
	}
	return facts;
}
