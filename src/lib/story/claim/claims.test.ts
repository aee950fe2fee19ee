import { expect, test } from 'vitest';
import { compileStory } from '../compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
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

const areas: StoryFact = {
	id: 'areas',
	values: { 'holy-see': 0.44, andorra: 468, measured: '2010-05' },
	sources: ['one']
};

function paragraph(markdown: string, atlas = WORLD): readonly Inline[] {
	const source = `---\ntitle: T\nsummary: S\ndate: 2026-11-23\nsources:\n  - {id: one, title: A, edition: E, checked: 2026-11-23}\n---\n\n## A step {#step}\n\n${markdown} [@one]\n`;
	const story = compileStory(
		source,
		'data/stories/a/en.md',
		atlas,
		BORDER_POINTS,
		// A fact that no claim uses is refused.
		new Map([course, areas].filter(({ id }) => markdown.includes(`(${id}`)).map((fact) => [fact.id, fact]))
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
	'outer(participating)=4',
	'across(participating)=AFG,CHN',
	'length(AFG-TJK)=1357',
	'length(AFG-TJK)>1000',
	'length(AFG-TJK)~1400',
	'length(between(AFG,participating))=2305',
	'length(AFG-TKM,AFG-UZB)<1000',
	'measured(AFG-CHN)=1111.9',
	'longest(between(AFG,participating))=AFG-TJK',
	'shortest(between(AFG,participating))=AFG-UZB',
	'distance(centre-in-ashgabat,hairatan-bridge)<1000',
	'status(MNG,2005)=asian-partner',
	'status(MNG)=participating',
	'since(MNG,participating)=2012-11-21',
	'since(MNG,participating)=2012',
	'holders(participating,1980)=AUT,DNK,FIN,POL,SMR,F-SUN,F-DDR',
	'admitted(1992)=KGZ,TJK,TKM,UZB',
	'admitted(2000,2012)=MNG,SRB',
	'operations()=centre-in-ashgabat,mission-in-kosovo,mission-to-serbia,programme-office-in-dushanbe',
	'operations(2005)=4',
	'operations(TJK,2005)=centre-in-dushanbe',
	'operations(TJK)=programme-office-in-dushanbe',
	'operations(UZB)=none',
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
	'meetings(summit-meetings)=1975-helsinki,1990-vienna',
	'meetings(summit-meetings,1973)=0',
	'until(course)=2010',
	'fact(course,officers)=20',
	'fact(course,town)=Kunduz',
	'count(neighbours(AFG,participating))=3',
	// Both sides may be a status; the border with India has no line on this map and is one all the same.
	'between(participating,asian-partner)=AFG-TJK,AFG-TKM,AFG-UZB',
	'between(asian-partner,outside)=AFG-CHN,AFG-IND',
	'between(AFG,IND)=AFG-IND',
	'between(participating,participating)=KGZ-TJK,TJK-UZB,TKM-UZB',
	'between(asian-partner,asian-partner)=none',
	'between(participating,asian-partner,1991)=none',
	'shortest(between(participating,asian-partner))=AFG-UZB',
	'shortest(AFG-TJK,AFG-UZB)=AFG-UZB',
	'left(participating)=none',
	'left(asian-partner)=MNG',
	'land(F-SUN)=KGZ,TJK,TKM,UZB',
	'common(neighbours(AFG),land(F-SUN))=3',
	'common(neighbours(AFG,outside),land(F-SUN))=none',
	'includes(neighbours(AFG),TJK,CHN)',
	'!includes(neighbours(AFG),TJK,SRB)',
	'includes(admitted(1992),land(F-SUN))',
	'hosts()=SRB,TJK,TKM,XKX',
	'hosts(2000)=TKM,XKX',
	'operations(ever)=6',
	'operations(TJK,ever)=3',
	'operations(TJK,TKM,2005)=2',
	'operations(KGZ,UZB)=none',
	'first(operations(ever))=centre-in-ashgabat',
	'last(operations(ever))=programme-office-in-dushanbe',
	'last(holders(participating))=MNG',
	'first(SRB,MNG)=SRB',
	// Their dates are equal.
	'first(TJK,UZB,SRB)=TJK,UZB',
	'most(neighbours,participating)=TJK,UZB',
	'most(admitted)=1973',
	'most(admitted,1974)=1992',
	'most(admitted,2001)=2012',
	'share(length(AFG-TJK),length(between(AFG,participating)))>58',
	'share(operations(),operations(ever))<70',
	'times(length(AFG-TJK),length(AFG-UZB))>9',
	'least(areas)=holy-see',
	'greatest(areas)=andorra',
	'fact(areas,measured)=2010-05',
	'status(F-SUN,1980)=participating',
	'since(F-SUN,participating)=1973'
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
		{ target: { kind: 'country', id: 'TJK', look: 'first' } },
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
		const doubts = (atlas = WORLD): number =>
			paragraph(markdown, atlas).filter(({ kind }) => kind === 'doubt').length;
		const operations = WORLD.operations.map((one) => ({
			...one,
			opened: { ...one.opened, confirmed: false }
		}));
		expect(doubts({ ...WORLD, operations })).toBe(1);
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
	['[x](claim:fact(courses,officers))', 'did you mean course?'],
	['[x](claim:fact(course,officer))', 'did you mean officers?'],
	['[in June](claim:fact(areas,measured)=2010-05)', 'do not say the date of the claim'],
	[
		'[The shortest](claim:shortest(AFG-TJK,AFG-TKM,AFG-UZB)=AFG-TKM)',
		'is false; in truth it is AFG-UZB alone'
	],
	['[x](claim:neighbours(AFG,participating)=Tajikistan,TKM,UZB)', '"Tajikistan" is no country'],
	['[x](claim:most(operations))', '2002 and 2003 have equally many']
])('%s is refused', (markdown, message) => {
	expect(() => text(markdown)).toThrow(message);
});

