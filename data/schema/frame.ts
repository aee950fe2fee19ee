import { z } from 'zod';
import { countryIdSchema } from './ids';
import { nameSchema, textSchema } from './text';

const longitude = z.number().min(-180).max(360);
const latitude = z.number().min(-90).max(90);

/** West, south, east and north; east may lie beyond 180°, where the box runs over it. */
const boxSchema = z
	.tuple([longitude, latitude, longitude, latitude])
	.refine(([, south, , north]) => south < north, 'south must be below north')
	.refine(([west, , east]) => west < east, 'west must be below east');

/** The shape of `data/frames.json`: what the map of a country's page shows, and which parts a small map beside it does. */
export const framesSchema = z.record(
	countryIdSchema,
	z.strictObject({
		main: boxSchema,
		apart: z.array(z.strictObject({ name: nameSchema, box: boxSchema })),
		reason: textSchema
	})
);
