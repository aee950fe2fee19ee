import { z } from 'zod';
import type { InstitutionKind } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { countryIdSchema, institutionIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

const KINDS = [
	'chairpersonship',
	'decision-making-body',
	'secretariat',
	'secretariat-unit',
	'institution',
	'parliamentary-assembly',
	'court',
	'training'
] as const satisfies readonly InstitutionKind[];

export const institutionsSchema = z.array(
	z.strictObject({
		id: institutionIdSchema,
		name: nameSchema,
		abbreviation: nameSchema.nullable(),
		kind: z.enum(KINDS),
		parent: slugSchema.nullable(),
		seat: nameSchema,
		country: countryIdSchema,
		point: lonLatSchema,
		pointApproximate: z.boolean(),
		established: sourcedSchema(partialDateSchema).nullable(),
		role: sourcedSchema(textSchema),
		website: webAddressSchema.nullable(),
		note: textSchema.optional()
	})
);
