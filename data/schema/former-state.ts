import { z } from 'zod';
import { countryIdSchema } from './ids';
import { statusIntervalSchema } from './status';
import { nameSchema, textSchema } from './text';

export const formerStatesSchema = z.array(
	z.strictObject({
		id: z.string().regex(/^F-[A-Z]{3}$/, 'must be F- and three capital letters'),
		name: nameSchema,
		statuses: z.array(statusIntervalSchema).min(1, 'must hold at least one status'),
		territory: z.array(countryIdSchema).min(1, 'must name at least one country'),
		partialTerritory: z.boolean(),
		continuedBy: countryIdSchema.nullable(),
		note: textSchema.optional()
	})
);
