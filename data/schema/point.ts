import { z } from 'zod';

/** Decimal degrees, longitude first. */
export const lonLatSchema = z.tuple([
	z.number().min(-180, 'longitude must be -180 or more').max(180, 'longitude must be 180 or less'),
	z.number().min(-90, 'latitude must be -90 or more').max(90, 'latitude must be 90 or less')
]);
