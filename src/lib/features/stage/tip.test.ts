import { expect, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import type { CountryId, MeetingId } from '../../atlas/types';
import { tipOf } from './tip';

const afghanistan = 'AFG' as CountryId;
const story = { title: 'A line of three neighbours', countries: [afghanistan] };

test('a country that a story speaks of says so under the pointer', () => {
	const tip = tipOf({ kind: 'country', id: afghanistan }, ATLAS, [story]);
	expect(tip?.title).toBe('Afghanistan');
	expect(tip?.story).toContain(story.title);
});

test('a city of several meetings names each once with all years, and says that a press shows them', () => {
	const ids = ['2024-vienna', '2025-warsaw'] as MeetingId[];
	const [first] = ids;
	if (first === undefined) throw new Error('no meeting');
	expect(tipOf({ kind: 'meeting', id: first, ids }, ATLAS)).toEqual({
		title: 'Vienna Council and Warsaw Council',
		line: '2024 and 2025',
		detail: expect.stringMatching(/\S/)
	});
	expect(tipOf({ kind: 'meeting', id: first, ids: [first] }, ATLAS)).toEqual({
		title: 'Vienna Council',
		line: '2024'
	});
});

test('the number of a story says its title', () => {
	const numbered = [{ id: 'valley', name: 'The valley', number: 3, point: [66, 34] }] as const;
	const tip = (id: string) => tipOf({ kind: 'story', id }, ATLAS, [], numbered);
	expect(tip('valley')).toEqual({ title: 'The valley' });
	expect(tip('hill')).toBeNull();
});

test('a country in no story names none', () => {
	const tip = tipOf({ kind: 'country', id: 'TJK' as CountryId }, ATLAS, [story]);
	expect(tip?.title).toBe('Tajikistan');
	expect(tip?.story).toBeUndefined();
});
