import { z } from 'zod';

/** The shape of `data/licences.json`: what ships with the atlas that others made. */
export const licencesSchema = z
	.array(z.strictObject({ what: z.string().min(1), licence: z.string().min(1), holder: z.string().min(1) }))
	.min(1);
