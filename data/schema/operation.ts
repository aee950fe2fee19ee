import { z } from 'zod';
import { partialDateSchema } from './dates';
import { countryIdSchema, operationIdSchema } from './ids';
import { lonLatSchema } from './point';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

export const operationsSchema = z.array(
	z.strictObject({
		id: operationIdSchema,
		name: nameSchema,
		shortName: nameSchema,
		hosts: z.array(countryIdSchema).min(1, 'must name at least one host'),
		seat: nameSchema,
		point: lonLatSchema,
		opened: sourcedSchema(partialDateSchema),
		closed: sourcedSchema(partialDateSchema).nullable(),
		decided: sourcedSchema(partialDateSchema).nullable(),
		decision: sourcedSchema(nameSchema).nullable(),
		presenceSince: sourcedSchema(partialDateSchema).nullable(),
		mandate: sourcedSchema(textSchema),
		otherOffices: sourcedSchema(
			z.array(z.strictObject({ name: nameSchema, point: lonLatSchema })).min(1, 'must not be empty')
		).nullable(),
		website: webAddressSchema.nullable(),
		note: textSchema.optional()
	})
);
