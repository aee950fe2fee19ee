import { z } from 'zod';
import { slugSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

const LISTS_THAT_TELL = ['operations', 'fields'] as const;

export const omissionsSchema = z.array(
	z.strictObject({
		id: slugSchema,
		name: nameSchema,
		reason: textSchema,
		where: textSchema,
		website: webAddressSchema.nullable(),
		/** The lists at whose foot it is named, because a reader would look for it there. */
		toldOn: z.array(z.enum(LISTS_THAT_TELL)).optional(),
		sources: sourceIdsSchema.min(1, 'must name a source')
	})
);
