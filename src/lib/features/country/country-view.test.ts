import { describe, expect, it } from 'vitest';
import { country, formerState } from '../../atlas/ids.fixture';
import type { FormerState } from '../../atlas/atlas-index';
import type { DocumentId, FoundingDocument, PolicyRow } from '../../atlas/types';
import { WORLD } from '$data/fixtures/small.fixture';
import { countriesView } from './countries-view';
import { countryView } from './country-view';

const AUSTRIA = country('AUT');
const row: PolicyRow = {
	id: 'a-capital',
	name: 'A capital',
	areas: [],
	about: 'capital',
	label: 'Seat of government',
	countries: [AUSTRIA],
	treatment: 'Not called a capital.',
	reason: 'It is contested.',
	note: 'It is contested.',
	sources: [],
	confirmed: true,
	hasShape: false
};
const status = (standing: string, from: string, to: string | null, confirmed: boolean) => ({
	...{ status: standing, from, to, confirmed },
	sources: confirmed ? ['list'] : []
});
const former: FormerState = {
	id: formerState('F-YUG'),
	name: 'A former State',
	statuses: [
		status('participating', '1950', '1960-01-02', true),
		status('suspended', '1960-01-02', '2900-01-01', false)
	],
	territory: [AUSTRIA],
	partialTerritory: false,
	continuedBy: null,
	signatures: []
};

describe('the page of a country', () => {
	it('calls a contested capital what policy calls it, and any other a capital', () => {
		expect(countryView({ ...WORLD, policy: [row] }, AUSTRIA).capital.label).toBe('Seat of government');
		expect(countryView(WORLD, AUSTRIA).capital.label).toBeNull();
		const flag: PolicyRow = { ...row, about: 'flag' };
		expect(countryView({ ...WORLD, policy: [flag] }, AUSTRIA).capital.label).toBeNull();
	});

	it('lists every document for a full member, and for any other State those that it signed', () => {
		const signed = { document: 'act' as DocumentId, date: '1975', sources: [], confirmed: false };
		const documents = ['act', 'charter'].map(
			(id) =>
				({
					id: id as DocumentId,
					name: id,
					inSentence: id
				}) satisfies FoundingDocument
		);
		const of = (standing: string) =>
			countryView(
				{
					...WORLD,
					documents,
					countries: WORLD.countries.map((one) =>
						one.id === AUSTRIA
							? { ...one, statuses: [status(standing, '1975', null, true)], signatures: [signed] }
							: one
					)
				},
				AUSTRIA
			).signatures.map(({ id, date }) => [id, date]);
		expect(of('participating')).toEqual([
			['act', '1975'],
			['charter', null]
		]);
		expect(of('suspended')).toEqual([['act', '1975']]);
	});

	it('tells each interval of a former State, with a suspension and its mark', () => {
		const [state] = countryView({ ...WORLD, formerStates: [former] }, AUSTRIA).formerStates;
		expect(state?.intervals).toMatchObject([
			{ status: 'participating', to: '1960-01-02', marks: { confirmed: true } },
			{ status: 'suspended', from: '1960-01-02', marks: { confirmed: false } }
		]);
	});

	it('says where it was admitted while the former State still had its seat, unless it went on with that seat', () => {
		const overlaps = (state: FormerState): boolean | undefined =>
			countryView({ ...WORLD, formerStates: [state] }, AUSTRIA).formerStates[0]?.overlaps;
		expect(overlaps(former)).toBe(true);
		expect(overlaps({ ...former, continuedBy: AUSTRIA })).toBe(false);
		expect(overlaps({ ...former, statuses: [status('participating', '1950', '1960', true)] })).toBe(false);
	});
});

describe('the list of countries', () => {
	it('marks the years that are not confirmed', () => {
		const [first, ...others] = WORLD.countries;
		if (!first) throw new Error('the fixture has no country');
		const unsure = { ...first, statuses: first.statuses.map((one) => ({ ...one, confirmed: false })) };
		const listed = countriesView({ ...WORLD, countries: [unsure, ...others] }).groups.flatMap(
			({ countries }) => countries
		);
		expect(listed.filter(({ confirmed }) => !confirmed).map(({ id }) => id)).toEqual([first.id]);
	});

	it('tells the suspension of a former State', () => {
		const [state] = countriesView({ ...WORLD, formerStates: [former] }).formerStates;
		expect(state?.intervals.map((interval) => interval.status)).toEqual(['participating', 'suspended']);
	});
});
