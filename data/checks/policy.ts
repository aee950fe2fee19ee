import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';

/** `areas.json` gives a distant part that is an area of its own to the State of the land that `policy.json` splits it from. */
export const policyCheck = checkOf(['policy', 'areas'], ({ policy, areas }) => {
	const states = new Map(areas.areas.map(({ id, state }) => [id, state]));
	return policy.distantParts.flatMap(({ id, name, state: from }) => {
		const state = states.get(from) ?? from;
		if (id === undefined || states.get(id) === state) return [];
		const given = states.get(id) ?? 'no State';
		const message = `${name} belongs to ${state}, but data/${DATA_FILES.areas} gives ${id} to ${given}`;
		return [{ file: DATA_FILES.policy, field: 'distantParts', message }];
	});
});
