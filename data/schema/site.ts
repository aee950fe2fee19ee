import { z } from 'zod';
import { textSchema } from './text';

/** What the publisher of a copy of the atlas declares about it. */
export const siteSchema = z.strictObject({
	/** Where readers report errors: a page or a mail address of the publisher; `null` when there is none. */
	report: z
		.strictObject({
			label: textSchema,
			href: z.string().regex(/^(?:https:\/\/|mailto:)\S+$/, 'must begin with https:// or mailto:')
		})
		.nullable()
});
