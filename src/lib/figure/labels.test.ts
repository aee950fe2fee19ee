import { expect, test } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import type { IndexedMeeting } from '../atlas/atlas-index';
import type { LonLat, MeetingId, MeetingKindId } from '../atlas/types';
import { figure } from './figure';
import { AAA, inputs, scene } from './fixture';

/** A figure of one meeting in each city, with the names and years that it shows. */
function cities(...points: LonLat[]): string[] {
	const meetings = points.map((point, index): IndexedMeeting => ({
		id: `m${index}` as MeetingId,
		name: `City ${index} Council`,
		kind: 'council' as MeetingKindId,
		year: 2001 + index,
		city: `City${index}`,
		country: AAA,
		point
	}));
	const given = inputs();
	const drawn = figure(
		{
			...scene,
			operations: [],
			institutions: [],
			meetings: meetings.map(({ id }) => id),
			camera: { kind: 'view', center: [5, 45], zoom: 3.5 }
		},
		{ ...given, atlas: createAtlas({ ...given.atlas, meetings }) }
	);
	return [...drawn.matchAll(/<tspan[^>]*>([^<]+)</g)].map(([, text = '']) => text);
}

test('a city of meetings has its name and their years', () => {
	const shown = cities([2, 45], [8, 45]);
	expect(shown).toEqual(expect.arrayContaining(['City0', '2001', 'City1', '2002']));
});

test('where cities stand close, one without room for the years has its name alone', () => {
	const rows = [42, 43, 44, 45].flatMap((lat) => [3, 4.5, 6].map((lon): LonLat => [lon, lat]));
	const shown = cities(...rows);
	const [names, years] = ['City', '20'].map((start) => shown.filter((text) => text.startsWith(start)).length);
	expect(names).toBeGreaterThan(years ?? 0);
});
