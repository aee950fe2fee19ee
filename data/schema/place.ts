import { z } from 'zod';
import { countryIdSchema, placeIdSchema } from './ids';
import { lonLatSchema } from './point';
import { sourceIdsSchema } from './sourced';
import { nameSchema } from './text';

export const placesSchema = z.array(
	z.strictObject({
		id: placeIdSchema,
		name: nameSchema,
		kind: z.enum(['bridge', 'crossing', 'town']),
		/** In whose land it lies; a bridge over a border river, in the land on both sides. */
		countries: z.array(countryIdSchema).min(1, 'must name the country in which it lies'),
		point: lonLatSchema,
		confirmed: z.boolean(),
		sources: sourceIdsSchema,
		/** It stands on the map of the home page: a place that the organisation's own words name. */
		onOpening: z.literal(true).optional()
	})
);
