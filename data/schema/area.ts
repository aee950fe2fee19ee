import { z } from 'zod';
import { countryIdSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { nameSchema } from './text';

export const areasSchema = z.strictObject({
	sources: sourceIdsSchema.min(1, 'must name a source'),
	areas: z.array(
		z.strictObject({
			id: countryIdSchema,
			name: nameSchema,
			inSentence: nameSchema.optional(),
			state: countryIdSchema.optional()
		})
	)
});
