import { describe, expect, it } from 'vitest';
import { loadData } from '../../load';

/** What was once wrong, misleading or missing, with what is right: one sentence each. */

const data = loadData();
const of = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item => {
	const found = items.find((one) => one.id === id);
	if (!found) throw new Error(`there is no "${id}"`);
	return found;
};
const meeting = (id: string) => of(data.meetings, id);
const operation = (id: string) => of(data.operations, id);
const institution = (id: string) => of(data.institutions, id);
const country = (id: string) => of(data.countries, id);
const policy = (id: string) => of(data.policy.rows, id);
const chair = (year: number) => {
	const found = data.chairs.find((one) => one.year === year);
	if (!found) throw new Error(`nobody chaired in ${year}`);
	return found;
};
const lastOf = (id: string) => institution(id).holders?.at(-1)?.name;

describe('what the ministers decided', () => {
	it.each([
		['Belgrade 2015 adopted declarations', '2015-belgrade', /declarations on countering terrorism/],
		['Bratislava 2019 confirmed two Chairs', '2019-bratislava', /Sweden.*2021.*Poland.*2022/],
		['Tirana 2020 appointed the Secretary General', '2020-tirana', /Appointed the Secretary General/],
		['Kyiv 2013 reaffirmed Helsinki+40', '2013-kyiv', /Helsinki\+40/],
		['Stockholm 2021 decided on the climate', '2021-stockholm', /climate change.*Finland.*2025/],
		['Copenhagen 1997 appointed the first Representative', '1997-copenhagen', /appointed the first Rep/],
		['Moscow 1991 admitted the Baltic States', '1991-moscow', /Estonia, Latvia and Lithuania/],
		['Helsinki in March 1992 welcomed three States', '1992-helsinki-additional', /Croatia, Georgia and Slov/]
	])('%s', (_, id, words) => {
		expect(meeting(id).outcome).toMatchObject({ value: expect.stringMatching(words), confirmed: true });
	});

	it.each([
		['Moscow of September 1991 lay in the Soviet Union', '1991-moscow', '1991-09-10', 'F-SUN'],
		['Helsinki of March 1992 met on one day', '1992-helsinki-additional', '1992-03-24', null]
	])('%s, and is not counted among the Councils', (_, id, day, formerState) => {
		expect(meeting(id)).toMatchObject({ dates: { value: { start: day, end: day } }, formerState });
		expect(meeting(id).kind).toBe('additional-ministerial-meetings');
	});

	it.each([
		['1997-copenhagen', '1997-12-18', '1997-12-19'],
		['2015-belgrade', '2015-12-03', '2015-12-04']
	])('the days of %s are confirmed', (id, start, end) => {
		expect(meeting(id).dates).toMatchObject({ value: { start, end }, confirmed: true });
	});

	it('a meeting that is still to come is told among what the atlas leaves out', () => {
		expect(of(data.omissions, 'ministerial-council-of-2026').reason).toMatch(/Lugano/);
		expect(data.meetings.filter(({ year }) => year === 2026)).toEqual([]);
	});

	it('the States that the additional meetings admitted are participating from those days', () => {
		const since = (id: string) => country(id).statuses.find(({ status }) => status === 'participating')?.from;
		expect(['EST', 'LVA', 'LTU'].map(since)).toEqual(Array(3).fill('1991-09-10'));
		expect(['HRV', 'GEO', 'SVN'].map(since)).toEqual(Array(3).fill('1992-03-24'));
	});
});

describe('Chairs', () => {
	it('Edi Rama was foreign minister too', () => {
		expect(chair(2020).note).toMatch(/Prime Minister and Minister for Europe and Foreign Affairs/);
	});

	it('the Chair of 2026 was chosen by silence procedure on 30 December 2024', () => {
		expect(chair(2026).chosen?.value).toMatch(/30 December 2024.*silence procedure/);
	});

	it.each([
		[2009, /Madrid in 2007/],
		[2010, /Madrid in 2007/],
		[2011, /Madrid in 2007/],
		[2014, /10 February 2012 by silence procedure/],
		[2015, /10 February 2012 by silence procedure/],
		[2024, /Skopje in 2023/]
	])('how that of %i was chosen is told', (year, words) => {
		expect(chair(year).chosen).toMatchObject({ value: expect.stringMatching(words), confirmed: true });
	});

	it.each([
		[1991, 'DEU'],
		[1994, 'ITA'],
		[1998, 'POL'],
		[1999, 'NOR'],
		[2005, 'SVN'],
		[2016, 'DEU'],
		[2019, 'SVK'],
		[2020, 'ALB'],
		[2023, 'MKD']
	])('that of %i is confirmed', (year, state) => {
		expect(chair(year).chair).toMatchObject({ value: state, confirmed: true });
	});
});

