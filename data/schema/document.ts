import { z } from 'zod';
import { partialDateSchema } from './dates';
import { documentIdSchema } from './ids';
import { citationKeys } from './sourced';
import { nameSchema } from './text';

/** A document that members sign, in the order in which pages list them. */
export const documentsSchema = z.array(
	z.strictObject({
		id: documentIdSchema,
		name: nameSchema,
		/** The name as a sentence takes it: "the Final Act". */
		inSentence: nameSchema
	})
);

/** What one State has signed, and when. */
export const signaturesSchema = z.array(
	z.strictObject({ document: documentIdSchema, date: partialDateSchema, ...citationKeys })
);
