import type { z } from 'zod';
import { nearestWord, plainName } from '../src/lib/atlas/nearest';
import { codeOfCountry } from './country-names';
import { COUNTRY_CODE_FORM } from './schema/ids';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What the schema library says by itself; all else a schema says in our words. */
const ITS_OWN = /^(?:Invalid|Too|Unrecognized)/;

/** How a value of a kind is written in JSON. */
const WRITTEN: Readonly<Record<string, string>> = {
	string: 'must be a text in double quotes',
	number: 'must be a number, without quotes',
	int: 'must be a whole number, without quotes',
	boolean: 'must be true or false, without quotes',
	array: 'must be a list in [ ]',
	tuple: 'must be a list in [ ]',
	object: 'must hold names and values in { }',
	record: 'must hold names and values in { }',
	null: 'must be null, without quotes'
};

/** A comma in place of the point of a number makes two numbers of one. */
const POINT = 'must be [longitude, latitude]: two numbers such as 71.5, with a point, not a comma';
const isPoint = (path: Path): boolean =>
	/^(?:point|points|line)$/.test(String(path.findLast((key) => typeof key === 'string')));

const quoted = (words: readonly unknown[]): string => words.map((word) => `"${String(word)}"`).join(', ');

function suggestion(word: unknown, known: readonly string[]): string {
	const near = typeof word === 'string' ? nearestWord(word, known) : null;
	return near === null ? '' : `; did you mean "${near}"?`;
}

/** The value at a path of a document, `undefined` where there is none. */
export const valueAt = (document: unknown, path: Path): unknown =>
	path.reduce<unknown>(
		(value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
		document
	);

/** The keys that other records of the file have at the same place. */
function keysElsewhere(document: unknown, path: Path): string[] {
	const at = path.findIndex((key) => typeof key === 'number');
	const records = valueAt(document, path.slice(0, at));
	if (at < 0 || !Array.isArray(records)) return [];
	const keys = records.flatMap((record: unknown) => {
		const value = valueAt(record, path.slice(at + 1));
		return typeof value === 'object' && value !== null ? Object.keys(value) : [];
	});
	return [...new Set(keys)];
}

/** What is wrong at a place of a document, in words for people who know JSON and no schema. */
export function inPlainWords(issue: Issue, document: unknown): string {
	const value = valueAt(document, issue.path);
	if (issue.message.endsWith(COUNTRY_CODE_FORM) && typeof value === 'string') {
		const code = codeOfCountry(plainName(value));
		return issue.message + (code === null ? '' : `; did you mean "${code}"?`);
	}
	if (!ITS_OWN.test(issue.message)) return issue.message;
	if (value === undefined && issue.path.length > 0) return 'is missing';
	switch (issue.code) {
		case 'invalid_type':
			if (issue.expected === 'tuple' && isPoint(issue.path)) return POINT;
			return WRITTEN[issue.expected] ?? `must be of the kind ${issue.expected}`;
		case 'invalid_value':
			return `must be one of ${quoted(issue.values)}${suggestion(value, issue.values.map(String))}`;
		case 'unrecognized_keys': {
			const known = keysElsewhere(document, issue.path).filter((key) => !issue.keys.includes(key));
			return issue.keys.map((key) => `has no key "${key}"${suggestion(key, known)}`).join('; ');
		}
		case 'too_big':
		case 'too_small':
			return issue.origin === 'array' && isPoint(issue.path) ? POINT : issue.message;
		case 'invalid_union': {
			const options = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
			return options.length === 0 ? issue.message : `must be one of ${quoted(options)}`;
		}
		default:
			return issue.message;
	}
}
