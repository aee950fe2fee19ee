import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';
import { landIds, unknown } from './known';

/** What `policy.json` says of an area is what `areas.json` and the pages say of it. */
export const policyCheck = [
	/** A distant part that is an area of its own is given to the State of the land that it is split from. */
	checkOf(['policy', 'areas'], ({ policy, areas }) => {
		const states = new Map(areas.areas.map(({ id, state }) => [id, state]));
		return policy.distantParts.flatMap(({ id, name, state: from }) => {
			const state = states.get(from) ?? from;
			if (id === undefined || states.get(id) === state) return [];
			const given = states.get(id) ?? 'no State';
			const message = `${name} belongs to ${state}, but data/${DATA_FILES.areas} gives ${id} to ${given}`;
			return [{ file: DATA_FILES.policy, field: 'distantParts', message }];
		});
	}),
	/** A row and the record of its area give the area to one State, and the row names that State to readers. */
	checkOf(['policy', 'areas', 'states'], (data) => {
		const { policy, areas } = data;
		const all = [...policy.otherAreas, ...areas.areas];
		const states = new Map(all.map(({ id, state }) => [id, state ?? null]));
		const names = new Map([...all, ...data.states].map(({ id, name }) => [id, name]));
		return policy.rows.flatMap(({ id: record, standing, treatment }) => {
			const place = { file: DATA_FILES.policy, record, field: 'standing' };
			if (standing === undefined) {
				if (!/\bdependenc(y|ies) of\b/.test(treatment)) return [];
				return [{ ...place, message: 'is missing, though the treatment gives the area to a State' }];
			}
			const { areas: spokenOf, state } = standing;
			const name = state === null ? undefined : names.get(state);
			const unnamed = name !== undefined && !treatment.includes(name);
			return [
				...unknown(landIds(data), spokenOf, 'country', place, (index) => `standing.areas[${index}]`),
				...unknown(landIds(data), state === null ? [] : [state], 'country', place, () => 'standing.state'),
				...spokenOf.flatMap((area) => {
					const given = states.get(area) ?? null;
					if (given === state || !names.has(area)) return [];
					const message = `gives ${area} to ${state ?? 'no State'}, but its own record to ${given ?? 'no State'}`;
					return [{ ...place, message }];
				}),
				...(unnamed ? [{ ...place, message: `the treatment does not name ${name}` }] : [])
			];
		});
	}),
	/** Where policy has its own word for a capital, the record explains it. */
	checkOf(['policy', 'states'], ({ policy, states }) => {
		const contested = policy.rows.filter(({ about }) => about === 'capital');
		return states.flatMap(({ id: record, capital }) => {
			const row = contested.find(({ countries: spokenOf }) => spokenOf.includes(record));
			if (!row || capital.note !== undefined) return [];
			const message = `needs a note: row "${row.id}" of data/${DATA_FILES.policy} is about it`;
			return [{ file: DATA_FILES.states, record, field: 'capital.note', message }];
		});
	})
];
