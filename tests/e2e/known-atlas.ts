import { readFileSync } from 'node:fs';
import { z } from 'zod';

const lonLat = z.tuple([z.number(), z.number()]);
const builtAtlas = z.object({
	countries: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
	operations: z.array(z.object({ id: z.string(), closed: z.unknown().nullable() })),
	institutions: z.array(z.object({ id: z.string(), name: z.string(), seat: z.string(), point: lonLat })),
	meetings: z.array(z.object({ id: z.string(), point: lonLat })),
	labels: z.array(z.object({ id: z.string(), point: lonLat }))
});

/** What the tests need to know of the atlas: read from the data build, so that no fact stands in a test twice. */
export const knownAtlas = builtAtlas.parse(JSON.parse(readFileSync('data/out/atlas.json', 'utf8')));

/** A point well inside a country or area. Throws a RangeError for an id that has no label point. */
export function pointInside(id: string): readonly [lon: number, lat: number] {
	const label = knownAtlas.labels.find((one) => one.id === id);
	if (label === undefined) throw new RangeError(`data/out/atlas.json has no label point for ${id}`);
	return label.point;
}

/** The city of a meeting. Throws a RangeError for an id that is not there. */
export function pointOfMeeting(id: string): readonly [lon: number, lat: number] {
	const meeting = knownAtlas.meetings.find((one) => one.id === id);
	if (meeting === undefined) throw new RangeError(`data/out/atlas.json has no meeting ${id}`);
	return meeting.point;
}
