import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';

/** `policy.json` and `areas.json` agree on which State a dependency belongs to. */
export const policyCheck = checkOf(['policy', 'areas'], ({ policy, areas }) => {
	const states = new Map<string, string>(policy.dependencies.map(({ id, state }) => [id, state]));
	for (const { id, state } of policy.distantParts) if (id !== undefined) states.set(id, state);
	return areas.areas.flatMap(({ id, state }) => {
		const ruled = states.get(id);
		if (ruled === state) return [];
		const message = `is ${state ?? 'no State'}, but data/${DATA_FILES.policy} says ${ruled ?? 'no State'}`;
		return [{ file: DATA_FILES.areas, record: id, field: 'state', message }];
	});
});
