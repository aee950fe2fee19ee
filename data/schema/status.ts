import { z } from 'zod';
import { STATUSES } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { sourceIdsSchema } from './sourced';
import { textSchema } from './text';

export const statusIntervalSchema = z.strictObject({
	status: z.enum([...STATUSES, 'suspended']),
	from: partialDateSchema,
	to: partialDateSchema.nullable(),
	sources: sourceIdsSchema,
	confirmed: z.boolean(),
	note: textSchema.optional(),
	doubt: textSchema.optional()
});
