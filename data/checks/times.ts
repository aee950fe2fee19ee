import type {
	FoundingDocument,
	IsoDate,
	PartialDate,
	Signature,
	Source,
	Sourced,
	StatusInterval
} from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { firstDay } from '../../src/lib/atlas/date';
import { checkOf } from './check';
import { idsOf, unknown } from './known';

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
		if (firstDay(from) > asOf) problems.push(problem('from', `${from} lies after the as-of day ${asOf}`));
		if (to !== null && firstDay(to) <= firstDay(from)) {
			problems.push(problem('to', `${to} is not after the beginning, ${from}`));
		}
		const previous = statuses[index - 1];
		if (previous && (previous.to === null || firstDay(previous.to) > firstDay(from))) {
			problems.push(problem('from', `${from} lies before the end of the status before it, ${previous.to}`));
		}
		return problems;
	});
}

/** Each document that one has signed is in the list, signed once, and not on a day to come. */
function signatureProblems(
	file: string,
	{ id: record, signatures }: { readonly id: string; readonly signatures: readonly Signature[] },
	documents: readonly FoundingDocument[],
	asOf: IsoDate
): Problem[] {
	const known = idsOf(documents);
	return signatures.flatMap(({ document, date }, index) => {
		const at = (key: string): string => `signatures[${index}].${key}`;
		const isSecond = signatures.findIndex((one) => one.document === document) < index;
		return [
			...unknown(known, [document], 'document', { file, record }, () => at('document')),
			...(isSecond
				? [{ file, record, field: at('document'), message: `"${document}" is signed a second time` }]
				: []),
			...(firstDay(date) > asOf
				? [{ file, record, field: at('date'), message: `${date} lies after the as-of day ${asOf}` }]
				: [])
		];
	});
}

interface DatedField {
	readonly file: string;
	readonly record: string;
	readonly field: string;
	readonly date: Sourced<PartialDate> | null;
}

/** The dates in some fields of every record. */
function datesOf<Key extends string>(
	file: string,
	records: readonly ({ readonly id: string } & {
		readonly [Field in Key]: Sourced<PartialDate> | null;
	})[],
	fields: readonly Key[]
): DatedField[] {
	return records.flatMap((record) =>
		fields.map((field) => ({ file, record: record.id, field, date: record[field] }))
	);
}

/** The days on which sources of a file were last compared. */
const checkedDays = (file: string, sources: readonly Source[]) =>
	sources.map(({ id, checked }) => ({ file, id, field: 'checked', day: checked }));

/** Statuses follow one another without overlap, and no fact is later than the day that data speak of. */
export const times = [
	checkOf(['members', 'asOf'], ({ members, asOf }) =>
		members.flatMap((member) => intervalProblems(DATA_FILES.members, member, asOf.date))
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
	checkOf(['members', 'formerStates', 'documents', 'asOf'], ({ members, formerStates, documents, asOf }) => [
		...members.flatMap((one) => signatureProblems(DATA_FILES.members, one, documents, asOf.date)),
		...formerStates.flatMap((one) => signatureProblems(DATA_FILES.formerStates, one, documents, asOf.date))
	]),
	checkOf(['operations', 'activities', 'institutions', 'bodies', 'milestones', 'asOf'], (data) => {
		const { asOf } = data;
		const dated = [
			...datesOf(DATA_FILES.operations, data.operations, [
				'opened',
				'closed',
				'mandateEnded',
				'decided',
				'presenceSince',
				'seenActive'
			]),
			...datesOf(DATA_FILES.activities, data.activities, ['opened', 'closed', 'decided']),
			...datesOf(DATA_FILES.institutions, data.institutions, ['established']),
			...datesOf(DATA_FILES.bodies, data.bodies, ['established']),
			...datesOf(DATA_FILES.milestones, data.milestones, ['date'])
		];
		return dated.flatMap(({ file, record, field, date }) =>
			date !== null && firstDay(date.value) > asOf.date
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
	// Work goes on after the as-of day, which facts speak of: sources are read and faults put right until the last of it.
	checkOf(
		['sources', 'worldSources', 'policy', 'corrections', 'asOf'],
		({ sources, worldSources, policy, corrections, asOf }) => {
			const last = asOf.sourcesChecked ?? asOf.date;
			const days = [
				...checkedDays(DATA_FILES.sources, sources),
				...checkedDays(DATA_FILES.worldSources, worldSources),
				...checkedDays(DATA_FILES.policy, policy.sources),
				...corrections.map(({ id, date }) => ({ file: DATA_FILES.corrections, id, field: 'date', day: date }))
			];
			return days.flatMap(({ file, id, field, day }) => {
				const message = `${day} lies after ${last}, the last day on which sources were checked`;
				return day > last ? [{ file, record: id, field, message }] : [];
			});
		}
	)
];
