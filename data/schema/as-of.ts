import { z } from 'zod';
import { isoDateSchema } from './dates';

/** `sourcesChecked` is the last day on which somebody looked at a source; left out, it is the as-of day. */
export const asOfSchema = z.strictObject({
	date: isoDateSchema,
	sourcesChecked: isoDateSchema.optional()
});
