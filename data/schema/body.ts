import { z } from 'zod';
import { partialDateSchema } from './dates';
import { institutionIdSchema, meetingKindIdSchema } from './ids';
import { sourcedSchema } from './sourced';
import { nameSchema, textSchema, webAddressSchema } from './text';

const bodyKeys = {
	id: institutionIdSchema,
	name: nameSchema,
	abbreviation: nameSchema.nullable(),
	established: sourcedSchema(partialDateSchema).nullable(),
	role: sourcedSchema(textSchema),
	website: webAddressSchema.nullable(),
	note: textSchema.optional()
};

export const bodiesSchema = z.array(
	z.discriminatedUnion('kind', [
		z.strictObject({ ...bodyKeys, kind: z.literal('decision-making-body'), meetings: meetingKindIdSchema }),
		z.strictObject({
			...bodyKeys,
			kind: z.literal('former-unit'),
			parent: institutionIdSchema,
			ended: sourcedSchema(partialDateSchema).nullable(),
			successor: sourcedSchema(institutionIdSchema)
		})
	])
);
