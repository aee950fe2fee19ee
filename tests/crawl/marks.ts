import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { JOINED } from '../../data/pack';

const atlasSchema = z.object({
	marks: z.array(z.object({ id: z.string(), area: z.string() })),
	areas: z.array(z.object({ id: z.string(), name: z.string() }))
});
const namesSchema = z.object({ en: z.record(z.string(), z.object({ short: z.string() })) });

const read = (name: string): unknown => JSON.parse(readFileSync(`${JOINED}/${name}.json`, 'utf8'));

/** The rows of the policy that have a mark: their area by its name, and the short words of their note. */
export function readMarks(): { id: string; name: string; short: string }[] {
	const { marks, areas } = atlasSchema.parse(read('index'));
	const { en } = namesSchema.parse(read('mark-names'));
	return marks.map(({ id, area }) => ({
		id,
		name: areas.find((one) => one.id === area)?.name ?? area,
		short: en[id]?.short ?? ''
	}));
}
