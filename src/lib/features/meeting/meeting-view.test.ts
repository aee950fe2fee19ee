import { describe, expect, it } from 'vitest';
import type { MeetingKindId } from '$lib/atlas/types';
import { ATLAS, MODEL } from '../times.fixture';
import { meetingView } from './meeting-view';
import { meetingsView } from './meetings-view';

describe('the page of a meeting', () => {
	it('leads to the one before and the one after of its kind, not of another', () => {
		expect(meetingView(ATLAS, MODEL, '2000-vienna')).toMatchObject({
			previous: null,
			next: { id: '2006-warsaw' }
		});
		expect(meetingView(ATLAS, MODEL, '2006-warsaw')).toMatchObject({
			previous: { id: '2000-vienna' },
			next: null
		});
	});

	it('counts it within its kind', () => {
		expect(meetingView(ATLAS, MODEL, '2006-warsaw')).toMatchObject({ number: 2, ofKind: 2 });
	});

	it('says who chaired in that year', () => {
		expect(meetingView(ATLAS, MODEL, '2006-warsaw').chair).toMatchObject({
			holder: { name: 'Austria', slug: 'austria' },
			persons: [{ name: 'D Fourth' }]
		});
	});

	it('names the other meetings of the country', () => {
		expect(meetingView(ATLAS, MODEL, '2000-vienna').sameCountry).toEqual([
			{ id: '1990-vienna', name: 'Vienna Summit', year: 1990 }
		]);
	});

	it('keeps days that are not confirmed so', () => {
		expect(meetingView(ATLAS, MODEL, '2000-vienna').dates.marks.confirmed).toBe(false);
	});

	it('refuses a meeting that is not there, and names it', () => {
		expect(() => meetingView(ATLAS, MODEL, '1815-vienna')).toThrow('"1815-vienna"');
	});
});

describe('the list of meetings', () => {
	it('tells the outcome of the highest kind only', () => {
		const { meetings } = meetingsView(ATLAS, MODEL);
		expect(meetings.map(({ id, outcome }) => [id, outcome])).toEqual([
			['1990-vienna', 'Outcome of 1990-vienna.'],
			['2000-vienna', null],
			['2006-warsaw', null]
		]);
	});

	it('marks what awaits confirmation', () => {
		const { meetings } = meetingsView(ATLAS, MODEL);
		expect(meetings.filter(({ confirmed }) => !confirmed).map(({ id }) => id)).toEqual(['2000-vienna']);
	});

	it('explains every kind, and counts those whose meetings it tells', () => {
		const { kinds, told } = meetingsView(ATLAS, MODEL);
		expect(kinds.map(({ id, told: count }) => [id, count])).toEqual([
			['summits', 1],
			['councils', 2],
			['reviews', 0]
		]);
		expect(told.map(({ name, count }) => `${count} ${name}`)).toEqual(['1 Summits', '2 Councils']);
	});

	it('marks the name of a kind that the organisation’s own navigation lacks, and of no other', () => {
		const [first] = ATLAS.meetingKinds;
		const place = { kind: 'meeting-kind' as const, id: first?.id ?? ('' as MeetingKindId) };
		const listed = { ...ATLAS, navigation: [{ id: 'one', section: 'Meetings', name: 'One', place }] };
		const { kinds, named } = meetingsView(listed, MODEL);
		expect(kinds.map((kind) => kind.named !== null)).toEqual([false, true, true]);
		expect(named.confirmed).toBe(true);
	});

	it('says where a kind meets as a rule', () => {
		expect(meetingsView(ATLAS, MODEL).kinds[2]?.usualPlace?.value).toBe('Vienna');
	});
});
