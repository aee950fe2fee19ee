import { z } from 'zod';
import { COURSE_KINDS } from '../../src/lib/atlas/geometry';
import { slugSchema } from './ids';
import { lonLatSchema } from './point';
import { sourceIdsSchema } from './sourced';
import { nameSchema } from './text';

/**
 * The shape of `data/rivers.json`: a river that stories speak of. The source of geometry has no names:
 * each point means the line of the source that passes nearest to it.
 */
export const riversSchema = z.array(
	z.strictObject({
		id: slugSchema,
		kind: z.enum(COURSE_KINDS),
		name: nameSchema,
		points: z.array(lonLatSchema).min(1, 'must name a line of the source'),
		sources: sourceIdsSchema.min(1, 'must name a source')
	})
);
export type River = z.output<typeof riversSchema>[number];
