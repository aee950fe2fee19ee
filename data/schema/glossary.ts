import { z } from 'zod';
import { TERM_LISTS } from '../../src/lib/atlas/types';
import { institutionIdSchema, meetingIdSchema, operationIdSchema, slugSchema } from './ids';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';

const pageSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('list'), page: z.enum(TERM_LISTS) }),
	z.strictObject({ kind: z.literal('operation'), id: operationIdSchema }),
	z.strictObject({ kind: z.literal('institution'), id: institutionIdSchema }),
	z.strictObject({ kind: z.literal('meeting'), id: meetingIdSchema })
]);

export const glossarySchema = z.array(
	z.strictObject({
		id: slugSchema,
		term: nameSchema,
		forms: z.array(nameSchema),
		definition: sourcedSchema(textSchema),
		seeAlso: z.array(slugSchema),
		pages: z.array(pageSchema)
	})
);
