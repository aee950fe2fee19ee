import { z } from 'zod';
import { partialDateSchema } from './dates';
import { countryIdSchema, formerStateIdSchema } from './ids';
import { citationKeys, citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';
import { yearSchema } from './year';

export const chairsSchema = z.array(
	z.strictObject({
		year: yearSchema,
		chair: sourcedSchema(
			z.union(
				[formerStateIdSchema, countryIdSchema],
				'must be a code of three capital letters, or F- and three of a former State'
			)
		),
		persons: z
			.array(
				z.strictObject({
					name: nameSchema,
					from: partialDateSchema.nullable(),
					to: partialDateSchema.nullable(),
					...citationKeys
				})
			)
			.min(1, 'must name at least one person'),
		handover: citationSchema.nullable(),
		note: textSchema.optional()
	})
);
