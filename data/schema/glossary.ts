import { z } from 'zod';
import { slugSchema } from './ids';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';

export const glossarySchema = z.array(
	z.strictObject({
		id: slugSchema,
		term: nameSchema,
		forms: z.array(nameSchema),
		definition: sourcedSchema(textSchema),
		seeAlso: z.array(slugSchema)
	})
);
