import { z } from 'zod';
import { partialDateSchema } from './dates';
import { citationKeys } from './sourced';
import { nameSchema } from './text';

/** Who holds or held an office: see OfficeHolder. */
export const holderSchema = z.strictObject({
	name: nameSchema,
	from: partialDateSchema.nullable(),
	to: partialDateSchema.nullable(),
	...citationKeys
});
export const holdersSchema = z.array(holderSchema).min(1, 'must name at least one person');
export const representativesSchema = z
	.array(holderSchema.extend({ office: nameSchema }))
	.min(1, 'must name at least one person');
