import { z } from 'zod';
import { slugSchema } from './ids';
import { lonLatSchema } from './point';
import { nameSchema } from './text';

/** Kilometres: a bay at the least, half an ocean at the most. */
const LEAST_ROOM = 20;
const MOST_ROOM = 4000;

/** The shape of `data/seas.json`: where the name of a sea stands, and how much open water lies about it. */
export const seasSchema = z.array(
	z.strictObject({
		id: slugSchema,
		name: nameSchema,
		point: lonLatSchema,
		roomKm: z
			.number()
			.min(LEAST_ROOM, `must be ${LEAST_ROOM} km or more`)
			.max(MOST_ROOM, `must be ${MOST_ROOM} km or less`)
	})
);
