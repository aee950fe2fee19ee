import type { IsoDate, PartialDate, Sourced, StatusInterval } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { earliestDay } from '../schema/dates';
import { checkOf } from './check';

interface Holder {
	readonly id: string;
	readonly statuses: readonly StatusInterval[];
}

function intervalProblems(file: string, { id, statuses }: Holder, asOf: IsoDate): Problem[] {
	return statuses.flatMap(({ from, to }, index) => {
		const problem = (key: string, message: string): Problem => ({
			file,
			record: id,
			field: `statuses[${index}].${key}`,
			message
		});
		const problems: Problem[] = [];
		if (earliestDay(from) > asOf) problems.push(problem('from', `${from} lies after the as-of day ${asOf}`));
		if (to !== null && earliestDay(to) <= earliestDay(from)) {
			problems.push(problem('to', `${to} is not after the beginning, ${from}`));
		}
		const previous = statuses[index - 1];
		if (previous && (previous.to === null || earliestDay(previous.to) > earliestDay(from))) {
			problems.push(problem('from', `${from} lies before the end of the status before it, ${previous.to}`));
		}
		return problems;
	});
}

interface DatedField {
	readonly file: string;
	readonly record: string;
	readonly field: string;
	readonly date: Sourced<PartialDate> | null;
}

/** Statuses follow one another without overlap, and no fact is later than the day that data speak of. */
export const times = [
	checkOf(['countries', 'asOf'], ({ countries, asOf }) =>
		countries.flatMap((country) => intervalProblems(DATA_FILES.countries, country, asOf.date))
	),
	checkOf(['formerStates', 'asOf'], ({ formerStates, asOf }) =>
		formerStates.flatMap((state) => [
			...intervalProblems(DATA_FILES.formerStates, state, asOf.date),
			...(state.statuses.some(({ to }) => to === null)
				? [
						{
							file: DATA_FILES.formerStates,
							record: state.id,
							field: 'statuses',
							message: 'a former State cannot hold a status without an end'
						}
					]
				: [])
		])
	),
	checkOf(['countries', 'operations', 'institutions', 'asOf'], (data) => {
		const { countries, operations, institutions, asOf } = data;
		const dated: DatedField[] = [
			...countries.flatMap((country) =>
				(['helsinkiFinalAct', 'charterOfParis'] as const).map((field) => ({
					file: DATA_FILES.countries,
					record: country.id,
					field,
					date: country[field]
				}))
			),
			...operations.flatMap((operation) =>
				(['opened', 'closed', 'decided', 'presenceSince'] as const).map((field) => ({
					file: DATA_FILES.operations,
					record: operation.id,
					field,
					date: operation[field]
				}))
			),
			...institutions.map((institution) => ({
				file: DATA_FILES.institutions,
				record: institution.id,
				field: 'established',
				date: institution.established
			}))
		];
		return dated.flatMap(({ file, record, field, date }) =>
			date !== null && earliestDay(date.value) > asOf.date
				? [
						{
							file,
							record,
							field: `${field}.value`,
							message: `${date.value} lies after the as-of day ${asOf.date}`
						}
					]
				: []
		);
	}),
	checkOf(['operations'], ({ operations }) =>
		operations.flatMap(({ id, opened, closed }) =>
			closed !== null && earliestDay(closed.value) < earliestDay(opened.value)
				? [
						{
							file: DATA_FILES.operations,
							record: id,
							field: 'closed.value',
							message: `${closed.value} lies before the opening, ${opened.value}`
						}
					]
				: []
		)
	),
	checkOf(['sources', 'asOf'], ({ sources, asOf }) =>
		sources.flatMap(({ id, checked }) =>
			checked > asOf.date
				? [
						{
							file: DATA_FILES.sources,
							record: id,
							field: 'checked',
							message: `${checked} lies after the as-of day ${asOf.date}`
						}
					]
				: []
		)
	)
];
