import { expect, test } from 'vitest';
import { compileStory } from '../compile';
import { smallAtlas, smallBorderPoints } from '../fixtures/atlas';
import type { Inline } from '../story';
import { plainWords } from '../walk';
import type { StoryFact } from './world';

const course: StoryFact = {
	id: 'course',
	date: '2010-05-05',
	until: '2010-06',
	values: { officers: 20, town: 'Kunduz' },
	sources: ['one']
};

function paragraph(markdown: string, atlas = smallAtlas): readonly Inline[] {
	const source = `---\ntitle: T\nsummary: S\ndate: 2026-11-23\nsources:\n  - {id: one, title: A, edition: E, checked: 2026-11-23}\n---\n\n## A step {#step}\n\n${markdown} [@one]\n`;
	const story = compileStory(
		source,
		'data/stories/a/en.md',
		atlas,
		smallBorderPoints,
		// A fact that no claim uses is refused.
		new Map(/\((course|fact\(course)/.test(markdown) ? [[course.id, course]] : [])
	);
	const [block] = story.steps[0]?.blocks ?? [];
	if (block?.kind !== 'paragraph') throw new Error('the step holds no paragraph');
	return block.children;
}
const text = (markdown: string): string => plainWords(paragraph(markdown)).trim();

test.each([
	'neighbours(AFG)=5',
	'neighbours(AFG)=CHN,IND,TJK,TKM,UZB',
	'neighbours(AFG,participating)=3',
	'neighbours(AFG,participating)=UZB,TJK,TKM',
	'neighbours(AFG,participating,1991)=none',
	'neighbours(AFG,outside)=CHN,IND',
	'neighbours(SRB)=0',
	'borders(UZB,AFG)',
	'!borders(AFG,SRB)',
	'!borders(SRB,XKX)',
	'between(AFG,participating)=AFG-TJK,AFG-TKM,AFG-UZB',
	'between(AFG,TJK)=AFG-TJK',
	'outer(participating)=3',
	'across(participating)=AFG',
	'length(AFG-TJK)=1357',
	'length(AFG-TJK)>1000',
	'length(AFG-TJK)~1400',
	'length(between(AFG,participating))=2305',
	'length(AFG-TKM,AFG-UZB)<1000',
	'measured(AFG-CHN)=80',
	'longest(between(AFG,participating))=AFG-TJK',
	'shortest(between(AFG,participating))=AFG-UZB',
	'distance(centre-in-ashgabat,hairatan-bridge)<1000',
	'status(MNG,2005)=asian-partner',
	'status(MNG)=participating',
	'since(MNG,participating)=2012-11-21',
	'since(MNG,participating)=2012',
	'holders(participating,1980)=F-SUN,F-DDR',
	'admitted(1992)=TJK,TKM,UZB',
	'admitted(2000,2012)=MNG,SRB',
	'operations()=centre-in-ashgabat',
	'operations(2005)=2',
	'operations(TJK,2005)=centre-in-dushanbe',
	'operations(TJK)=none',
	'open(centre-in-dushanbe,2005)',
	'!open(centre-in-dushanbe,2009)',
	'open(centre-in-dushanbe,2008-06-18)',
	// Its last day is a day of work, and the last day of that year is what the year means.
	'open(office-in-dushanbe,2016-12-31)',
	'open(office-in-dushanbe,2016)',
	'!open(office-in-dushanbe,2017)',
	// Where another takes over, the other stands from its first day.
	'!open(centre-in-dushanbe,2008-06-19)',
	'operations(TJK,2008-06-19)=office-in-dushanbe',
	'opened(centre-in-ashgabat)=1999-01',
	'opened(centre-in-ashgabat)<2000',
	'closed(centre-in-dushanbe)=2008-06-19',
	'closed(centre-in-dushanbe)>=2008',
	'date(course)=2010-05',
	'date(1975-helsinki)=1975-07-30',
	'until(1975-helsinki)=1975-08',
	'meetings(summit-meetings)=1975-helsinki',
	'meetings(summit-meetings,1973)=0',
	'until(course)=2010',
	'fact(course,officers)=20',
	'fact(course,town)=Kunduz',
	'count(neighbours(AFG,participating))=3'
])('%s is true', (claim) => {
	expect(text(`[Words](claim:${claim})`)).toBe('Words');
});

test.each([
	['[](claim:neighbours(AFG,participating))', 'Tajikistan, Turkmenistan and Uzbekistan'],
	[
		'[](claim:between(AFG,participating))',
		'Afghanistan–Tajikistan, Afghanistan–Turkmenistan and Afghanistan–Uzbekistan'
	],
	['[](claim:length(AFG-TJK))', '1,357 kilometres'],
	['[{} km](claim:length(AFG-TJK))', '1,357 km'],
	['[{Words} neighbours](claim:neighbours(AFG,participating))', 'Three neighbours'],
	['[{words} neighbours](claim:neighbours(AFG,participating))', 'three neighbours'],
	['[{} neighbours](claim:neighbours(AFG,participating)=3)', '3 neighbours'],
	['[](claim:since(MNG,participating))', '21 November 2012'],
	['[in {}](claim:opened(centre-in-ashgabat))', 'in January 1999'],
	['[](claim:longest(between(AFG,participating)))', 'Afghanistan–Tajikistan'],
	['[{words} officers](claim:fact(course,officers))', 'twenty officers'],
	['[](claim:fact(course,town))', 'Kunduz']
])('the computation writes %s', (markdown, expected) => {
	expect(text(markdown)).toBe(expected);
});

test('a list that is computed links each of its names', () => {
	const links = paragraph('[](claim:neighbours(AFG,participating))').filter(({ kind }) => kind === 'link');
	expect(links).toMatchObject([
		{ target: { kind: 'country', id: 'TJK', standing: 'participating' } },
		{ target: { kind: 'country', id: 'TKM' } },
		{ target: { kind: 'country', id: 'UZB' } }
	]);
});

test('a claim lights what it speaks of', () => {
	const [claim] = paragraph('[Long](claim:length(between(AFG,participating))>2000)');
	expect(claim).toMatchObject({
		kind: 'claim',
		about: [{ kind: 'country', id: 'AFG' }, { kind: 'border' }, { kind: 'border' }, { kind: 'border' }]
	});
});

test.each(['[in {}](claim:opened(centre-in-ashgabat))', '[in 1999](claim:opened(centre-in-ashgabat)=1999)'])(
	'%s takes the mark of a date that is not confirmed, and only of such a one',
	(markdown) => {
		const doubts = (atlas = smallAtlas): number =>
			paragraph(markdown, atlas).filter(({ kind }) => kind === 'doubt').length;
		const operations = smallAtlas.operations.map((one) => ({
			...one,
			opened: { ...one.opened, confirmed: false }
		}));
		expect(doubts({ ...smallAtlas, operations })).toBe(1);
		expect(doubts()).toBe(0);
	}
);

test('a claim about nothing on the map is plain words', () => {
	expect(paragraph('[Twenty officers](claim:fact(course,officers)=20)')[0]).toEqual({
		kind: 'text',
		value: 'Twenty officers '
	});
});

test.each([
	['[Twenty](claim:fact(course,officers)=21)', 'is false; in truth it is 20'],
	['[Thirty](claim:fact(course,officers)=20)', 'do not say the number of the claim, 20'],
	['[in June](claim:date(course)=2010-05)', 'do not say the date of the claim'],
	['[x](claim:fact(course,women))', 'has no "women"; it has officers, town'],
	['[x](claim:fact(courses,officers))', 'did you mean course?']
])('%s is refused', (markdown, message) => {
	expect(() => text(markdown)).toThrow(message);
});

test('a paragraph that uses a fact names its source', () => {
	expect(() => text('[Twenty](claim:fact(course,officers)=20)\n\nOther words.')).toThrow(
		'uses the fact course without its source; put [@one] behind it'
	);
});
