import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../../atlas/atlas';
import type { IndexedMeeting } from '../../atlas/atlas-index';
import { country, meeting, meetingKind } from '../../atlas/ids.fixture';
import { openingScene } from '../../atlas/opening-scene';
import { meetingSigns } from './meeting-signs';

const council = (year: number, city: string, lon: number, name = `Council ${year}`): IndexedMeeting => ({
	id: meeting(`${year}`),
	name,
	kind: meetingKind('council'),
	year,
	city,
	country: country('AUT'),
	point: [lon, 48]
});
const atlas = createAtlas({
	...INDEX,
	meetings: [council(2000, 'Vienna', 16), council(2004, 'Sofia', 23), council(2017, 'Vienna', 16)]
});
const signs = (tone: 'atlas' | 'story', ...ids: string[]) =>
	meetingSigns({ ...openingScene(atlas), tone, meetings: ids.map(meeting) }, atlas).map(
		({ name, years, point }) => [name, years, point[0]]
	);

test('meetings of one city share a sign with their names and years, in the order of the Scene', () => {
	expect(signs('story', '2004', '2000', '2017')).toEqual([
		['Council 2004', '2004', 23],
		['Council 2000, Council 2017', '2000, 2017', 16]
	]);
});

test('meetings of one name are named once', () => {
	const alike = createAtlas({
		...INDEX,
		meetings: [council(2000, 'Vienna', 16, 'Council'), council(2017, 'Vienna', 16, 'Council')]
	});
	const [sign] = meetingSigns(
		{ ...openingScene(alike), tone: 'story', meetings: ['2000', '2017'].map(meeting) },
		alike
	);
	expect(sign).toMatchObject({ name: 'Council', years: '2000, 2017' });
	expect(sign?.meetings.map(({ year }) => year)).toEqual([2000, 2017]);
});

test('where a page of the atlas shows several meetings the cities are named, of one its name', () => {
	expect(signs('atlas', '2000', '2004').map(([name]) => name)).toEqual(['Vienna', 'Sofia']);
	expect(signs('atlas', '2000').map(([name]) => name)).toEqual(['Council 2000']);
});

test('a meeting that is unknown has no sign', () => {
	expect(signs('story', 'none', '2004')).toEqual([['Council 2004', '2004', 23]]);
});
