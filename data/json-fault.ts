export interface JsonFault {
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1. */
	readonly column: number;
	readonly message: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

const QUOTES = /^["'“”„«»‘’`]/;
const WORDS: Readonly<Record<string, string>> = { none: 'null', nil: 'null', yes: 'true', no: 'false' };

/** What stands where something else should, and what to do about it; `null` where nothing can be said of it. */
function seen(text: string, at: number): string | null {
	const rest = text.slice(at);
	const [letter = ''] = rest;
	if (rest === '')
		return at === 0 || text.trim() === ''
			? 'the file is empty'
			: 'the file ends here, and a part of it is missing';
	if (rest.startsWith('<<<<<<<') || rest.startsWith('=======') || rest.startsWith('>>>>>>>'))
		return 'two versions of the file were put together here and nobody chose; keep one, and take these marks out';
	if (letter === '<') return 'this is a page of the web or another kind of file';
	if (letter === '"')
		return 'this text does not end on its line; a quotation mark within a text is written \\", a backslash \\\\';
	if (QUOTES.test(letter)) return `a text stands in plain double quotes, ", not in ${letter}`;
	if (/^(?:\/[/*]|#)/.test(rest)) return 'a remark is not kept in a file of facts; take it out';
	if (/\s/.test(letter)) return 'a space of another kind stands here; type a plain one';
	const plain = letter.normalize('NFKC');
	if (plain !== letter && /[[\]{}:,"]/.test(plain))
		return `"${letter}" is a wide character of another keyboard; write ${plain}`;
	if (/^\+\d/.test(rest)) return 'a number has no + before it';
	if (/^-?\.\d/.test(rest)) return 'a number has a nought before its point: 0.5';
	const word = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(rest)?.[0];
	if (word === undefined) return null;
	const known = /^(?:true|false|null)$/i.test(word) ? word.toLowerCase() : WORDS[word.toLowerCase()];
	return known === undefined ? `put ${word} in double quotes: "${word}"` : `write ${known}, in small letters`;
}

/**
 * The first place where `text` is not JSON, or where an object gives one key twice, which
 * `JSON.parse` passes over in silence; `null` when there is none. Needed because `JSON.parse` does
 * not always tell the position.
 */
export function findJsonFault(text: string): JsonFault | null {
	let at = 0;
	const faultAt = (place: number, message: string): JsonFault => ({
		line: text.slice(0, place).split('\n').length,
		column: place - text.lastIndexOf('\n', place - 1),
		message
	});
	const fault = (message: string): JsonFault => faultAt(at, message);
	/** Of what is missing where reading stopped, with a word on what stands there. */
	const missing = (what: string): JsonFault => {
		const after = text.slice(0, at).trimEnd();
		if (/^[\]}]/.test(text.slice(at)) && after.endsWith(','))
			return faultAt(
				after.length - 1,
				`is not valid JSON: behind the last part no comma stands; take it out`
			);
		const hint = seen(text, at);
		return fault(`is not valid JSON: ${what} is missing${hint === null ? '' : `; ${hint}`}`);
	};
	const take = (token: RegExp): string | null => {
		token.lastIndex = at;
		const found = token.exec(text)?.[0] ?? null;
		at += found?.length ?? 0;
		return found;
	};
	const takeMark = (mark: string): boolean => {
		take(SPACE);
		if (text[at] !== mark) return false;
		at += 1;
		return true;
	};

	/** Nothing parts two values: it is missing behind the first of them, which may stand lines before the second. */
	const separatorMissing = (ended: number, end: string): JsonFault => {
		const hint = /^[{["\d-]/.test(text.slice(at)) ? null : seen(text, at);
		return faultAt(
			ended,
			`is not valid JSON: "," or "${end}" is missing here${hint === null ? '' : `; ${hint}`}`
		);
	};

	const readMembers = (end: string, readMember: () => JsonFault | null): JsonFault | null => {
		if (takeMark(end)) return null;
		for (;;) {
			const found = readMember();
			if (found) return found;
			const ended = at;
			if (takeMark(end)) return null;
			if (!takeMark(',')) {
				if (text[ended - 1] === '"' && /^[\p{L}\p{N}]/u.test(text.slice(ended)))
					return faultAt(
						ended,
						'is not valid JSON: the text ended before this; a quotation mark within a text is written \\"'
					);
				return separatorMissing(ended, end);
			}
		}
	};
	const readValue = (): JsonFault | null => {
		if (takeMark('{')) {
			const keys = new Set<string>();
			return readMembers('}', () => {
				take(SPACE);
				const key = take(STRING);
				if (key === null) return missing('a key in double quotes');
				if (keys.has(key)) return faultAt(at - key.length, `gives the key ${key} twice`);
				keys.add(key);
				return takeMark(':') ? readValue() : missing(`":" after ${key}`);
			});
		}
		if (takeMark('[')) return readMembers(']', readValue);
		return take(STRING) === null && take(SCALAR) === null ? missing('a value') : null;
	};

	const found = readValue();
	if (found) return found;
	take(SPACE);
	return at < text.length
		? fault('is not valid JSON: text stands after the end; take it out, or a bracket before it')
		: null;
}
