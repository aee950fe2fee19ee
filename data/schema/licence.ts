import { z } from 'zod';

/** The shape of `data/licences.json`: what ships with the atlas that others made. */
export const licencesSchema = z
	.array(
		z.strictObject({
			what: z.string().min(1),
			licence: z.string().min(1),
			holder: z.string().min(1),
			/** The npm packages that it is: the build compares them with what a reader's browser gets. */
			packages: z.array(z.string().min(1)).min(1).optional()
		})
	)
	.min(1);
export type Licence = z.infer<typeof licencesSchema>[number];
