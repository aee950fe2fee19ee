import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { standingOf } from '../../src/lib/atlas/standing';
import { statusQueries } from '../../src/lib/atlas/statuses';
import { OUTSIDE, ROLES, STATUS_LOOKS } from '../../src/lib/atlas/types';
import type { StatusId } from '../../src/lib/atlas/types';
import { JOINED } from '../../data/pack';

const lonLat = z.tuple([z.number(), z.number()]);
const interval = z.object({
	status: z.string(),
	from: z.string(),
	to: z.string().nullable()
});
const builtAtlas = z.object({
	asOf: z.string(),
	statuses: z.array(
		z.object({
			id: z.string(),
			role: z.enum(ROLES),
			look: z.enum([...STATUS_LOOKS, OUTSIDE]),
			word: z.string().exactOptional()
		})
	),
	countries: z.array(
		z.object({ id: z.string(), slug: z.string(), name: z.string(), statuses: z.array(interval) })
	),
	operations: z.array(z.object({ id: z.string(), closed: z.unknown().nullable() })),
	institutions: z.array(z.object({ id: z.string(), name: z.string(), seat: z.string(), point: lonLat })),
	meetings: z.array(z.object({ id: z.string(), point: lonLat })),
	labels: z.array(z.object({ id: z.string(), point: lonLat }))
});

/** What the tests need to know of the atlas: read from the data build, so that no fact stands in a test twice. */
export const knownAtlas = builtAtlas.parse(JSON.parse(readFileSync(`${JOINED}/atlas.json`, 'utf8')));

const { statusIds } = statusQueries(knownAtlas);

/** How many countries hold one of these statuses today, of all that hold any: `11 of 68`. */
export function shareOf(...statuses: readonly StatusId[]): string {
	const standings: readonly string[] = knownAtlas.countries.map((country) =>
		standingOf(country.statuses, knownAtlas.asOf)
	);
	const count = (wanted: readonly StatusId[]): number =>
		standings.filter((standing) => wanted.some((status) => status === standing)).length;
	return `${count(statuses)} of ${count(statusIds)}`;
}

/** A point well inside a country or area. Throws a RangeError for an id that has no label point. */
export function pointInside(id: string): readonly [lon: number, lat: number] {
	const label = knownAtlas.labels.find((one) => one.id === id);
	if (label === undefined) throw new RangeError(`the atlas has no label point for ${id}`);
	return label.point;
}

/** The city of a meeting. Throws a RangeError for an id that is not there. */
export function pointOfMeeting(id: string): readonly [lon: number, lat: number] {
	const meeting = knownAtlas.meetings.find((one) => one.id === id);
	if (meeting === undefined) throw new RangeError(`the atlas has no meeting ${id}`);
	return meeting.point;
}

/** The city in which most bodies sit, and the bodies there. */
export function busiestSeat(): { city: string; bodies: typeof knownAtlas.institutions } {
	const seats = new Map<string, typeof knownAtlas.institutions>();
	for (const body of knownAtlas.institutions) seats.set(body.seat, [...(seats.get(body.seat) ?? []), body]);
	const [first] = [...seats].sort(([, one], [, other]) => other.length - one.length);
	if (!first) throw new Error('the atlas has no institution');
	return { city: first[0], bodies: first[1] };
}