describe('field operations', () => {
	it('the Mission to Bosnia and Herzegovina dates from 18 December 1995', () => {
		expect(operation('mission-to-bosnia-and-herzegovina').opened).toMatchObject({
			value: '1995-12-18',
			confirmed: true
		});
	});

	it('the mandate of the Missions of Long Duration ended before they were withdrawn', () => {
		expect(operation('missions-of-long-duration')).toMatchObject({
			mandateEnded: { value: '1993-06-28', confirmed: false },
			closed: { value: '1993-07', confirmed: false }
		});
	});

	it('none is called the smallest, since how large they are was not compared', () => {
		const texts = data.operations.map(({ mandate, note }) => `${mandate.value} ${note ?? ''}`);
		expect(texts.filter((text) => /\b(?:smallest|largest|biggest)\b/i.test(text))).toEqual([]);
	});

	it.each([
		['mission-to-bosnia-and-herzegovina', 'PC.DEC/1495'],
		['mission-to-montenegro', 'PC.DEC/1496'],
		['mission-to-serbia', 'PC.DEC/1497'],
		['mission-to-moldova', 'PC.DEC/1508']
	])('the mandate of %s was prolonged by %s', (id, decision) => {
		expect(operation(id).prolonged?.value).toContain(decision);
	});

	it('the mandate of the monitors in Ukraine ended on 31 March 2022, as the story says', () => {
		expect(operation('special-monitoring-mission-to-ukraine').mandateEnded).toMatchObject({
			value: '2022-03-31',
			confirmed: true
		});
	});

	it.each(['high-level-planning-group', 'personal-representative-minsk-conference'])(
		'%s ended in September 2025, and winding up is told apart',
		(id) => {
			expect(of(data.activities, id)).toMatchObject({
				closed: { value: '2025-09-01', confirmed: false },
				endedBy: { confirmed: true },
				note: expect.stringMatching(/30 November 2025/)
			});
		}
	);

	it('the Mission to Moldova was seen at work in June 2025', () => {
		expect(operation('mission-to-moldova').seenActive?.value).toBe('2025-06');
	});

	it('heads are told where they were seen to be named', () => {
		const heads = data.operations.flatMap(({ heads: held }) => held ?? []);
		expect(heads.map(({ name }) => name)).toEqual([
			'Richard Holtzapple',
			'Gerard McGurk',
			'Kelly Keiderling',
			'Jan Haukaas',
			'Antti Karttunen'
		]);
		expect(heads.filter(({ confirmed }) => !confirmed)).toEqual([]);
	});
});

