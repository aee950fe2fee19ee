/** Spaces that look like the plain one; a phone, a word processor or Option and the space bar put them there. */
const WIDE = '\\u00a0\\u2000-\\u200a\\u202f\\u3000';
const ANY_WIDE = new RegExp(`[${WIDE}]`, 'g');
/** Lines of nothing else, and the ends of lines that fence something in. */
const EMPTY_OR_FENCE = new RegExp(`^(?:[ \\t${WIDE}]+|---[ \\t${WIDE}]*|(?:\`{3}|~{3})[^\\n]*)$`, 'gm');
/** The marks of headings and lists, up to the space behind them. */
const MARK = new RegExp(`^[ \\t]*(?:#{1,6}|[-*+]|\\d{1,9}[.)])[${WIDE}]`, 'gm');
/** What stands before and behind the value in a line of YAML. */
const BEFORE_VALUE = new RegExp(
	`^[ \\t${WIDE}]*(?:-[ \\t${WIDE}]+)?(?:[\\w.-]+[ \\t${WIDE}]*:[${WIDE} ]*)?`,
	'gm'
);
const BEHIND_VALUE = new RegExp(`[${WIDE}]+$`, 'gm');

/** A text with plain spaces for all that look like one; every character keeps its place. */
export const withPlainSpaces = (text: string): string => text.replace(ANY_WIDE, ' ');

/** YAML whose texts keep their spaces, and whose keys have plain ones about them. */
export const withPlainSpacesAtKeys = (yaml: string): string =>
	yaml.replace(BEFORE_VALUE, withPlainSpaces).replace(BEHIND_VALUE, withPlainSpaces);

/**
 * The text of a file as the compiler reads it: letters with accents in one part, line ends in one
 * character, no mark of byte order, and a plain space wherever Markdown looks for one to see a mark.
 */
export const readable = (typed: string): string =>
	typed
		.replace(/^\ufeff+/, '')
		.replace(/\r\n?/g, '\n')
		.normalize('NFC')
		.replace(EMPTY_OR_FENCE, withPlainSpaces)
		.replace(MARK, withPlainSpaces);
