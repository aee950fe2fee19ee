import { z } from 'zod';
import { slugSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

export const omissionsSchema = z.array(
	z.strictObject({
		id: slugSchema,
		name: nameSchema,
		reason: textSchema,
		where: textSchema,
		website: webAddressSchema.nullable(),
		sources: sourceIdsSchema.min(1, 'must name a source')
	})
);
