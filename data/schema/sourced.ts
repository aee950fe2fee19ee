import { z } from 'zod';
import { slugSchema } from './ids';

/** Ids of records in `data/sources.json`. */
export const sourceIdsSchema = z
	.array(slugSchema)
	.refine((ids) => new Set(ids).size === ids.length, 'must not name a source twice');

/** The two keys of a Citation. */
export const citationKeys = { sources: sourceIdsSchema, confirmed: z.boolean() };
export const citationSchema = z.strictObject(citationKeys);

/** A value with its sources. What a source confirms and what may be confirmed is checked in `data/checks/`. */
export function sourcedSchema<Value extends z.ZodType>(value: Value) {
	return z.strictObject({ value, ...citationKeys });
}
