import { z } from 'zod';
import { OPERATION_KINDS } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { holdersSchema } from './holder';
import { operationIdSchema, slugSchema } from './ids';
import { lonLatSchema } from './point';
import { presenceKeys } from './presence';
import { citationKeys, sourcedSchema } from './sourced';
import { nameSchema } from './text';

export const operationsSchema = z.array(
	z.strictObject({
		id: operationIdSchema,
		kind: z.enum(OPERATION_KINDS),
		...presenceKeys,
		formerNames: z.array(
			z.strictObject({
				name: nameSchema,
				from: partialDateSchema,
				to: partialDateSchema,
				...citationKeys
			})
		),
		opened: sourcedSchema(partialDateSchema),
		mandateEnded: sourcedSchema(partialDateSchema).nullable(),
		lineage: slugSchema,
		presenceSince: sourcedSchema(partialDateSchema).nullable(),
		seenActive: sourcedSchema(partialDateSchema).nullable(),
		otherOffices: sourcedSchema(
			z.array(z.strictObject({ name: nameSchema, point: lonLatSchema })).min(1, 'must not be empty')
		).nullable(),
		prolonged: sourcedSchema(nameSchema).optional(),
		heads: holdersSchema.optional()
	})
);