test('a paragraph that uses a fact names its source', () => {
	expect(() => text('[Twenty](claim:fact(course,officers)=20)\n\nOther words.')).toThrow(
		'uses the fact course without its source; put [@one] behind it'
	);
});

test.each([
	'between(AFG,TJK,UZB)',
	'between(AFG,TJK,2005)',
	'neighbours(AFG,TJK,UZB)',
	'between(participating,AFG,2005,TJK)',
	'borders(AFG,TJK,UZB)',
	'outer(participating,1995,2005)',
	'outer(AFG)',
	'across(outside)',
	'distance(secretariat,AFG,TJK)',
	'status(MNG,2005,2006)',
	'since(MNG,participating,2005)',
	'signed(SRB,helsinki-final-act,1975)',
	'left(participating,2005)',
	'admitted(1992,1993,1994)',
	'operations(2005,TJK)',
	'operations(ever,2005)',
	'hosts(TJK)',
	'open(centre-in-ashgabat,office-in-dushanbe)',
	'opened(centre-in-ashgabat,2005)',
	'date(1975-helsinki,2005)',
	'meetings(summit-meetings,TJK)',
	'meetings(1975)',
	'fact(course,officers,town)',
	'count(AFG)',
	'count(neighbours(AFG),neighbours(TJK))',
	'length(AFG)',
	'length(AFG-TJK,2005)',
	'length(neighbours(AFG))',
	'longest(AFG-TJK,TJK)',
	'most(admitted,1992,1993)',
	'most(operations,participating)',
	'share(AFG,TJK)',
	'common(neighbours(AFG),operations())',
	'includes(neighbours(AFG),AFG-TJK)',
	'includes(operations(),TJK)',
	'land(TJK)',
	'least(course,officers)',
	'first(2005)'
])('%s is refused: an argument that the function does not take', (claim) => {
	expect(() => text(`[Words](claim:${claim})`)).toThrow(/data\/stories\/a\/en\.md:\d+:1: /);
});

test.each([
	['between(AFG,TJK,UZB)', 'between takes no "UZB" here; it is written between('],
	['operations(2005,TJK)', '"2005" is no country'],
	['between(AFG,AFG)', 'no country borders itself'],
	['borders(AFG,AFG)', 'no country borders itself'],
	['length(AFG-TJK,AFG-TJK)', '"AFG-TJK" stands twice in length(…)'],
	['operations(TJK,TJK)', 'a host stands twice'],
	['admitted(1993,1992)', 'the earlier year stands first'],
	['admitted(2030)', '2030 lies after'],
	['status(MNG,2005-02-30)', '"2005-02-30" is no year such as 2005 and no day'],
	['date(course)=2010-13', 'a date is compared with'],
	['distance(SRB,SRB)', 'both ends are at one place'],
	['between(AFG,partcipating)', 'did you mean participating?'],
	['neighbours(tjk)', 'did you mean TJK?'],
	['most(neighbors,participating)', 'did you mean neighbours?'],
	['meetings(summit-meeting)', 'did you mean summit-meetings?'],
	['signed(SRB,helsinki-final-acts)', 'did you mean helsinki-final-act?'],
	['land(F-SUM)', 'did you mean F-SUN?']
])('%s is refused with a word that helps', (claim, message) => {
	expect(() => text(`[Words](claim:${claim})`)).toThrow(message);
});