describe('offices', () => {
	it('eight Secretaries General followed one another, from 1993 on', () => {
		const held = institution('secretary-general').holders ?? [];
		expect(held.map(({ name }) => name)).toEqual([
			'Wilhelm Höynck',
			'Giancarlo Aragona',
			'Ján Kubiš',
			'Marc Perrin de Brichambaut',
			'Lamberto Zannier',
			'Thomas Greminger',
			'Helga Schmid',
			'Feridun Sinirlioğlu'
		]);
		expect(held[0]?.from).toBe('1993-06-15');
	});

	it('the appointments of 6 December 2024 hold', () => {
		expect(['secretary-general', 'odihr', 'hcnm', 'rfom'].map(lastOf)).toEqual([
			'Feridun Sinirlioğlu',
			'Maria Telalian',
			'Christophe Kamp',
			'Jan Braathu'
		]);
	});

	it('the Chairs sent Special Representatives to the Trilateral Contact Group', () => {
		const sent = institution('chairpersonship').representatives ?? [];
		const group = sent.filter(({ office }) => office.includes('Trilateral Contact Group'));
		expect(group.map(({ name }) => name)).toEqual(['Martin Sajdik', 'Heidi Grau', 'Mikko Kinnunen']);
	});

	it('the Chair was held first in 1991', () => {
		expect(institution('chairpersonship').established).toMatchObject({ value: '1991', confirmed: true });
	});

	it.each([
		['parliamentary-assembly', '1991-04'],
		['parliamentary-assembly-vienna-office', '2003']
	])('%s was founded in %s', (id, value) => {
		expect(institution(id).established).toMatchObject({ value, confirmed: true });
	});

	it('the Chairpersonship has no abbreviation: CiO is that of the person who holds the office', () => {
		expect(institution('chairpersonship').abbreviation).toBeNull();
	});

	it('bodies that decide or watch elections from parliaments lead no field', () => {
		const leads = data.fields.flatMap(({ lead }) => lead.value);
		expect(leads).not.toContain('permanent-council');
		expect(leads).not.toContain('forum-for-security-co-operation');
		expect(leads).not.toContain('parliamentary-assembly');
	});
});

describe('words', () => {
	it('the Committee of Senior Officials decided on missions until 1994', () => {
		expect(of(data.glossary, 'cso').definition.value).toMatch(/from 1992 to 1994/);
	});

	it('that no Unified Budget had been agreed on since 2021 is dated', () => {
		expect(of(data.glossary, 'unified-budget').definition.value).toMatch(
			/By October 2025.*since that of 2021/
		);
		expect(of(data.omissions, 'money-and-staff').reason).toMatch(/By October 2025.*since that of 2021/);
	});

	it('no title of a source is cut short', () => {
		const titles = [...data.sources, ...data.worldSources, ...data.policy.sources].map(({ title }) => title);
		expect(titles.filter((title) => title.includes('…'))).toEqual([]);
	});

	it.each(['JPN', 'KOR'])('the early years of %s are told with the name that came later', (id) => {
		expect(country(id).statuses[0]?.note).toMatch(/1995/);
	});

	it('the Factbook is cited as a publication that has ended', () => {
		expect(of(data.worldSources, 'world-factbook').edition).toMatch(/ended in February 2026/);
	});

	it.each(['money-and-staff', 'chair-of-2027', 'seas', 'rivers'])(
		'readers are told that %s is left out',
		(id) => {
			expect(of(data.omissions, id).reason.length).toBeGreaterThan(40);
		}
	);
});

describe('the boundary policy', () => {
	it.each([
		['Western Sahara names the resolution of October 2025', 'western-sahara', /2797/],
		['Chagos names the treaty of May 2025', 'chagos', /treaty.*22 May 2025/],
		['South Ossetia stands with the name that the United Nations use', 'south-ossetia', /Tskhinvali region/],
		['Japan gave up the Kuril Islands in 1951', 'kuril-islands', /gave up.*in whose favour/],
		['the flag of Afghanistan is dated', 'afghanistan-flag', /In 2021/]
	])('%s', (_, id, words) => {
		expect(policy(id).reason).toMatch(words);
	});

	it('the Halaib triangle is not said to be drawn with one State and to belong to nobody', () => {
		expect(policy('halaib-triangle').note).not.toMatch(/nobody/);
		expect(policy('halaib-triangle').treatment).toMatch(/Coloured with Egypt.*dashed/);
	});
});

describe('signatures', () => {
	it.each([
		['ALB', 'helsinki-final-act', '1991-09-16'],
		['ALB', 'charter-of-paris', '1991-09-17'],
		['HRV', 'helsinki-final-act', '1992-07-08'],
		['MDA', 'helsinki-final-act', '1992-02-26'],
		['TJK', 'helsinki-final-act', '1992-02-26'],
		['AZE', 'charter-of-paris', '1993-12-20']
	] as const)('%s: %s on %s', (id, document, day) => {
		const signature = country(id).signatures.find((one) => one.document === document);
		expect(signature).toMatchObject({ date: day, confirmed: true });
	});
});
