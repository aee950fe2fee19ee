import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import type { Position, Report } from './problems';
import { faultyCharacters } from '../atlas/characters';
import { didYouMean } from './suggest';
import { inPlainWords, inQuotes } from './yaml-words';

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The checked values of a YAML text, and where in the story's file each of them stands. */
export interface Fields<Value> {
	readonly value: Value;
	/** Position of the value at `path`, or of the nearest thing around it. */
	positionOf(path: Path): Position;
}

const valueAt = (value: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(inner, key) =>
			typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
				? Reflect.get(inner, key)
				: undefined,
		value
	);

const nameOf = (path: Path): string =>
	path
		.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
		.join('');

/** What stands in for the faulty value of a key, so that the rest can be checked; `undefined` where nothing can. */
export type StandIns = Readonly<
	Record<string, (value: unknown, faults: ReadonlySet<PropertyKey>) => unknown>
>;

/** A map whose keys of the first level that have a fault are left out, or have something to stand in for them. */
function withoutFaults(raw: unknown, { issues }: z.ZodError, standIns: StandIns): unknown {
	const faulty = new Set(
		issues.flatMap((issue) =>
			issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1)
		)
	);
	if (typeof raw !== 'object' || raw === null) return raw;
	const standing = Object.entries(standIns).flatMap(([key, standIn]) => {
		if (!faulty.has(key)) return [];
		const faults = issues.flatMap(({ path }) => (path[0] === key && path[1] !== undefined ? [path[1]] : []));
		const value = standIn(valueAt(raw, [key]), new Set(faults));
		return value === undefined ? [] : [[key, value] as const];
	});
	return Object.fromEntries([...Object.entries(raw).filter(([key]) => !faulty.has(key)), ...standing]);
}

