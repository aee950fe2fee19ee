import { z } from 'zod';
import { partialDateSchema } from './dates';
import { countryIdSchema, slugSchema } from './ids';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';

export const milestonesSchema = z.array(
	z.strictObject({
		id: slugSchema,
		partnership: slugSchema,
		title: nameSchema,
		date: sourcedSchema(partialDateSchema),
		event: sourcedSchema(textSchema),
		countries: z.array(countryIdSchema),
		note: textSchema.optional()
	})
);
