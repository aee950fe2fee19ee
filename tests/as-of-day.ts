import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { FACTS } from '../data/pack';

const asOf = z.object({ date: z.iso.date() });

/** The day that "today" means, as pages in English write it: "30 November 2026". */
export const AS_OF_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
	new Date(asOf.parse(JSON.parse(readFileSync(`${FACTS}/as-of.json`, 'utf8'))).date)
);
