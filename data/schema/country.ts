import { z } from 'zod';
import { partialDateSchema } from './dates';
import { countryIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { sourcedSchema, sourceIdsSchema } from './sourced';
import { statusIntervalSchema } from './status';
import { nameSchema, textSchema } from './text';

export const countrySchema = z.strictObject({
	id: countryIdSchema,
	slug: slugSchema,
	name: nameSchema,
	/** The name as a sentence takes it, with its article, where it has one. */
	inSentence: nameSchema.optional(),
	flag: z
		.string()
		.regex(/^[a-z]{2}$/, 'must be two lower-case letters')
		.nullable(),
	statuses: z.array(statusIntervalSchema).min(1, 'must hold at least one status'),
	capital: z.strictObject({
		name: nameSchema,
		point: lonLatSchema,
		sources: sourceIdsSchema,
		confirmed: z.boolean(),
		note: textSchema.optional()
	}),
	helsinkiFinalAct: sourcedSchema(partialDateSchema).nullable(),
	charterOfParis: sourcedSchema(partialDateSchema).nullable(),
	officialPages: sourceIdsSchema,
	note: textSchema.optional()
});
export const countriesSchema = z.array(countrySchema);
