/** Marks of Markdown, HTML and other kinds of writing, which are read in the text of a step alone. */
const MARKUP =
	/!?\[[^\]]*\]\([^)]*\)?|\[@[^\]]*\]|\[\d{1,2}\]|\*\*|(?<![\p{L}\p{N}*])\*(?=\S)|__|~~|`|<\/?[a-z!][^>]*>|\{#?[a-z]*\}|&#?[a-z\d]{2,8};|\\/iu;

/**
 * The first thing in a text that would stand on the page as it was typed, `null` where there is none: a
 * title, a summary and the credit of a picture are plain words.
 */
export const markupIn = (text: string): string | null => MARKUP.exec(text)?.[0] ?? null;
