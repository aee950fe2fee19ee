import { z } from 'zod';
import { NAVIGATION_PAGES } from '../../src/lib/atlas/types';
import {
	fieldIdSchema,
	institutionIdSchema,
	meetingKindIdSchema,
	operationIdSchema,
	slugSchema
} from './ids';
import { sourceIdsSchema } from './sourced';
import { nameSchema } from './text';

const placeSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('page'), page: z.enum(NAVIGATION_PAGES) }),
	z.strictObject({ kind: z.literal('operation'), id: operationIdSchema }),
	z.strictObject({ kind: z.literal('institution'), id: institutionIdSchema }),
	z.strictObject({ kind: z.literal('field'), id: fieldIdSchema }),
	z.strictObject({ kind: z.literal('meeting-kind'), id: meetingKindIdSchema }),
	z.strictObject({ kind: z.literal('omission'), id: slugSchema })
]);

export const navigationSchema = z.strictObject({
	sources: sourceIdsSchema.min(1, 'must name a source'),
	entries: z.array(
		z.strictObject({ id: slugSchema, section: nameSchema, name: nameSchema, place: placeSchema })
	)
});
