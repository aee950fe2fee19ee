import { firstDay, lastDay } from '../../src/lib/atlas/date';
import type { IsoDate, OfficeHolder, Representative } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { checkOf } from './check';

/** Those who held one office follow one another, and nobody began later than today. */
function holderProblems(
	list: { readonly file: string; readonly record: string; readonly field: string },
	holders: readonly (OfficeHolder | Representative)[] | undefined,
	asOf: IsoDate
): Problem[] {
	const { file, record, field } = list;
	return (holders ?? []).flatMap((holder, index, all) => {
		const { from, to } = holder;
		const problem = (key: string, message: string): Problem => ({
			file,
			record,
			field: `${field}[${index}].${key}`,
			message
		});
		const before = all
			.slice(0, index)
			.findLast((one) => !('office' in one && 'office' in holder) || one.office === holder.office);
		const earlier = before?.to ?? before?.from ?? null;
		return [
			...(from !== null && firstDay(from) > asOf
				? [problem('from', `${from} lies after the as-of day ${asOf}`)]
				: []),
			...(to !== null && firstDay(to) > asOf
				? [problem('to', `${to} lies after the as-of day ${asOf}`)]
				: []),
			...(from !== null && to !== null && lastDay(to) < firstDay(from)
				? [problem('to', `${to} lies before the beginning, ${from}`)]
				: []),
			...(from !== null && earlier !== null && lastDay(from) < firstDay(earlier)
				? [problem('from', `${from} lies before ${earlier}, a day of the one before`)]
				: [])
		];
	});
}

/** Holders of offices, representatives and heads of operations stand in the order of their time. */
export const holders = [
	checkOf(['institutions', 'asOf'], ({ institutions, asOf }) =>
		institutions.flatMap(({ id, holders: held, representatives }) => {
			const file = DATA_FILES.institutions;
			return [
				...holderProblems({ file, record: id, field: 'holders' }, held, asOf.date),
				...holderProblems({ file, record: id, field: 'representatives' }, representatives, asOf.date)
			];
		})
	),
	checkOf(['operations', 'asOf'], ({ operations, asOf }) =>
		operations.flatMap(({ id, heads }) =>
			holderProblems({ file: DATA_FILES.operations, record: id, field: 'heads' }, heads, asOf.date)
		)
	)
];
