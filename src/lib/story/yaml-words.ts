import type { YAMLError } from 'yaml';

/** A fault of YAML in words for people who know no parser, and the offset at which they look. */
export interface ToldFault {
	readonly at: number;
	readonly message: string;
	/** What is said of later lines follows from this fault. */
	readonly misleads?: boolean;
}

const KEY_AND_VALUE = /^(\s*(?:- +)*)([\w.-]+)\s*:\s+(.*)$/;
const KEY_WITHOUT_SPACE = /^(\s*(?:- +)*)([\w.-]+):(\S.*)$/;
const KEY_WITHOUT_COLON = /^(\s*(?:- +)*)(\w[\w.-]*)\s+(?:[=–—-]\s*)?(\S.*)$/;
const POINT_WITH_ANOTHER_MARK = /^\s*[*+•–—]\s*(\S.*)$/;
/** A longer line is not shown again. */
const LONGEST_SHOWN = 120;
const OPENING = /^[[{]/;
/** Quotation marks that a program may have put in place of plain ones. */
const QUOTES = /^["'“”„«‘’]+|["'“”»‘’]+$/g;

const QUOTED = /^["'“”„«‘’].*["'“”»‘’]$/;

/** A text in plain quotation marks, as YAML takes it whatever it holds. */
export const inQuotes = (text: string): string =>
	`"${(QUOTED.test(text.trim()) ? text.trim().replace(QUOTES, '') : text.trim()).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Says what is wrong at a place of a YAML text, and what the line would be if it were right. */
export function inPlainWords(fault: YAMLError, text: string): ToldFault {
	const [at] = fault.pos;
	const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
	const told = (message: string): ToldFault => ({ at, message });
	const line = lineAt(text, start);
	const [, indent = '', key = '', value = ''] = KEY_AND_VALUE.exec(line) ?? [];
	const next = lineAt(text, start + line.length + 1);

	switch (fault.code) {
		case 'TAB_AS_INDENT':
			return { ...told('this line begins with a tab; use spaces, as in the lines about it'), misleads: true };
		case 'DUPLICATE_KEY':
			return told(`"${key || line.trim()}" stands twice; keep one of the two`);
		case 'BAD_DQ_ESCAPE':
			return told('between quotation marks a backslash is written twice: \\\\');
		case 'BAD_INDENT':
			return { ...told(unclosed(text, at)), misleads: true };
		default:
	}
	if (fault.code === 'MISSING_CHAR' && fault.message.includes('indicator') && key !== '') {
		return {
			...told(`this line begins further left or right than its neighbours: ${line.trim()}`),
			misleads: true
		};
	}
	if (fault.code === 'MISSING_CHAR' && fault.message.includes('quote')) {
		return told('quotation marks open here or before, and do not close');
	}
	if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:\s/.test(value) && /^\s+[\w.-]+\s*:/.test(next)) {
		return {
			at: start + line.length + 1,
			message: `this line begins further left or right than its neighbours: ${next.trim()}`,
			misleads: true
		};
	}
	const point = POINT_WITH_ANOTHER_MARK.exec(line);
	if (point) return told(`a point of a list begins with a hyphen here: - ${point[1] ?? ''}`);
	const lone = /^\s*-?([\w-]+)\s*$/.exec(line);
	if (lone && !/^\s*-/.test(line) && /^[\w.-]+:\s+\S/.test(lineBefore(text, start)))
		return told(`if this goes on with the line before, begin it with two spaces: ${line.trim()}`);
	if (lone) return told(`a point of a list begins with a hyphen and a space: - ${lone[1] ?? ''}`);
	if (/^\s*- /.test(line) && key === '')
		return { ...told(`the points of a list begin one below the other: ${line.trim()}`), misleads: true };
	if (/^(?:[\d.]+|[[{].*[\]}])\s*,\s*\w+\s*:/.test(value))
		return told(`each name stands on a line of its own: ${line.trim()}`);
	if (/^[[{].*[\]}]\s*[,;.]$/.test(value))
		return told(`the mark at the end is too much: ${line.trim().slice(0, -1)}`);
	const open = KEY_WITHOUT_SPACE.exec(line);
	if (key === '' && open) {
		return told(`a space is missing behind the colon: ${open[2] ?? ''}: ${open[3] ?? ''}`);
	}
	if (key !== '' && OPENING.test(value) && /[\]}]/.test(value) && /^[[{].*[\]}]\s*$/.test(value)) {
		return told(
			`the parts of a list have commas between them: ${key}: ${value.replace(/\s+(?=[\w[{])/g, ', ').replace(/([:,[{]), /g, '$1 ')}`
		);
	}
	if (key !== '' && value !== '' && value.length <= LONGEST_SHOWN) {
		return told(
			`put the text in quotes, as it holds a mark of its own: ${indent.trim()}${indent.trim() && ' '}${key}: ${inQuotes(value)}`
		);
	}
	const bare = KEY_WITHOUT_COLON.exec(line);
	if (bare) {
		const goesOn = /^[\w.-]+:\s+\S/.test(lineBefore(text, start)) && !/^[\w.-]+\s+[=–—-]/.test(line);
		return told(
			`a colon is missing: ${bare[2] ?? ''}: ${bare[3] ?? ''}${goesOn ? '; if this goes on with the line before, begin it with two spaces' : ''}`
		);
	}
	return told(
		`this line cannot be read: "${line.trim().slice(0, LONGEST_SHOWN)}"; each is written name: value, and all begin alike`
	);
}

function lineAt(text: string, start: number): string {
	const end = text.indexOf('\n', start);
	return start >= text.length ? '' : text.slice(start, end < 0 ? undefined : end);
}

function lineBefore(text: string, start: number): string {
	const end = start - 1;
	return end < 0 ? '' : text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}

/** Which bracket is open at a place. */
function unclosed(text: string, at: number): string {
	const before = text.slice(0, at).trimEnd();
	const last = before.slice(before.lastIndexOf('\n') + 1).trim();
	const open: string[] = [];
	for (const letter of last) {
		if (letter === '[' || letter === '{') open.push(letter);
		else if (letter === ']' || letter === '}') open.pop();
	}
	const own = lineAt(text, text.lastIndexOf('\n', at - 1) + 1).trim();
	if (open.length === 0) return `this line begins further left or right than its neighbours: ${own}`;
	return `a ${open.at(-1) === '[' ? ']' : '}'} is missing in the line "${last.slice(0, LONGEST_SHOWN)}"`;
}
