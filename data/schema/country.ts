import { z } from 'zod';
import { countryIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { sourceIdsSchema } from './sourced';
import { nameSchema, textSchema } from './text';

/** A State of the world, with what is true of it for every organisation. */
export const countriesSchema = z.array(
	z.strictObject({
		id: countryIdSchema,
		slug: slugSchema,
		name: nameSchema,
		/** The name as a sentence takes it, with its article, where it has one. */
		inSentence: nameSchema.optional(),
		/** What else it is called, or was: it is found by these. */
		otherNames: z.array(nameSchema).min(1, 'must hold a name, or be left out').optional(),
		flag: z
			.string()
			.regex(/^[a-z]{2}$/, 'must be two lower-case letters')
			.nullable(),
		capital: z.strictObject({
			name: nameSchema,
			point: lonLatSchema,
			sources: sourceIdsSchema,
			confirmed: z.boolean(),
			note: textSchema.optional()
		})
	})
);
export type WorldCountry = z.output<typeof countriesSchema>[number];
