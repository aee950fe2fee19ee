import { z } from 'zod';
import { borderIdSchema, countryIdSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { textSchema } from './text';

/** Longer than any border between two countries, in km: the longest published one is below 9,000. */
const LONGEST_BORDER_KM = 10_000;
const kilometresSchema = z
	.number()
	.positive('must be above zero')
	.max(LONGEST_BORDER_KM, `must be ${LONGEST_BORDER_KM} or less`);

export const publishedBordersSchema = z.array(
	z.strictObject({
		id: borderIdSchema,
		countries: z.tuple([countryIdSchema, countryIdSchema]),
		km: kilometresSchema,
		otherKm: kilometresSchema.optional(),
		sources: sourceIdsSchema.min(1, 'must name a source'),
		note: textSchema.optional()
	})
);
export type PublishedBorder = z.infer<typeof publishedBordersSchema>[number];
