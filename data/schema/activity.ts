import { z } from 'zod';
import { ACTIVITY_KINDS, ACTIVITY_STATES } from '../../src/lib/atlas/types';
import { partialDateSchema } from './dates';
import { activityIdSchema } from './ids';
import { presenceKeys } from './presence';
import { sourcedSchema } from './sourced';

export const activitiesSchema = z.array(
	z.strictObject({
		id: activityIdSchema,
		kind: z.enum(ACTIVITY_KINDS),
		...presenceKeys,
		opened: sourcedSchema(partialDateSchema).nullable(),
		state: sourcedSchema(z.enum(ACTIVITY_STATES))
	})
);
