import { describe, expect, it } from 'vitest';
import type { MeetingKindId } from '$lib/atlas/types';
import { ATLAS, WORLD } from '$data/fixtures/small.fixture';
import { meetingView } from './meeting-view';
import { meetingsView } from './meetings-view';

describe('the page of a meeting', () => {
	it('leads to the one before and the one after of its kind, not of another', () => {
		expect(meetingView(WORLD, ATLAS, '2024-vienna')).toMatchObject({
			previous: null,
			next: { id: '2025-warsaw' }
		});
		expect(meetingView(WORLD, ATLAS, '2025-warsaw')).toMatchObject({
			previous: { id: '2024-vienna' },
			next: null
		});
	});

	it('counts it within its kind', () => {
		expect(meetingView(WORLD, ATLAS, '2025-warsaw')).toMatchObject({ number: 2, ofKind: 2 });
	});

	it('says who chaired in that year', () => {
		expect(meetingView(WORLD, ATLAS, '2025-warsaw').chair).toMatchObject({
			holder: { name: 'Austria', slug: 'austria' },
			persons: [{ name: 'D Fourth' }]
		});
	});

	it('names the other meetings of the country', () => {
		expect(meetingView(WORLD, ATLAS, '2024-vienna').sameCountry).toEqual([
			{ id: '1990-vienna', name: 'Vienna Summit', year: 1990 }
		]);
	});

	it('keeps days that are not confirmed so', () => {
		expect(meetingView(WORLD, ATLAS, '2024-vienna').dates.marks.confirmed).toBe(false);
	});

	it('refuses a meeting that is not there, and names it', () => {
		expect(() => meetingView(WORLD, ATLAS, '1815-vienna')).toThrow('"1815-vienna"');
	});
});

describe('the list of meetings', () => {
	it('tells the outcome of the highest kind only', () => {
		const { meetings } = meetingsView(WORLD, ATLAS);
		expect(meetings.map(({ id, outcome }) => [id, outcome])).toEqual([
			['1975-helsinki', 'Outcome of 1975-helsinki.'],
			['1990-vienna', 'Outcome of 1990-vienna.'],
			['2024-vienna', null],
			['2025-warsaw', null]
		]);
	});

	it('marks what awaits confirmation', () => {
		const { meetings } = meetingsView(WORLD, ATLAS);
		expect(meetings.filter(({ confirmed }) => !confirmed).map(({ id }) => id)).toEqual(['2024-vienna']);
	});

	it('explains every kind, and counts those whose meetings it tells', () => {
		const { kinds, told } = meetingsView(WORLD, ATLAS);
		expect(kinds.map(({ id, told: count }) => [id, count])).toEqual([
			['summit-meetings', 2],
			['councils', 2],
			['reviews', 0]
		]);
		expect(told.map(({ name, count }) => `${count} ${name}`)).toEqual(['2 Summit meetings', '2 Councils']);
	});

	it('marks the name of a kind that the organisation’s own navigation lacks, and of no other', () => {
		const [first] = WORLD.meetingKinds;
		const place = { kind: 'meeting-kind' as const, id: first?.id ?? ('' as MeetingKindId) };
		const listed = { ...WORLD, navigation: [{ id: 'one', section: 'Meetings', name: 'One', place }] };
		const { kinds, named } = meetingsView(listed, ATLAS);
		expect(kinds.map((kind) => kind.named !== null)).toEqual([false, true, true]);
		expect(named.confirmed).toBe(true);
	});

	it('says where a kind meets as a rule', () => {
		expect(meetingsView(WORLD, ATLAS).kinds[2]?.usualPlace?.value).toBe('Vienna');
	});
});
