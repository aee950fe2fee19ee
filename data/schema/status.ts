import { z } from 'zod';
import { OUTSIDE, ROLES, STATUS_LOOKS } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { slugSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { nameSchema, textSchema } from './text';

/** What a status is called in one language; `StatusNames` says where each stands. */
const namesSchema = z.strictObject({
	withArticle: nameSchema,
	one: nameSchema,
	other: nameSchema,
	shortOne: nameSchema,
	shortOther: nameSchema,
	adjective: nameSchema,
	since: nameSchema
});

/** The statuses of an organisation, in the order of legends. */
export const statusesSchema = z
	.array(
		z.strictObject({
			id: slugSchema,
			role: z.enum(ROLES),
			look: z.enum([...STATUS_LOOKS, OUTSIDE]),
			/** How addresses call it. */
			word: slugSchema.optional(),
			names: z.strictObject({ en: namesSchema })
		})
	)
	.min(1, 'must hold at least one status');
export type NamedStatus = z.output<typeof statusesSchema>[number];

/** A status as a country holds it from one day to another. */
export const statusIntervalSchema = z.strictObject({
	status: slugSchema,
	from: partialDateSchema,
	to: partialDateSchema.nullable(),
	sources: sourceIdsSchema,
	confirmed: z.boolean(),
	note: textSchema.optional(),
	doubt: textSchema.optional()
});
