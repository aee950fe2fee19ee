import { z } from 'zod';
import { signaturesSchema } from './document';
import { countryIdSchema, formerStateIdSchema } from './ids';
import { statusIntervalSchema } from './status';
import { nameSchema, textSchema } from './text';

export const formerStatesSchema = z.array(
	z.strictObject({
		id: formerStateIdSchema,
		name: nameSchema,
		/** As it stands on a map, where the name is too long for one. */
		shortName: nameSchema.optional(),
		statuses: z.array(statusIntervalSchema).min(1, 'must hold at least one status'),
		territory: z.array(countryIdSchema).min(1, 'must name at least one country'),
		partialTerritory: z.boolean(),
		continuedBy: countryIdSchema.nullable(),
		signatures: signaturesSchema,
		note: textSchema.optional()
	})
);
