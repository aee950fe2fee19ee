/** Stands for a space in the target of a claim while Markdown is read; no story may hold it. */
const GAP = '\ue000';
const HEAD = /\]\(([ \t]*claim:)/g;

/**
 * Markdown ends the target of a link at the first space. What is claimed may hold some, so they are put
 * out of its sight; every character keeps its place.
 */
export function hideSpacesOfClaims(source: string): string {
	let hidden = '';
	let done = 0;
	for (const { index, 1: head = '' } of source.matchAll(HEAD)) {
		const start = index + ']('.length + head.length;
		if (start < done) continue;
		const end = endOfTarget(source, start);
		if (end === null) continue;
		hidden += source.slice(done, start) + source.slice(start, end).replace(/[ \t]/g, GAP);
		done = end;
	}
	return hidden + source.slice(done);
}

/** Where the target's own closing bracket stands, or the quotation mark of a title; `null` where neither does. */
function endOfTarget(source: string, start: number): number | null {
	let depth = 0;
	for (let at = start; at < source.length; at++) {
		const letter = source[at];
		if (letter === '\n') return null;
		if (letter === '(') depth += 1;
		if (letter === ')') {
			if (depth === 0) return at;
			depth -= 1;
		}
		if (letter === '"' || letter === "'") return start + source.slice(start, at).trimEnd().length;
	}
	return null;
}

/** Puts back what `hideSpacesOfClaims` hid. */
export const withSpaces = (text: string): string => text.replaceAll(GAP, ' ');
