import { z } from 'zod';
import { isoDateSchema } from './dates';
import { slugSchema } from './ids';
import { nameSchema, titleSchema, webAddressSchema } from './text';

export const sourcesSchema = z.array(
	z.strictObject({
		id: slugSchema,
		title: titleSchema,
		publisher: nameSchema,
		url: webAddressSchema.optional(),
		edition: nameSchema.optional(),
		checked: isoDateSchema,
		kind: z.enum(['primary', 'publication', 'secondary'])
	})
);
