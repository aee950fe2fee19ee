import { z } from 'zod';
import { dimensionIdSchema, fieldIdSchema, institutionIdSchema } from './ids';
import { citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';

export const fieldsSchema = z.array(
	z.strictObject({
		id: fieldIdSchema,
		name: nameSchema,
		named: citationSchema,
		dimension: sourcedSchema(dimensionIdSchema),
		summary: sourcedSchema(textSchema),
		lead: sourcedSchema(z.array(institutionIdSchema).min(1, 'must name at least one body')),
		note: textSchema.optional()
	})
);
