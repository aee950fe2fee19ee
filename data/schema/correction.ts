import { z } from 'zod';
import { isoDateSchema } from './dates';
import { slugSchema } from './ids';
import { sourceIdsSchema } from './sourced';
import { textSchema } from './text';

export const correctionsSchema = z.array(
	z.strictObject({
		id: slugSchema,
		date: isoDateSchema,
		page: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'must be the address of a page, as /countries/latvia/'),
		was: textSchema,
		is: textSchema,
		sources: sourceIdsSchema.min(1, 'must name a source')
	})
);
