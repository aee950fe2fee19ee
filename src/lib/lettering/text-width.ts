/** How a line of map lettering is set. Sizes in the units in which the label is laid out. */
export interface Lettering {
	readonly size: number;
	readonly weight: number;
	/** Extra space after each letter, in ems. */
	readonly spacing: number;
	readonly capitals?: boolean;
}

/** Height of a line of text, in ems; the theme's table of sizes has the same for what is drawn. */
export const LINE_HEIGHT = 1.15;

/**
 * Advance widths in ems of Source Sans 3 at weight 600, measured with the files of
 * @fontsource-variable/source-sans-3 5.3 and rounded to a hundredth. Accented letters are as wide as plain ones.
 */
const ADVANCES: readonly (readonly [ems: number, characters: string])[] = [
	[0.2, ' '],
	[0.26, 'ij|ı'],
	[0.27, 'l'],
	[0.28, "',.:;I’·"],
	[0.32, '!()-[]f{}'],
	[0.33, 'ł'],
	[0.34, '/\\'],
	[0.36, 't'],
	[0.37, 'r'],
	[0.42, 'г'],
	[0.43, 's'],
	[0.44, '*?z'],
	[0.46, 'cсэ'],
	[0.47, 'з'],
	[0.48, '"x–тх'],
	[0.49, 'J'],
	[0.5, 'LY_vyуь'],
	[0.51, '0123456789#$+<=>F^e~×Геё'],
	[0.52, 'agkавк'],
	[0.53, 'чя'],
	[0.54, 'ESVXZÉЕУХЁ'],
	[0.55, 'T`oøðЗТбло'],
	[0.56, 'AbdhnpquþÅАдпр'],
	[0.57, 'ийн'],
	[0.58, 'CPРСЭц'],
	[0.59, 'RБЬ'],
	[0.6, 'BKßВКЯ'],
	[0.61, 'Чъ'],
	[0.62, 'D'],
	[0.63, 'G'],
	[0.64, '&Л'],
	[0.65, 'ДПм'],
	[0.66, 'HNUНЦ'],
	[0.67, 'OQØИЙО'],
	[0.71, 'ы'],
	[0.72, 'Ъ'],
	[0.73, 'ж'],
	[0.74, 'MМ'],
	[0.75, 'wФ'],
	[0.76, 'фю'],
	[0.78, 'æш'],
	[0.8, 'W—щ'],
	[0.83, 'ÆЫ'],
	[0.84, '%m'],
	[0.85, 'Ж'],
	[0.88, '@'],
	[0.9, 'ШЩ'],
	[0.93, 'Ю'],
	[0.96, '…']
];
/** Width of a character that the table does not hold: the mean of its small letters. */
const OTHER_ADVANCE = 0.53;
/** Letters that fill a square, in ems; pictures are a little wider. */
const SQUARE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;
const SQUARE_ADVANCE = 1;
const PICTURE = /\p{Emoji_Presentation}/u;
const PICTURE_ADVANCE = 1.4;
/** Marks stand on the letter before them. */
const MARK = /\p{Mn}|\p{Me}|\p{Cf}/u;

/** Width of a character that has no entry of its own. */
function otherAdvance(character: string): number {
	if (MARK.test(character)) return 0;
	const plain = advances.get(character.normalize('NFD').charAt(0));
	if (plain !== undefined) return plain;
	if (SQUARE.test(character)) return SQUARE_ADVANCE;
	return PICTURE.test(character) ? PICTURE_ADVANCE : OTHER_ADVANCE;
}
/** Widths of other weights as shares of the table's, measured over the same characters. */
const WEIGHT_SHARES: Readonly<Record<number, number>> = { 400: 0.971, 500: 0.986, 600: 1, 700: 1.028 };

const advances = new Map(
	ADVANCES.flatMap(([ems, characters]) => [...characters].map((character) => [character, ems] as const))
);

/** Width of one line of text, in the units of `lettering.size`. */
export function textWidth(text: string, lettering: Lettering): number {
	const { size, weight, spacing, capitals } = lettering;
	const shown = capitals ? text.toLocaleUpperCase('en') : text;
	let ems = 0;
	let count = 0;
	for (const character of shown) {
		ems += advances.get(character) ?? otherAdvance(character);
		count++;
	}
	return (ems * (WEIGHT_SHARES[weight] ?? 1) + count * spacing) * size;
}

/**
 * A name in one line, or in more of the most equal length when it is longer than `longest`.
 * @param most lines that it may have
 */
export function nameLines(
	name: string,
	lettering: Lettering,
	longest: number,
	most: 2 | 3 = 2
): readonly string[] {
	if (textWidth(name, lettering) <= longest) return [name];
	const words = name.split(' ');
	const widestOf = (lines: readonly string[]): number =>
		Math.max(...lines.map((line) => textWidth(line, lettering)));
	let best: readonly string[] = most > 2 ? nameLines(name, lettering, longest) : [name];
	let width = best.length > 1 ? widestOf(best) : Infinity;
	for (let at = 1; at < words.length; at++) {
		const rest = words.slice(at).join(' ');
		const lines = [words.slice(0, at).join(' '), ...(most > 2 ? nameLines(rest, lettering, 0) : [rest])];
		const widest = widestOf(lines);
		if (widest < width) [best, width] = [lines, widest];
	}
	return best;
}
