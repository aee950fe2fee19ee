import { describe, expect, test } from 'vitest';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { createLookup } from '../lookup';
import { checkClaim } from './check-claim';
import type { ClaimWorld, StoryFact } from './world';

const facts: StoryFact[] = [
	{
		id: 'course',
		date: '2010-05-20',
		until: '2010-06',
		values: { officers: 20, town: 'Kunduz' },
		sources: []
	},
	{ id: 'year', date: '2010', values: { one: 1, same: 1, text: 'none' }, sources: [] }
];
const world: ClaimWorld = {
	lookup: createLookup(WORLD, BORDER_POINTS),
	facts: new Map(facts.map((fact) => [fact.id, fact])),
	onFact: () => undefined
};

const check = (claim: string, words: string, language = 'en', after = '') =>
	checkClaim(claim, words, world, language, () => null, after);
/** What the author is told, `''` where the claim and its words stand. */
function fault(claim: string, words: string, language = 'en'): string {
	try {
		check(claim, words, language);
		return '';
	} catch (error) {
		return error instanceof Error ? error.message : 'no error';
	}
}

describe('a number in the author’s words', () => {
	test.each([
		['fact(course,officers)=20', 'twenty officers'],
		['fact(course,officers)=20', 'Twenty of some 30'],
		['fact(course,officers)>10', 'more than ten officers'],
		['fact(course,officers)', '20 officers'],
		['fact(course,officers)=20', 'many officers'],
		['fact(course,officers)=20', 'more than twenty officers'],
		['length(AFG-UZB)<200', 'less than two hundred kilometres'],
		['neighbours(AFG)=5', 'five neighbours'],
		['neighbours(AFG)>3', 'more than three neighbours'],
		['neighbours(AFG,participating)=TJK,TKM,UZB', 'three neighbours'],
		['neighbours(AFG,participating)', 'three neighbours'],
		['fact(course,town)=Kunduz', '20 men in Kunduz'],
		['borders(AFG,TJK)', 'the two meet']
	])('%s bears out "%s"', (claim, words) => {
		expect(fault(claim, words)).toBe('');
	});

	test.each([
		['fact(course,officers)=20', 'thirty officers', '20'],
		['fact(course,officers)>10', 'twenty officers', '10'],
		['fact(course,officers)', 'thirty officers', '20'],
		['neighbours(AFG)>3', 'five neighbours', '3'],
		['neighbours(AFG,participating)=TJK,TKM,UZB', 'five neighbours', '3'],
		['neighbours(AFG,participating)', 'five neighbours', '3'],
		['operations(TKM,2001)=centre-in-ashgabat', 'two operations', '1']
	])('%s does not bear out "%s"', (claim, words, number) => {
		expect(fault(claim, words)).toContain(`do not say the number of the claim, ${number}`);
	});

	test.each([
		['1 400 km', '; thousands have a comma: 1,400'],
		['1’400 km', '; thousands have a comma: 1,400'],
		['1 500 km', '']
	])('"%s" does not bear out 1400, and is told how thousands are set: "%s"', (words, hint) => {
		expect(fault('length(AFG-TJK)~1400', words).endsWith(`of the claim, 1400${hint}`)).toBe(true);
	});

	test('how thousands are set is told in English alone', () => {
		expect(fault('length(AFG-TJK)~1400', '1’400 km', 'de').endsWith('of the claim, 1400')).toBe(true);
	});

	test('a number that the computation fills in is none of the author’s own', () => {
		expect(fault('length(AFG-TJK)~1400', '{} km')).toBe('');
	});
});

describe('a date in the author’s words', () => {
	test.each([
		['date(course)=2010-05', 'in May 2010'],
		['date(course)', 'on 20 May 2010'],
		['date(course)=2010-05-20', 'on 20 May'],
		['date(course)>2009', 'after 1 June 2009'],
		['date(year)=2010', 'in 2010']
	])('%s bears out "%s"', (claim, words) => {
		expect(fault(claim, words)).toBe('');
	});

	test.each([
		['date(course)=2010-05', 'in June 2010', '2010-05'],
		['date(course)=2010-05', 'in May 2011', '2010-05'],
		['date(course)', 'on 21 May', '2010-05-20'],
		['date(course)', 'in June', '2010-05-20'],
		['date(course)=2010', 'on 20 May 2010', '2010']
	])('%s does not bear out "%s"', (claim, words, date) => {
		expect(fault(claim, words)).toContain(`do not say the date of the claim, ${date}`);
	});
});

