import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readText } from '../src/lib/atlas/text-file';
import type { Problem } from './data-error';
import { findJsonFault } from './json-fault';
import { inPlainWords } from './zod-words';

type Path = readonly PropertyKey[];

/** What a record is called in messages: its id, or the year where a file has one record a year. */
export function recordName(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	if ('id' in value) return typeof value.id === 'string' ? value.id : undefined;
	return 'year' in value && typeof value.year === 'number' ? String(value.year) : undefined;
}

function stepInto(value: unknown, key: PropertyKey): unknown {
	return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/** `['statuses', 0, 'from']` as `statuses[0].from`. */
export function fieldName(path: Path): string {
	return path.reduce<string>((name, key) => {
		if (typeof key === 'number') return `${name}[${key}]`;
		return name === '' ? String(key) : `${name}.${String(key)}`;
	}, '');
}

/** The outermost record with a name on the way along `path`, and what of the path lies inside it. */
function locate(document: unknown, path: Path): { record?: string; field?: string } {
	let value = document;
	for (const [index, key] of path.entries()) {
		value = stepInto(value, key);
		const record = recordName(value);
		if (record !== undefined) {
			const field = fieldName(path.slice(index + 1));
			return field === '' ? { record } : { record, field };
		}
	}
	return path.length === 0 ? {} : { field: fieldName(path) };
}

/**
 * Reads one file of `directory` and validates it. Faults of syntax, with their line, and of form,
 * with record and field, are added to `problems`; the value is then `undefined`.
 */
export function readDataFile<Schema extends z.ZodType>(
	directory: string,
	file: string,
	schema: Schema,
	problems: Problem[]
): z.output<Schema> | undefined {
	const path = join(directory, file);
	if (!existsSync(path)) {
		problems.push({ file, message: 'is missing' });
		return undefined;
	}
	const read = readText(readFileSync(path));
	if ('fault' in read) {
		problems.push({ file, message: `line ${read.before.split('\n').length}: ${read.fault}` });
		return undefined;
	}
	const { text } = read;
	const fault = findJsonFault(text);
	if (fault) {
		problems.push({ file, message: `line ${fault.line}, column ${fault.column} ${fault.message}` });
		return undefined;
	}
	const document: unknown = JSON.parse(text);
	const result = schema.safeParse(document);
	if (result.success) return result.data;
	for (const issue of result.error.issues) {
		problems.push({ file, ...locate(document, issue.path), message: inPlainWords(issue, document) });
	}
	return undefined;
}
