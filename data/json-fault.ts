export interface JsonFault {
	/** Counted from 1. */
	readonly line: number;
	readonly message: string;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The first place where `text` is not JSON, or where an object gives one key twice, which
 * `JSON.parse` passes over in silence; `null` when there is none. Needed because `JSON.parse` does
 * not always tell the position.
 */
export function findJsonFault(text: string): JsonFault | null {
	let at = 0;
	const fault = (message: string): JsonFault => ({ line: text.slice(0, at).split('\n').length, message });
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

	const readMembers = (end: string, readMember: () => JsonFault | null): JsonFault | null => {
		if (takeMark(end)) return null;
		for (;;) {
			const found = readMember();
			if (found) return found;
			if (takeMark(end)) return null;
			if (!takeMark(',')) return fault(`is not valid JSON: "," or "${end}" is missing`);
		}
	};
	const readValue = (): JsonFault | null => {
		if (takeMark('{')) {
			const keys = new Set<string>();
			return readMembers('}', () => {
				take(SPACE);
				const key = take(STRING);
				if (key === null) return fault('is not valid JSON: a key in double quotes is missing');
				if (keys.has(key)) return fault(`gives the key ${key} twice`);
				keys.add(key);
				return takeMark(':') ? readValue() : fault(`is not valid JSON: ":" is missing after ${key}`);
			});
		}
		if (takeMark('[')) return readMembers(']', readValue);
		return take(STRING) === null && take(SCALAR) === null
			? fault('is not valid JSON: a value is missing')
			: null;
	};

	const found = readValue();
	if (found) return found;
	take(SPACE);
	return at < text.length ? fault('is not valid JSON: text stands after the end') : null;
}
