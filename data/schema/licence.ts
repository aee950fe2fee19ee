import { z } from 'zod';

/** The shape of `data/licences.json`: what ships with the atlas that others made. */
export const licencesSchema = z
	.array(
		z.strictObject({
			what: z.string().min(1, 'must not be empty'),
			licence: z.string().min(1, 'must not be empty'),
			holder: z.string().min(1, 'must not be empty'),
			/** The npm packages that it is: the build compares them with what a reader's browser gets. */
			packages: z.array(z.string().min(1, 'must not be empty')).min(1, 'must name a package').optional()
		})
	)
	.min(1, 'must name a licence');
export type Licence = z.infer<typeof licencesSchema>[number];
