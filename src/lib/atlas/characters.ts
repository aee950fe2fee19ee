/** A character that no text may hold: where it stands, and what it is, for a message. */
export interface FaultyCharacter {
	/** Offset in UTF-16 units. */
	readonly at: number;
	/** `U+0007, a control character`. */
	readonly name: string;
}

/** Cyrillic letters that nobody can tell from Latin ones. */
const LATIN_IN_LOOKS = 'АВЕЅІЈКМНОРСТХаеосрхуѕіј';

/** What no reader should be sent, and what it is; the first that fits says it. */
const FAULTY: readonly (readonly [pattern: string, what: string])[] = [
	['[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]', 'a control character'],
	['[\\u2028\\u2029]', 'a line end of another kind'],
	['[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]', 'a mark that turns the direction of writing'],
	['[\\u00ad\\u200b\\u2060-\\u2064\\u180e\\ufeff]', 'a character that nobody sees'],
	// Between letters of Persian, or in an emoji, they have a meaning.
	[
		'(?<=^|[\\p{ASCII}\\s])[\\u200c\\u200d]|[\\u200c\\u200d](?=$|[\\p{ASCII}\\s])',
		'a character that nobody sees'
	],
	['\\ufffc', 'which stands where a program had a picture or a file'],
	['\\ufffd', 'which stands where a letter was lost'],
	[
		`(?<=\\p{Script=Latin})[${LATIN_IN_LOOKS}]|[${LATIN_IN_LOOKS}](?=\\p{Script=Latin})`,
		'a Cyrillic letter in a word of Latin ones'
	],
	['\\p{Surrogate}', 'half a character'],
	['\\p{Private_Use}', 'a character that one program alone can draw'],
	['[\\u{e0000}-\\u{e007f}]', 'a character that nobody sees'],
	['\\p{Noncharacter_Code_Point}', 'which is no character'],
	[
		'Ã[\\u0080-\\u00bf]|â€.|Â[\\u00a0-\\u00bf]|Ð[\\u0080-\\u00bf]',
		'letters that were read in a wrong encoding'
	]
];
const ANY = new RegExp(FAULTY.map(([pattern]) => `(${pattern})`).join('|'), 'gu');

/** `U+00E9`, as tables of characters list it. */
export const codeOf = (character: string): string =>
	`U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Every character of a text that would be lost, seen by nobody or break a page: controls other than tabs
 * and line ends, marks of direction, halves of characters, remains of a wrong encoding. Spaces of every
 * width are none of these.
 */
export function faultyCharacters(text: string): FaultyCharacter[] {
	return [...text.matchAll(ANY)].map((found) => {
		const kind = found.slice(1).findIndex((group) => group !== undefined);
		const what = FAULTY[kind]?.[1] ?? '';
		const seen = [...found[0]].length > 1 ? `"${found[0]}"` : codeOf(found[0]);
		return { at: found.index, name: `${seen}, ${what}` };
	});
}
