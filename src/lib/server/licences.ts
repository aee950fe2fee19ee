import { readFileSync } from 'node:fs';
import { licencesSchema } from '$data/schema/licence';

/** What ships with the atlas that others made, and under which licence. */
export const licences = () =>
	licencesSchema.parse(JSON.parse(readFileSync('data/world/licences.json', 'utf8')));