describe('a false claim', () => {
	test.each([
		[' fact(course,officers)=21 ', 'the claim fact(course,officers)=21 is false; in truth it is 20'],
		['neighbours(AFG)=4', 'in truth there are 5: CHN,IND,TJK,TKM,UZB'],
		['neighbours(AFG)=none', 'in truth there are 5: CHN,IND,TJK,TKM,UZB'],
		['neighbours(AFG)=12.5', 'in truth there are 5: CHN,IND,TJK,TKM,UZB'],
		['neighbours(AFG)=CHN,F-SUN', 'in truth there are 5: CHN,IND,TJK,TKM,UZB'],
		['between(AFG,CHN)=AFG-TJK', 'in truth it is AFG-CHN alone'],
		['status(MNG)=member', 'in truth it is participating']
	])('%s says the truth and no more', (claim, message) => {
		expect(fault(claim, 'words').endsWith(message)).toBe(true);
	});

	test('with an id of nothing names that, too', () => {
		expect(fault('neighbours(AFG)=CHN,Tajikistan', 'words')).toContain('; "Tajikistan" is no country');
		expect(fault('operations()=ashgabat', 'words')).toContain('; "ashgabat" is no field operation');
	});
});

test('words of spaces are none: the computation writes them', () => {
	expect(check('fact(course,town)', '  ').written).toEqual([{ kind: 'text', value: 'Kunduz' }]);
	expect(check('fact(course,town)', 'Kunduz').written).toBeNull();
});

test('without words nothing is read of the text that follows', () => {
	expect(check('fact(year,one)', '', 'en', ' borders').written).toEqual([{ kind: 'text', value: '1' }]);
	expect(() => check('fact(year,one)', '{}', 'en', ' borders')).toThrow('does not agree');
});

