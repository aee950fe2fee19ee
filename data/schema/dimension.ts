import { z } from 'zod';
import { dimensionIdSchema } from './ids';
import { nameSchema } from './text';

/** The groups into which an organisation sorts its fields of work, in its own order. */
export const dimensionsSchema = z.array(
	z.strictObject({
		id: dimensionIdSchema,
		name: nameSchema,
		/** Beside the word for such a group: "Human". */
		short: nameSchema,
		/** Heading of the other fields of the group. */
		others: nameSchema
	})
);
