import { expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { FIXTURE_INDEX } from '../../atlas/index.fixture';
import type { CountryId, MeetingId } from '../../atlas/types';
import { tipOf } from './tip';

const atlas = createAtlas(FIXTURE_INDEX);
const afghanistan = 'AFG' as CountryId;
const story = { title: 'A line of three neighbours', countries: [afghanistan] };

test('a country that a story speaks of says so under the pointer', () => {
	const tip = tipOf({ kind: 'country', id: afghanistan }, atlas, [story]);
	expect(tip?.title).toBe('Afghanistan');
	expect(tip?.story).toContain(story.title);
});

test('a city of several meetings names each once with all years, and says that a press shows them', () => {
	const ids = ['2000-vienna', '2006-warsaw'] as MeetingId[];
	const [first] = ids;
	if (first === undefined) throw new Error('no meeting');
	expect(tipOf({ kind: 'meeting', id: first, ids }, atlas)).toEqual({
		title: 'Vienna Council and Warsaw Council',
		line: '2000 and 2006',
		detail: expect.stringMatching(/\S/)
	});
	expect(tipOf({ kind: 'meeting', id: first, ids: [first] }, atlas)).toEqual({
		title: 'Vienna Council',
		line: '2000'
	});
});

test('a country in no story names none', () => {
	const tip = tipOf({ kind: 'country', id: 'TJK' as CountryId }, atlas, [story]);
	expect(tip?.title).toBe('Tajikistan');
	expect(tip?.story).toBeUndefined();
});