describe('what is computed', () => {
	test.each([
		['neighbours()', 'neighbours is written neighbours(AFG), '],
		['neighbours(AFG,participating,2005,2006)', 'neighbours is written neighbours(AFG), '],
		['weather(AFG)', 'nothing computes "weather"; known are neighbours, borders, '],
		['neighbour(AFG)', 'did you mean neighbours?'],
		['least(year)', 'one and same are equal, so none stands alone'],
		['length(AFG-CHN)', 'no length of AFG-CHN has been published; use measured(AFG-CHN)'],
		['measured(AFG-IND)', 'the two sides of AFG-IND share no line on this map'],
		['length(TJK-AFG)', 'the two codes stand in alphabetical order: AFG-TJK'],
		['length(AFG-SRB)', '"AFG-SRB" is no border'],
		['length(SRB-XKX)', 'is no State border on this map'],
		['longest(between(AFG,SRB))', 'there is no border to choose from'],
		['times(operations(),operations(KGZ))', 'nothing is a number of times as much as none'],
		['share(operations(),operations(KGZ))', 'there is nothing to take a share of'],
		['first(neighbours(SRB))', 'there is nothing to choose from'],
		['first(CHN)', '"CHN" has no beginning to compare'],
		['closed(centre-in-ashgabat)', 'the end is not known'],
		['until(year)', 'the end of year is not known'],
		['since(SRB,asian-partner)', 'since when Serbia is asian-partner is not known'],
		['signed(SRB,helsinki-final-act)', 'when Serbia signed the Final Act is not known'],
		['signed(SRB,charter-of-paris)', 'when Serbia signed the Charter is not known'],
		['holders(member)', '"member" is no status; known are participating, '],
		['length(neighbours(AFG))', 'neighbours(…) is no list of borders'],
		['open(Kabul)', '"Kabul" is no field operation'],
		['land(AFG)', '"AFG" is no former State'],
		['distance(Atlantis,hairatan-bridge)', '"Atlantis" is no operation, institution, place or country'],
		['admitted(92)', '"92" is no year such as 2005'],
		['common(neighbours(AFG),operations())', 'of kind land has nothing in common with one of kind operation'],
		['neighbours(AFG,neighbours(TJK))', 'this is written neighbours(AFG)'],
		['fact(cour,officers)', 'did you mean course?'],
		['date(cours)', 'did you mean course?'],
		['fact(course-of-2010,officers)', 'did you mean course?'],
		['neighbours(AFG,Uzbekistan)', '"Uzbekistan" is no country and no status'],
		['borders(Tajikistan,AFG)', '"Tajikistan" is no country'],
		['since(Tajikistan,participating)', '"Tajikistan" is no country with a status'],
		['times(open(centre-in-ashgabat),operations())', 'this is written times('],
		['count(open(centre-in-ashgabat))', 'this is written count('],
		['length(open(centre-in-ashgabat))', 'open(…) is no list of borders'],
		['distance(AFG)', 'distance is written distance('],
		['includes(neighbours(AFG),Atlantis)', '"Atlantis" is no country'],
		['common(neighbours(AFG),between(AFG))', 'of kind land has nothing in common with one of kind border'],
		['hosts(2027)', '2027 lies after 2026-11-23'],
		['date(seminar)', '"seminar" is no meeting and no fact of this story']
	])('%s is refused: %s', (claim, message) => {
		expect(fault(claim, 'words')).toContain(message);
	});

	test('a story without facts is told so', () => {
		expect(() =>
			checkClaim('fact(course,officers)', 'words', { ...world, facts: new Map() }, 'en', () => null)
		).toThrow('beside this story lies no facts.json');
	});

	test.each([
		['times(length(AFG-TJK),length(AFG-UZB))', '9.4'],
		['share(length(AFG-UZB),length(AFG-UZB))', '100'],
		['greatest(course)=officers', ''],
		['common(neighbours(SRB),operations())=none', ''],
		['common(operations(),neighbours(SRB))=none', ''],
		['first(1975-helsinki)=1975-helsinki', ''],
		['most(admitted,2000)=2012', 'refused'],
		['most(neighbours,asian-partner)=AFG,JPN', ''],
		['first(operations(TJK,ever))=centre-in-dushanbe', ''],
		['operations(TKM,TJK,ever)=4', ''],
		['meetings(summit-meetings,1975-07-30)=1', ''],
		['meetings(summit-meetings,1975-07-29)=none', ''],
		['includes(neighbours(AFG),IND)', ''],
		['length(AFG-TKM,AFG-UZB)=948', ''],
		['measured(AFG-CHN,AFG-UZB)=1469.2', ''],
		['neighbours(AFG,participating,2026-11-23)=3', ''],
		['admitted(2026)=none', ''],
		['between(AFG)=5', '']
	])('%s is computed', (claim, written) => {
		if (written === 'refused') expect(fault(claim, 'words')).toContain('2000 and 2012 have equally many');
		else if (written === '') expect(fault(claim, 'words')).toBe('');
		else expect(check(claim, '{}').fill('{}')).toBe(written);
	});

	test('the distance of two points is that of the great circle between them', () => {
		// 24° E 54.5° N to 140° E 36° N on a sphere of 6,371 km, by the law of cosines.
		const said = check('distance(secretariat,JPN)', '{}').fill('{}');
		expect(said).toBe('8,249');
	});

	test('a claim lights the ids of its list, and else what its arguments name', () => {
		expect(check('neighbours(AFG,participating)', 'words').about).toEqual(['TJK', 'TKM', 'UZB']);
		expect(check('open(centre-in-ashgabat,2005)', 'words').about).toEqual(['centre-in-ashgabat']);
		expect(check('date(1975-helsinki)', 'words').about).toEqual(['1975-helsinki']);
		expect(check('count(operations(2005))', 'words').about).toEqual([]);
	});
});
