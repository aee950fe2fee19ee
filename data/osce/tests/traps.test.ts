import { describe, expect, it } from 'vitest';
import { loadData } from '../../load';

/** Things that are easily mistaken for one another; each stands here once, so that nobody mends them wrongly. */

const data = loadData();
const operation = (id: string) => data.operations.find((one) => one.id === id);
const formerState = (id: string) => data.formerStates.find((one) => one.id === id);
const country = (id: string) => data.countries.find((one) => one.id === id);

describe('former States', () => {
	it('the German Democratic Republic covered a part of Germany only, so it has no outline', () => {
		expect(formerState('F-DDR')).toMatchObject({ territory: ['DEU'], partialTerritory: true });
		expect(data.formerStates.filter(({ partialTerritory }) => partialTerritory)).toHaveLength(1);
	});

	it('Russia continues the seat of the Union; the seats of Czechoslovakia and Yugoslavia ended', () => {
		expect(['F-SUN', 'F-CSK', 'F-YUG'].map((id) => formerState(id)?.continuedBy)).toEqual([
			'RUS',
			null,
			null
		]);
	});

	it('Czechia and Slovakia signed nothing anew: Czechoslovakia had signed', () => {
		for (const id of ['CZE', 'SVK']) {
			expect(country(id)).toMatchObject({ signatures: [] });
			expect(country(id)?.statuses.map(({ from }) => from)).toEqual(['1993-01-01']);
		}
	});

	it('the Chair of 1992 was Czechoslovakia, and Prague of January 1992 lay in it', () => {
		expect(data.chairs.find(({ year }) => year === 1992)?.chair.value).toBe('F-CSK');
		expect(data.meetings.find(({ id }) => id === '1992-prague')?.formerState).toBe('F-CSK');
	});

	it('the Baltic States were admitted before the Union ended', () => {
		const end = formerState('F-SUN')?.statuses[0]?.to ?? '';
		for (const id of ['EST', 'LVA', 'LTU']) expect(country(id)?.statuses[0]?.from).toBe('1991-09-10');
		expect('1991-09-10' < end).toBe(true);
	});
});

describe('operations', () => {
	it('Astana, Almaty and Nur-Sultan are one presence', () => {
		const chain = data.operations.filter(({ lineage }) => lineage === 'kazakhstan');
		expect(chain.map(({ id }) => id).sort()).toEqual(['centre-in-astana', 'programme-office-in-astana']);
		expect(chain.flatMap(({ formerNames }) => formerNames.map(({ name }) => name)).sort()).toEqual([
			'OSCE Centre in Almaty',
			'OSCE Programme Office in Nur-Sultan'
		]);
	});

	it('a mandate may end before the operation is wound up', () => {
		expect(operation('office-in-minsk')).toMatchObject({
			mandateEnded: { value: '2010-12-31' },
			closed: { value: '2011-03-31' }
		});
	});

	it('the Support Programme for Ukraine is no field operation', () => {
		expect(operation('support-programme-for-ukraine')).toBeUndefined();
		expect(data.activities.find(({ id }) => id === 'support-programme-for-ukraine')?.kind).toBe('programme');
	});

	it('the Office in Minsk says that Minsk Group and Minsk agreements are other things', () => {
		expect(operation('office-in-minsk')?.note).toMatch(/Minsk Group.*Minsk agreements/);
	});

	it('the Border Management Staff College was launched in May 2009, whatever later pages say', () => {
		const college = data.institutions.find(({ id }) => id === 'border-management-staff-college');
		expect(college?.established?.value).toBe('2009-05-27');
	});
});

describe('meetings', () => {
	it('the Ministerial Council of 2025 met in Austria under the Chair of Finland', () => {
		expect(data.meetings.find(({ id }) => id === '2025-vienna')?.country).toBe('AUT');
		expect(data.chairs.find(({ year }) => year === 2025)?.chair.value).toBe('FIN');
	});
});
