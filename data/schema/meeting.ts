import { z } from 'zod';
import { isoDateSchema } from './dates';
import { countryIdSchema, formerStateIdSchema, meetingIdSchema, meetingKindIdSchema } from './ids';
import { lonLatSchema } from './point';
import { citationSchema, sourcedSchema } from './sourced';
import { nameSchema, textSchema } from './text';
import { yearSchema } from './year';

export const meetingsSchema = z.array(
	z.strictObject({
		id: meetingIdSchema,
		name: nameSchema,
		kind: meetingKindIdSchema,
		number: z.int().positive('must be above zero'),
		year: yearSchema,
		dates: sourcedSchema(z.strictObject({ start: isoDateSchema, end: isoDateSchema })),
		city: nameSchema,
		country: countryIdSchema,
		formerState: formerStateIdSchema.nullable(),
		point: lonLatSchema,
		located: citationSchema,
		online: z.boolean(),
		outcome: sourcedSchema(textSchema).nullable(),
		note: textSchema.optional(),
		doubt: textSchema.optional()
	})
);

export const meetingKindsSchema = z.array(
	z.strictObject({
		id: meetingKindIdSchema,
		name: nameSchema,
		named: citationSchema,
		summary: sourcedSchema(textSchema),
		usualPlace: sourcedSchema(z.strictObject({ name: nameSchema, point: lonLatSchema })).nullable(),
		note: textSchema.optional()
	})
);
