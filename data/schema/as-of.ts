import { z } from 'zod';
import { isoDateSchema } from './dates';

/**
 * `date` is the day that facts speak of. `sourcesChecked` is the last day on which somebody worked on
 * them: checked a source, put a fault right, wrote a story; left out, it is the as-of day.
 */
export const asOfSchema = z.strictObject({
	date: isoDateSchema,
	sourcesChecked: isoDateSchema.optional()
});
