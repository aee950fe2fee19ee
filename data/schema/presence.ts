import { z } from 'zod';
import { partialDateSchema } from './dates';
import { countryIdSchema, fieldIdSchema, operationIdSchema } from './ids';
import { lonLatSchema } from './point';
import { citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

/** What a field operation and another activity have in common: see Presence in `types.ts`. */
export const presenceKeys = {
	name: nameSchema,
	shortName: nameSchema,
	named: citationSchema,
	hosts: z.array(countryIdSchema).min(1, 'must name at least one host'),
	seat: nameSchema,
	point: lonLatSchema,
	located: citationSchema,
	closed: sourcedSchema(partialDateSchema).nullable(),
	endedBy: sourcedSchema(textSchema).nullable(),
	decided: sourcedSchema(partialDateSchema).nullable(),
	decision: sourcedSchema(nameSchema).nullable(),
	mandate: sourcedSchema(textSchema),
	fieldsOfWork: sourcedSchema(z.array(fieldIdSchema).min(1, 'must name at least one field of work')),
	follows: sourcedSchema(z.array(operationIdSchema).min(1, 'must not be empty')).nullable(),
	website: webAddressSchema.nullable(),
	note: textSchema.optional(),
	doubt: textSchema.optional()
};
