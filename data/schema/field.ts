import { z } from 'zod';
import { DIMENSIONS } from '../../src/lib/atlas/types';
import { fieldIdSchema, institutionIdSchema } from './ids';
import { citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';

export const fieldsSchema = z.array(
	z.strictObject({
		id: fieldIdSchema,
		name: nameSchema,
		named: citationSchema,
		dimension: sourcedSchema(z.enum(DIMENSIONS)),
		summary: sourcedSchema(textSchema),
		lead: sourcedSchema(z.array(institutionIdSchema).min(1, 'must name at least one body')),
		note: textSchema.optional()
	})
);
