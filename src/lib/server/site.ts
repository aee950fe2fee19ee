import { readFileSync } from 'node:fs';
import { siteSchema } from '$data/schema/site';

/** What the publisher of this copy declares about it. */
export const site = () => siteSchema.parse(JSON.parse(readFileSync('data/site.json', 'utf8')));