/** What one form of a union says of a value that is of that form; the union itself where none or several fit. */
function unfolded(issue: Issue): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const fitting = issue.errors.filter((branch) =>
		branch.every(({ path, code }) => path.length > 0 || code === 'custom')
	);
	const [only, ...others] = fitting;
	if (!only || others.length > 0) return [issue];
	return only.flatMap((inner) => unfolded({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** What is wrong with a value, in words; `typed` is what stands in the file. */
function sayIssue(issue: Issue, typed: string): string {
	const { message } = issue;
	// What a schema says by itself is in our words; zod's own begin so.
	if (!/^(Invalid|Too|Unrecognized)/.test(message)) return message;
	switch (issue.code) {
		case 'invalid_type':
			if (issue.expected === 'number')
				return 'write a number alone here, such as 50 or 37.5, without quotes, unit or sign';
			if (issue.expected !== 'string') return 'this is written as a list: [one, two]';
			if (typed.trim() === '') return 'this is empty';
			return `put the text in quotes, or it is read as something else: ${inQuotes(typed)}`;
		case 'invalid_value':
			return `this is one of ${issue.values.join(', ')}${didYouMean(typed.trim(), issue.values.map(String))}`;
		case 'too_big':
			return `at most ${String(issue.maximum)}`;
		case 'too_small':
			return `at least ${String(issue.minimum)}`;
		default:
			return 'write it in the form that the guide shows';
	}
}

/** A whole text in the marks that a word processor makes of plain quotation marks. */
const QUOTED_BY_A_PROGRAM = /^[“”„«][^“”„«»]*[“”»]$/;

/** What YAML drops without a word: words behind `#`, marks before a text, all behind a line of `---`. */
function reportLosses(
	document: Document,
	text: string,
	texts: readonly string[],
	reportAt: (offset: number, message: string) => void
): void {
	visit(document, {
		Pair: (_, { key, value }) => {
			const name = isScalar(key) ? String(key.value) : '';
			if (!isScalar(value) || !value.range || !texts.includes(name)) return;
			const end = text.indexOf('\n', value.range[0]);
			const line = text.slice(value.range[0], end < 0 ? undefined : end);
			const withRemark = text
				.slice(value.range[0], value.range[2])
				.trim()
				.replace(/\s*\n\s*/g, ' ');
			if (value.type === 'PLAIN' && name !== 'url' && QUOTED_BY_A_PROGRAM.test(line.trim())) {
				reportAt(
					value.range[0],
					`these quotation marks would stand in the text; leave them out, or to show them write ${name}: "${line.trim()}"`
				);
			}
			if (value.comment && value.type === 'PLAIN') {
				reportAt(
					value.range[0],
					`what stands behind # is not read; if it belongs to the text, put all in quotes: ${name}: ${inQuotes(withRemark)}`
				);
			}
		},
		Node: (_, node) => {
			if (isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string' && node.range) {
				const [faulty] = faultyCharacters(node.value);
				if (faulty) reportAt(node.range[0], `a backslash makes ${faulty.name}, in this text; take it out`);
			}
			if (
				isScalar(node) &&
				node.range &&
				(node.anchor !== undefined || node.tag?.startsWith('tag:') === false)
			) {
				reportAt(node.range[0], 'this begins with a mark that is not read; put the text in quotes');
			}
		}
	});
	const cut = /^(?:---|\.\.\.)[ \t]*$/m.exec(text);
	if (cut) reportAt(cut.index, 'nothing behind this line is read; take it out');
}

/** Offset of the first word that begins with `*` and stands for another; `null` where there is none. */
function aliasIn(document: Document): number | null {
	let at: number | null = null;
	visit(document, {
		Alias: (_, { range }) => {
			at = range?.[0] ?? 0;
			return visit.BREAK;
		}
	});
	return at;
}

/** Brackets in brackets; no block of a story needs more than two. How many YAML can read depends on the stack. */
const DEEPEST = 16;
const TOO_DEEP = 'this block cannot be read: its brackets are nested too deep';

/** Offset of the first bracket that stands in too many others; `null` where there is none. */
function beyondDepth(text: string): number | null {
	let depth = 0;
	for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
		depth = Math.max(0, depth + ('[{'.includes(bracket) ? 1 : -1));
		if (depth > DEEPEST) return index;
	}
	return null;
}

/**
 * Reads YAML that stands inside a story's file and checks it against a schema.
 * `start` is the position of the text's first character in the file. Reports every fault at its own
 * line, and returns what is left without the faulty keys, or null where that is not legal either.
 * @param texts keys whose values readers see: nothing of such a value may be lost
 * @param inner keys that the parts of a list may have
 */
export function readFields<Shape extends z.ZodObject>(
	text: string,
	start: Position,
	schema: Shape,
	report: Report,
	standIns: StandIns = {},
	texts: readonly string[] = [],
	inner: readonly string[] = []
): Fields<z.output<Shape>> | null {
	const lines = new LineCounter();
	const positionAt = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: start.line + line - 1, column: start.column + col - 1 };
	};
	const deep = beyondDepth(text);
	if (deep !== null) {
		const before = text.slice(0, deep).split('\n');
		const column = (before.length === 1 ? start.column : 1) + (before.at(-1) ?? '').length;
		report({ line: start.line + before.length - 1, column }, TOO_DEEP);
		return null;
	}
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
	const faults = [...document.errors, ...document.warnings];
	if (faults.length > 0) {
		const told = new Set<number>();
		for (const fault of faults) {
			const { at, message, misleads } = inPlainWords(fault, text);
			// What YAML says more of the same line follows from the first.
			const { line } = lines.linePos(fault.pos[0]);
			if (told.has(line)) continue;
			told.add(line);
			report(positionAt(at), message);
			if (misleads) break;
		}
		return null;
	}
	reportLosses(document, text, texts, (offset, message) => report(positionAt(offset), message));
	const positionOf = (path: Path): Position => {
		for (let depth = path.length; depth > 0; depth--) {
			const node: unknown = document.getIn(path.slice(0, depth), true);
			if (isNode(node) && node.range) return positionAt(node.range[0]);
		}
		return start;
	};
	const typedAt = (path: Path): string => {
		const node: unknown = document.getIn(path, true);
		return isNode(node) && node.range ? text.slice(node.range[0], node.range[1]) : '';
	};
	const positionOfKey = (path: Path, key: string): Position => {
		const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
		const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : null;
		return isScalar(pair?.key) && pair.key.range ? positionAt(pair.key.range[0]) : positionOf(path);
	};
	// No story needs YAML aliases, which make texts that unfold without end.
	const alias = aliasIn(document);
	if (alias !== null) {
		report(positionAt(alias), 'a word that begins with * stands for another here; put it in quotes');
		return null;
	}
	const raw: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
	const result = schema.safeParse(raw);
	if (result.success) return { value: result.data, positionOf };
	for (const issue of result.error.issues.flatMap(unfolded)) {
		const name = issue.path.length > 0 ? `"${nameOf(issue.path)}"` : 'this block';
		if (issue.code === 'unrecognized_keys') {
			const known = issue.path.length === 0 ? Object.keys(schema.shape) : inner;
			for (const key of issue.keys) {
				// The keys of a part are short, and near to many words.
				const near = issue.path.length === 0 ? known : known.filter((one) => one === key.toLowerCase());
				const hint =
					didYouMean(key, near) ||
					(/^\d+$/.test(key)
						? '; a number has a point, not a comma: 37.5'
						: known.length > 0
							? `; known are ${known.join(', ')}`
							: '');
				report(positionOfKey(issue.path, key), `"${nameOf([...issue.path, key])}" is no key here${hint}`);
			}
		} else if (issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined) {
			report(positionOf(issue.path), `${name} is missing`);
		} else if (issue.path.length === 0) {
			report(start, 'this block holds lines such as name: value, and no others');
		} else {
			report(positionOf(issue.path), `${name}: ${sayIssue(issue, typedAt(issue.path))}`);
		}
	}
	// What is left of it is checked on, so that an author hears of all faults at once.
	const rest = schema.safeParse(withoutFaults(raw, result.error, standIns));
	return rest.success ? { value: rest.data, positionOf } : null;
}
