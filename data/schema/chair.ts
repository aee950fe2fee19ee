import { z } from 'zod';
import { holdersSchema } from './holder';
import { countryIdSchema, formerStateIdSchema } from './ids';
import { citationSchema, sourcedSchema } from './sourced';
import { textSchema } from './text';
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
		persons: holdersSchema,
		handover: citationSchema.nullable(),
		chosen: sourcedSchema(textSchema).optional(),
		note: textSchema.optional(),
		doubt: textSchema.optional()
	})
);
