import { z } from 'zod';
import { faultyCharacters } from '../../src/lib/atlas/characters';

/** Longest sentence or two that a reader is shown in one place, in characters. */
const LONGEST_TEXT = 600;
/** Longest name that a label or heading can carry, in characters. */
const LONGEST_NAME = 120;

const trimmed = (text: string): boolean => text === text.trim();

/** What a page or a card cannot show; a record's text is one line. */
const sound = z.string().superRefine((text, context) => {
	const line = text.search(/[\t\r\n]/);
	const fault = faultyCharacters(text)[0]?.name ?? (line < 0 ? undefined : 'a tab or a line end');
	if (fault !== undefined) context.addIssue({ code: 'custom', message: `must not hold ${fault}` });
});

export const textSchema = z
	.string()
	.min(1, 'must not be empty')
	.max(LONGEST_TEXT, `must have at most ${LONGEST_TEXT} characters`)
	.refine(trimmed, 'must not begin or end with a space')
	.pipe(sound);
export const nameSchema = z
	.string()
	.min(1, 'must not be empty')
	.max(LONGEST_NAME, `must have at most ${LONGEST_NAME} characters`)
	.refine(trimmed, 'must not begin or end with a space')
	.pipe(sound);

/** An address that a reader may be sent to: http or https, with a host and without a user name. */
export const webAddressSchema = z.string().refine((text) => {
	if (!URL.canParse(text) || /\s/.test(text)) return false;
	const { protocol, hostname, username, password } = new URL(text);
	return /^https?:$/.test(protocol) && hostname.includes('.') && username === '' && password === '';
}, 'must be a web address that begins with http:// or https:// and names no user');
