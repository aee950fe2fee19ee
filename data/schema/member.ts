import { z } from 'zod';
import { signaturesSchema } from './document';
import { countryIdSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { statusIntervalSchema } from './status';
import { textSchema } from './text';

/** What an organisation says of a State of the world that has, or had, a status in it. */
export const membersSchema = z.array(
	z.strictObject({
		id: countryIdSchema,
		statuses: z.array(statusIntervalSchema).min(1, 'must hold at least one status'),
		signatures: signaturesSchema,
		officialPages: sourceIdsSchema,
		note: textSchema.optional()
	})
);
export type Member = z.output<typeof membersSchema>[number];
