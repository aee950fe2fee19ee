import { ALL_PARTNERSHIPS } from '../../src/lib/atlas/types';
import type { Meeting } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { checkOf } from './check';
import { idsOf, unknown } from './known';

type Place = Pick<Problem, 'file' | 'record'>;

/** The numbers of each kind of meeting count its meetings in the order of their days. */
function numberProblems(meetings: readonly Meeting[]): Problem[] {
	const counts = new Map<string, number>();
	return meetings
		.toSorted((one, other) => (one.dates.value.start < other.dates.value.start ? -1 : 1))
		.flatMap(({ id, kind, number }) => {
			const expected = (counts.get(kind) ?? 0) + 1;
			counts.set(kind, expected);
			const message = `must be ${expected}, counted by date among "${kind}"`;
			const file = DATA_FILES.meetings;
			return number === expected ? [] : [{ file, record: id, field: 'number', message }];
		});
}

const meetingChecks = [
	checkOf(['meetings', 'meetingKinds', 'countries', 'formerStates'], (data) => {
		const kinds = idsOf(data.meetingKinds);
		const countries = idsOf(data.countries);
		const formerStates = idsOf(data.formerStates);
		return data.meetings.flatMap(({ id, kind, country, formerState }) => {
			const place = { file: DATA_FILES.meetings, record: id };
			const former = formerState === null ? [] : [formerState];
			return [
				...unknown(kinds, [kind], 'kind of meeting', place, () => 'kind'),
				...unknown(countries, [country], 'country', place, () => 'country'),
				...unknown(formerStates, former, 'former State', place, () => 'formerState')
			];
		});
	}),
	checkOf(['meetings', 'asOf'], ({ meetings, asOf }) =>
		meetings.flatMap(({ id, year, dates }) => {
			const { start, end } = dates.value;
			const problem = (field: string, message: string): Problem[] => [
				{ file: DATA_FILES.meetings, record: id, field, message }
			];
			return [
				...(end < start ? problem('dates.value.end', `${end} lies before the first day, ${start}`) : []),
				...(start.startsWith(`${year}-`) ? [] : problem('year', `must be that of the first day, ${start}`)),
				...(id.startsWith(`${year}-`) ? [] : problem('id', `must begin with the year, ${year}`)),
				...(start > asOf.date
					? problem('dates.value.start', `${start} lies after the as-of day ${asOf.date}`)
					: [])
			];
		})
	),
	checkOf(['meetings'], ({ meetings }) => numberProblems(meetings))
];

const chairChecks = [
	checkOf(['chairs', 'countries', 'formerStates'], ({ chairs, countries, formerStates }) => {
		const known = idsOf([...countries, ...formerStates]);
		return chairs.flatMap(({ year, chair }) =>
			unknown(
				known,
				[chair.value],
				'country or former State',
				{ file: DATA_FILES.chairs, record: String(year) },
				() => 'chair.value'
			)
		);
	}),
	checkOf(['chairs', 'asOf'], ({ chairs, asOf }) => {
		const years = chairs.map(({ year }) => year).sort((one, other) => one - other);
		const gaps = years.slice(1).flatMap((year, index): Problem[] => {
			const before = years[index];
			const message = `the year before, ${year - 1}, is missing`;
			return before === undefined || year - before <= 1
				? []
				: [{ file: DATA_FILES.chairs, record: String(year), field: 'year', message }];
		});
		const early = chairs.flatMap(({ year }): Problem[] => {
			const message = `${year} lies after the as-of day ${asOf.date}`;
			return year <= Number(asOf.date.slice(0, 4))
				? []
				: [{ file: DATA_FILES.chairs, record: String(year), field: 'year', message }];
		});
		return [...gaps, ...early];
	}),
	checkOf(['chairs'], ({ chairs }) =>
		chairs.flatMap(({ year, persons, handover }) => {
			const place: Place = { file: DATA_FILES.chairs, record: String(year) };
			const dated = persons.flatMap(({ from, to }, index) =>
				(
					[
						['from', from],
						['to', to]
					] as const
				).flatMap(([key, date]) =>
					date === null || date.startsWith(String(year))
						? []
						: [
								{
									...place,
									field: `persons[${index}].${key}`,
									message: `${date} lies outside the year ${year}`
								}
							]
				)
			);
			const changed = persons.length > 1;
			return [
				...dated,
				...(changed && handover === null
					? [{ ...place, field: 'handover', message: 'is missing where the office changed hands' }]
					: []),
				...(!changed && handover !== null
					? [{ ...place, field: 'handover', message: 'is given where one person held the office' }]
					: [])
			];
		})
	)
];

const milestoneChecks = [
	checkOf(['milestones', 'statuses'], ({ milestones, statuses }) => {
		const known = new Set([
			ALL_PARTNERSHIPS,
			...statuses.flatMap(({ role, word }) => (role === 'associate' && word !== undefined ? [word] : []))
		]);
		return milestones.flatMap(({ id, partnership }) => {
			const place = { file: DATA_FILES.milestones, record: id };
			return unknown(known, [partnership], 'partnership', place, () => 'partnership');
		});
	}),
	checkOf(['milestones', 'countries'], ({ milestones, countries }) => {
		const known = idsOf(countries);
		return milestones.flatMap(({ id, countries: named }) =>
			unknown(
				known,
				named,
				'country',
				{ file: DATA_FILES.milestones, record: id },
				(index) => `countries[${index}]`
			)
		);
	})
];

/** Meetings, Chairpersonships and milestones name what exists, and their days, years and numbers agree. */
export const calendar = [...meetingChecks, ...chairChecks, ...milestoneChecks];
