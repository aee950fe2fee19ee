import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Position, Report } from './problems';
import { didYouMean } from './suggest';

type Path = readonly PropertyKey[];

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

/**
 * Reads YAML that stands inside a story's file and checks it against a schema.
 * `start` is the position of the text's first character in the file. Reports every fault at its own
 * line, and returns what is left without the faulty keys, or null where that is not legal either.
 */
export function readFields<Shape extends z.ZodObject>(
	text: string,
	start: Position,
	schema: Shape,
	report: Report,
	standIns: StandIns = {}
): Fields<z.output<Shape>> | null {
	const lines = new LineCounter();
	const positionAt = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: start.line + line - 1, column: start.column + col - 1 };
	};
	try {
		const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
		const faults = [...document.errors, ...document.warnings];
		if (faults.length > 0) {
			for (const fault of faults) report(positionAt(fault.pos[0]), `this is no valid YAML: ${fault.message}`);
			return null;
		}
		const positionOf = (path: Path): Position => {
			for (let depth = path.length; depth > 0; depth--) {
				const node: unknown = document.getIn(path.slice(0, depth), true);
				if (isNode(node) && node.range) return positionAt(node.range[0]);
			}
			return start;
		};
		const positionOfKey = (path: Path, key: string): Position => {
			const node: unknown = path.length > 0 ? document.getIn(path, true) : document.contents;
			const pair = isMap(node)
				? node.items.find((item) => isScalar(item.key) && item.key.value === key)
				: null;
			return isScalar(pair?.key) && pair.key.range ? positionAt(pair.key.range[0]) : positionOf(path);
		};
		// No story needs YAML aliases; zero closes the door to texts that unfold without end.
		const raw: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
		const result = schema.safeParse(raw);
		if (result.success) return { value: result.data, positionOf };
		for (const issue of result.error.issues) {
			const name = issue.path.length > 0 ? `"${nameOf(issue.path)}"` : 'this block';
			if (issue.code === 'unrecognized_keys') {
				const known = issue.path.length === 0 ? Object.keys(schema.shape) : [];
				for (const key of issue.keys) {
					const hint = didYouMean(key, known) || (known.length > 0 ? `; known are ${known.join(', ')}` : '');
					report(positionOfKey(issue.path, key), `"${nameOf([...issue.path, key])}" is no key here${hint}`);
				}
			} else if (issue.code === 'invalid_type' && valueAt(raw, issue.path) === undefined) {
				report(positionOf(issue.path), `${name} is missing`);
			} else {
				report(positionOf(issue.path), `${name}: ${issue.message}`);
			}
		}
		// What is left of it is checked on, so that an author hears of all faults at once.
		const rest = schema.safeParse(withoutFaults(raw, result.error, standIns));
		return rest.success ? { value: rest.data, positionOf } : null;
	} catch (cause) {
		// The YAML library throws on aliases and on nesting beyond the stack.
		report(start, `this block cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
		return null;
	}
}
