import { ALL_PARTNERSHIPS, OUTSIDE } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import type { NamedStatus } from '../schema/status';
import { checkOf } from './check';
import { idsOf, unknown } from './known';

/** Two statuses that share what tells them apart. */
function sharedBy(statuses: readonly NamedStatus[], key: 'word' | 'look'): Problem[] {
	const first = new Map<string, string>();
	return statuses.flatMap((status): Problem[] => {
		const value = status[key];
		if (value === undefined || value === OUTSIDE) return [];
		const other = first.get(value);
		if (other === undefined) first.set(value, status.id);
		const message = `"${value}" is that of "${other}" already`;
		return other === undefined ? [] : [{ file: DATA_FILES.statuses, record: status.id, field: key, message }];
	});
}

/** Statuses are told apart by word and look, one of them makes full members, and records hold none but these. */
export const statusesCheck = [
	checkOf(['statuses'], ({ statuses }) => [
		...sharedBy(statuses, 'word'),
		...sharedBy(statuses, 'look'),
		...statuses.flatMap(({ id, look, word }): Problem[] => {
			const place = { file: DATA_FILES.statuses, record: id, field: 'word' };
			if (look !== OUTSIDE && word === undefined)
				return [{ ...place, message: 'is missing: readers ask for land with a look by this word' }];
			if (look === OUTSIDE && word !== undefined)
				return [{ ...place, message: `must be left out where the look is "${OUTSIDE}"` }];
			if (word === ALL_PARTNERSHIPS)
				return [{ ...place, message: `"${ALL_PARTNERSHIPS}" means all partnerships together` }];
			return id === OUTSIDE
				? [{ ...place, field: 'id', message: `"${OUTSIDE}" is the standing of land without a status` }]
				: [];
		}),
		...(statuses.some(({ role, look }) => role === 'full' && look !== OUTSIDE)
			? []
			: [{ file: DATA_FILES.statuses, message: 'no status has the role "full" and a look' }])
	]),
	...(['members', 'formerStates'] as const).map((part) =>
		checkOf(['statuses', part], (data) => {
			const known = idsOf(data.statuses);
			return data[part].flatMap(({ id, statuses }) =>
				unknown(
					known,
					statuses.map(({ status }) => status),
					'status',
					{ file: DATA_FILES[part], record: id },
					(index) => `statuses[${index}].status`
				)
			);
		})
	)
];
