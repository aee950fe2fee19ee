import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';
import { idsOf, landIds, unknown } from './known';

/** Every id that countries, areas, institutions, former States and policy name exists. */
export const references = [
	checkOf(['states', 'members'], ({ states, members }) => {
		const known = idsOf(states);
		return members.flatMap(({ id }) =>
			unknown(known, [id], 'State', { file: DATA_FILES.members, record: id }, () => 'id')
		);
	}),
	checkOf(['countries', 'operations', 'institutions'], ({ countries, operations, institutions }) => {
		const countryIds = new Set<string>(countries.map(({ id }) => id));
		const parents = new Set<string>([...operations, ...institutions].map(({ id }) => id));
		return institutions.flatMap(({ id, country, parent }) => {
			const place = { file: DATA_FILES.institutions, record: id };
			return [
				...unknown(countryIds, [country], 'country', place, () => 'country'),
				...unknown(
					parents,
					parent === null ? [] : [parent],
					'operation or institution',
					place,
					() => 'parent'
				),
				...(parent === id ? [{ ...place, field: 'parent', message: 'names the record itself' }] : [])
			];
		});
	}),
	checkOf(['states', 'areas', 'policy'], (data) => {
		const known = landIds(data);
		return data.areas.areas.flatMap(({ id, state }) =>
			unknown(
				known,
				state === undefined ? [] : [state],
				'country',
				{ file: DATA_FILES.areas, record: id },
				() => 'state'
			)
		);
	}),
	checkOf(['states', 'areas', 'policy', 'places'], (data) => {
		const known = landIds(data);
		return data.places.flatMap(({ id, countries }) =>
			unknown(
				known,
				countries,
				'country',
				{ file: DATA_FILES.places, record: id },
				(index) => `countries[${index}]`
			)
		);
	}),
	checkOf(['states', 'areas', 'policy', 'formerStates'], (data) => {
		const known = landIds(data);
		return data.formerStates.flatMap(({ id, territory, continuedBy }) => {
			const place = { file: DATA_FILES.formerStates, record: id };
			return [
				...unknown(known, territory, 'country', place, (index) => `territory[${index}]`),
				...unknown(known, continuedBy === null ? [] : [continuedBy], 'country', place, () => 'continuedBy')
			];
		});
	}),
	checkOf(['states', 'areas', 'policy'], (data) => {
		const known = landIds(data);
		return data.policy.rows.flatMap(({ id, owner, countries }) => {
			const place = { file: DATA_FILES.policy, record: id };
			return [
				...unknown(known, owner === null ? [] : [owner], 'country', place, () => 'owner'),
				...unknown(known, countries, 'country', place, (index) => `countries[${index}]`)
			];
		});
	}),
	...(['labelOverrides', 'frames'] as const).map((part) =>
		checkOf(['states', 'areas', 'policy', part], (data) => {
			const ids = Object.keys(data[part]);
			return unknown(landIds(data), ids, 'country', { file: DATA_FILES[part] }, (index) => ids[index] ?? '');
		})
	)
];
