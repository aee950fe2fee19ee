/** Letters before a hyphen that are too few for a line of their own: the "Co" of "Co-ordinator". */
const FEW_LETTERS = 2;
/** A longer word has no line of its own to stand in whole. */
const MOST_LETTERS = 16;
const HYPHENED = new RegExp(
	`(?<![\\p{L}-])(\\p{L}{1,${FEW_LETTERS}}-\\p{L}{1,${MOST_LETTERS}}(?!\\p{L}))`,
	'u'
);

export interface TitlePart {
	readonly text: string;
	/** Stands in one line. */
	readonly whole: boolean;
}

/** A title in parts, so that no line ends after the first letters of a word with a hyphen. */
export function titleParts(title: string): TitlePart[] {
	return title
		.split(HYPHENED)
		.map((text, index) => ({ text, whole: index % 2 === 1 }))
		.filter(({ text }) => text !== '');
}
