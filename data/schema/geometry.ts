import { z } from 'zod';
import { borderIdSchema, countryIdSchema } from './ids';
import { lonLatSchema } from './point';

/** The two tables of facts that `geo/` derives: see BorderRow and LabelPoint. */
export const borderRowsSchema = z.array(
	z.strictObject({
		id: borderIdSchema,
		countries: z.tuple([countryIdSchema, countryIdSchema]),
		mapKm: z.number().positive(),
		kind: z.enum(['home', 'dependency', 'boundary'])
	})
);
export const labelPointsSchema = z.array(
	z.strictObject({
		id: countryIdSchema,
		point: lonLatSchema,
		roomKm: z.number().nonnegative(),
		bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]),
		microstate: z.boolean()
	})
);
