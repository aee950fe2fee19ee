import { z } from 'zod';
import { faultyCharacters } from '../../src/lib/atlas/characters';

/** Longest sentence or two that a reader is shown in one place, in characters. */
const LONGEST_TEXT = 600;
/** Longest name that a label or heading can carry, in characters. */
const LONGEST_NAME = 120;
/** Longest title of a source, in characters: it stands in a list, where it may take three lines on a phone. */
const LONGEST_TITLE = 160;

const trimmed = (text: string): boolean => text === text.trim();

/** What a page or a card cannot show; a record's text is one line. */
const sound = z.string().superRefine((text, context) => {
	const line = text.search(/[\t\r\n]/);
	const fault = faultyCharacters(text)[0]?.name ?? (line < 0 ? undefined : 'a tab or a line end');
	if (fault !== undefined) context.addIssue({ code: 'custom', message: `must not hold ${fault}` });
});

const lineOf = (longest: number) =>
	z
		.string()
		.min(1, 'must not be empty')
		.max(longest, `must have at most ${longest} characters`)
		.refine(trimmed, 'must not begin or end with a space')
		.pipe(sound);

export const textSchema = lineOf(LONGEST_TEXT);
export const nameSchema = lineOf(LONGEST_NAME);
/** What others call a text of theirs. */
export const titleSchema = lineOf(LONGEST_TITLE);

/** An address that a reader may be sent to: http or https, with a host and without a user name. */
export const webAddressSchema = z.string().refine((text) => {
	if (!URL.canParse(text) || /\s/.test(text)) return false;
	const { protocol, hostname, username, password } = new URL(text);
	return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === '';
}, 'must be a web address that begins with http:// or https:// and names no user');
