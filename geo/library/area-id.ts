import type { CountryId } from '../../src/lib/atlas/types';

/** A code that no area of the map has. `suggestions` are codes of the map that look alike. */
export class UnknownAreaError extends RangeError {
	readonly code: string;
	readonly suggestions: readonly CountryId[];

	constructor(code: string, suggestions: readonly CountryId[]) {
		const hint = suggestions.length > 0 ? `; did you mean ${suggestions.join(' or ')}?` : '';
		super(`no area of the map has the code "${code}"${hint}`);
		this.name = 'UnknownAreaError';
		this.code = code;
		this.suggestions = suggestions;
	}
}

const MOST_SUGGESTIONS = 3;

const letters = (code: string) => [...code].sort().join('');

/** How far two codes are apart: 0 where only the order of letters differs, 1 for one other letter, else far. */
function distance(a: string, b: string): number {
	if (a.length !== b.length) return Infinity;
	if (letters(a) === letters(b)) return 0;
	return [...a].filter((letter, index) => letter !== b[index]).length === 1 ? 1 : Infinity;
}

/** The code as the map has it, in either case of letters. Throws an UnknownAreaError on any other text. */
export function areaId(areas: readonly CountryId[], text: string): CountryId {
	const code = text.trim().toUpperCase();
	const known = areas.find((id) => id === code);
	if (known !== undefined) return known;
	const suggestions = areas
		.map((id) => ({ id, far: distance(id, code) }))
		.filter(({ far }) => far < Infinity)
		.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
		.slice(0, MOST_SUGGESTIONS)
		.map(({ id }) => id);
	throw new UnknownAreaError(text, suggestions);
}
