/** Width of a line of text, in the units of the room that it must fit. */
export type WidthOf = (text: string) => number;

/** Lines of a text at a size. */
export interface FittedText {
	readonly size: number;
	readonly lines: readonly string[];
}

const ELLIPSIS = '…';
/** White space at which a line may break: no-break spaces are none. */
const BREAKS = /[^\S\u00a0\u2007\u202f]+/u;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** What a reader takes for one letter each, with its marks. */
const lettersOf = (text: string): string[] => [...letters.segment(text)].map(({ segment }) => segment);

/** Words in lines that are no wider than the room. A word that is wider than that is broken between letters. */
export function wrapped(text: string, room: number, widthOf: WidthOf): string[] {
	const lines: string[] = [];
	for (const word of text.split(BREAKS).filter((one) => one !== '')) {
		const last = lines[lines.length - 1];
		if (last !== undefined && widthOf(`${last} ${word}`) <= room) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else lines.push(...broken(word, room, widthOf));
	}
	return lines;
}

/** As `wrapped`, in so many lines at most: the last one ends in an ellipsis where there is more to say. */
export function fitted(text: string, room: number, most: number, widthOf: WidthOf): string[] {
	const lines = wrapped(text, room, widthOf);
	if (lines.length <= most) return lines;
	const kept = lettersOf(lines[most - 1] ?? '');
	const ended = (): string => `${kept.join('').trimEnd()}${ELLIPSIS}`;
	while (kept.length > 0 && widthOf(ended()) > room) kept.pop();
	return [...lines.slice(0, most - 1), ended()];
}

/**
 * A text as large as it can be: at the first size at which it fits with whole words, else at the first at
 * which it fits with broken ones, else at the last, cut off.
 * @param sizes from the largest to the smallest
 * @param most how many lines have room at a size
 */
export function fittedText(
	text: string,
	sizes: readonly [number, ...number[]],
	room: number,
	most: (size: number) => number,
	widthOf: (text: string, size: number) => number
): FittedText {
	const words = text.split(BREAKS);
	const tried = sizes.map((size) => {
		const width = (one: string): number => widthOf(one, size);
		const lines = wrapped(text, room, width);
		return { size, lines, fits: lines.length <= most(size), whole: words.every((one) => width(one) <= room) };
	});
	const found = tried.find(({ fits, whole }) => fits && whole) ?? tried.find(({ fits }) => fits);
	if (found) return { size: found.size, lines: found.lines };
	const size = sizes[sizes.length - 1] ?? sizes[0];
	return { size, lines: fitted(text, room, most(size), (one) => widthOf(one, size)) };
}

function broken(word: string, room: number, widthOf: WidthOf): string[] {
	if (widthOf(word) <= room) return [word];
	const parts: string[] = [];
	for (const letter of lettersOf(word)) {
		const last = parts[parts.length - 1];
		if (last !== undefined && widthOf(last + letter) <= room) parts[parts.length - 1] = last + letter;
		else parts.push(letter);
	}
	return parts;
}
