import { expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { FIXTURE_INDEX } from '../../atlas/index.fixture';
import type { CountryId } from '../../atlas/types';
import { tipOf } from './tip';

const atlas = createAtlas(FIXTURE_INDEX);
const afghanistan = 'AFG' as CountryId;
const story = { title: 'A line of three neighbours', countries: [afghanistan] };

test('a country that a story speaks of says so under the pointer', () => {
	const tip = tipOf({ kind: 'country', id: afghanistan }, atlas, [story]);
	expect(tip?.title).toBe('Afghanistan');
	expect(tip?.story).toContain(story.title);
});

test('a country in no story names none', () => {
	const tip = tipOf({ kind: 'country', id: 'TJK' as CountryId }, atlas, [story]);
	expect(tip?.title).toBe('Tajikistan');
	expect(tip?.story).toBeUndefined();
});
