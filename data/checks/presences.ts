import { coversThrough, firstDay, lastDay } from '../../src/lib/atlas/date';
import type { Activity, Operation } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { checkOf } from './check';
import { idsOf, landIds, unknown } from './known';

const FILES = { operations: DATA_FILES.operations, activities: DATA_FILES.activities } as const;
type Faults = (field: string, message: string) => Problem[];

const faultsOf =
	(file: string, record: string): Faults =>
	(field, message) => [{ file, record, field, message }];

/** Hosts, fields of work and predecessors of every operation and activity exist. */
const references = (['operations', 'activities'] as const).map((key) =>
	checkOf([key, 'operations', 'states', 'areas', 'policy', 'fields'], (data) => {
		const land = landIds(data);
		const fields = idsOf(data.fields);
		const operations = idsOf(data.operations);
		const items: readonly (Operation | Activity)[] = data[key];
		return items.flatMap(({ id, hosts, fieldsOfWork, follows }) => {
			const place = { file: FILES[key], record: id };
			const earlier: readonly string[] = follows?.value ?? [];
			return [
				...unknown(land, hosts, 'country', place, (index) => `hosts[${index}]`),
				...unknown(
					fields,
					fieldsOfWork.value,
					'field of work',
					place,
					(index) => `fieldsOfWork.value[${index}]`
				),
				...unknown(operations, earlier, 'field operation', place, (index) => `follows.value[${index}]`)
			];
		});
	})
);

/** What the dates and the state of one operation or activity say agrees. */
function ownTimes(item: Operation | Activity, faults: Faults): Problem[] {
	const { opened, closed, decided, endedBy } = item;
	const isOver = closed !== null || ('state' in item && item.state.value === 'ended');
	return [
		...(opened && closed && lastDay(closed.value) < firstDay(opened.value)
			? faults('closed.value', `${closed.value} lies before the opening, ${opened.value}`)
			: []),
		...(opened && decided && lastDay(opened.value) < firstDay(decided.value)
			? faults('opened.value', `${opened.value} lies before the decision, ${decided.value}`)
			: []),
		...(endedBy !== null && !isOver ? faults('endedBy', 'says how it ended, but it has not ended') : [])
	];
}

function operationTimes(operation: Operation, faults: Faults): Problem[] {
	const { closed, mandateEnded, formerNames, seenActive } = operation;
	const names = formerNames.flatMap(({ from, to }, index) =>
		lastDay(to) < firstDay(from)
			? faults(`formerNames[${index}].to`, `${to} lies before the beginning, ${from}`)
			: []
	);
	return [
		...names,
		...(mandateEnded && closed && lastDay(closed.value) < firstDay(mandateEnded.value)
			? faults('mandateEnded.value', `${mandateEnded.value} lies after the closing, ${closed.value}`)
			: []),
		...(mandateEnded && !closed ? faults('mandateEnded', 'is given for an operation that works') : []),
		...(seenActive && closed ? faults('seenActive', 'is given for an operation that is closed') : []),
		...(!seenActive && !closed ? faults('seenActive', 'is missing for an operation that works') : [])
	];
}

const times = [
	checkOf(['operations'], ({ operations }) =>
		operations.flatMap((operation) => {
			const faults = faultsOf(FILES.operations, operation.id);
			return [...ownTimes(operation, faults), ...operationTimes(operation, faults)];
		})
	),
	checkOf(['activities'], ({ activities }) =>
		activities.flatMap((activity) => {
			const faults = faultsOf(FILES.activities, activity.id);
			const { closed, state } = activity;
			return [
				...ownTimes(activity, faults),
				...(closed && state.value === 'active' ? faults('state.value', 'is active, but it is closed') : [])
			];
		})
	)
];

/**
 * One presence under successive mandates: in a lineage each operation but the first follows the one
 * before it and tells since when the presence lasts, and no two work on one day but that of the change.
 */
function lineageProblems(chain: readonly Operation[]): Problem[] {
	return chain.flatMap((operation, index) => {
		const faults = faultsOf(FILES.operations, operation.id);
		const [first, before] = [chain[0], chain[index - 1]];
		const since = operation.presenceSince?.value ?? null;
		if (!first || !before) {
			return since === null ? [] : faults('presenceSince', 'is given for the first of its lineage');
		}
		const follows = operation.follows?.value ?? [];
		const { opened, closed } = before;
		const overlaps =
			coversThrough(opened.value, closed?.value ?? null, firstDay(operation.opened.value)) &&
			(closed === null || firstDay(operation.opened.value) < firstDay(closed.value));
		return [
			...(follows.includes(before.id)
				? []
				: faults('follows', `must name "${before.id}", the one before it in lineage "${operation.lineage}"`)),
			...(overlaps
				? faults('opened.value', `${operation.opened.value} lies before the closing of "${before.id}"`)
				: []),
			...(since === first.opened.value
				? []
				: faults('presenceSince', `must be ${first.opened.value}, when "${first.id}" opened`))
		];
	});
}

const lineages = checkOf(['operations'], ({ operations }) => {
	const chains = new Map<string, Operation[]>();
	for (const operation of operations) {
		chains.set(operation.lineage, [...(chains.get(operation.lineage) ?? []), operation]);
	}
	return [...chains.values()].flatMap((chain) =>
		lineageProblems(
			chain.toSorted((one, other) => (firstDay(one.opened.value) < firstDay(other.opened.value) ? -1 : 1))
		)
	);
});

/** Nothing follows itself or what began after it. */
const order = checkOf(['operations', 'activities'], ({ operations, activities }) => {
	const byId = new Map(operations.map((operation) => [operation.id, operation]));
	const items: readonly { file: string; item: Operation | Activity }[] = [
		...operations.map((item) => ({ file: FILES.operations, item })),
		...activities.map((item) => ({ file: FILES.activities, item }))
	];
	return items.flatMap(({ file, item }) =>
		(item.follows?.value ?? []).flatMap((id, index) => {
			const field = `follows.value[${index}]`;
			const earlier = byId.get(id);
			if (!earlier) return [];
			if (earlier === item) return [{ file, record: item.id, field, message: 'names the record itself' }];
			const { opened } = item;
			const isLater = opened !== null && lastDay(opened.value) < firstDay(earlier.opened.value);
			const message = `"${id}" opened later, ${earlier.opened.value}`;
			return isLater ? [{ file, record: item.id, field, message }] : [];
		})
	);
});

/** What field operations and other activities say of themselves and of one another agrees. */
export const presences = [...references, ...times, lineages, order];
