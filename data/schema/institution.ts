import { z } from 'zod';
import { INSTITUTION_KINDS } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { holdersSchema, representativesSchema } from './holder';
import { countryIdSchema, fieldIdSchema, institutionIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

export const institutionsSchema = z.array(
	z.strictObject({
		id: institutionIdSchema,
		name: nameSchema,
		abbreviation: nameSchema.nullable(),
		named: citationSchema,
		kind: z.enum(INSTITUTION_KINDS),
		parent: slugSchema.nullable(),
		seat: nameSchema,
		country: countryIdSchema,
		point: lonLatSchema,
		pointApproximate: z.boolean(),
		located: citationSchema,
		address: sourcedSchema(textSchema).nullable(),
		established: sourcedSchema(partialDateSchema).nullable(),
		role: sourcedSchema(textSchema),
		fieldsOfWork: sourcedSchema(
			z.array(fieldIdSchema).min(1, 'must name at least one field of work')
		).nullable(),
		holders: holdersSchema.optional(),
		representatives: representativesSchema.optional(),
		website: webAddressSchema.nullable(),
		note: textSchema.optional(),
		doubt: textSchema.optional()
	})
);
