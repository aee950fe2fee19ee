import type { AtlasIndex, IndexedActivity, IndexedField, IndexedOperation } from './atlas-index';
import { coversThrough, firstDay } from './date';
import type { CountryId, FieldId, IsoDate, OperationId } from './types';

/** Questions about field operations, other activities and fields of work. */
export interface PresenceQueries {
	operation(id: string): IndexedOperation | undefined;
	activity(id: string): IndexedActivity | undefined;
	field(id: string): IndexedField | undefined;
	/** Field operations that work on a day, today when none is given. */
	activeOperations(date?: IsoDate): readonly IndexedOperation[];
	/** Field operations that have worked and do so no longer on a day, today when none is given. */
	closedOperations(date?: IsoDate): readonly IndexedOperation[];
	/** Field operations that work in a country on a day, today when none is given. */
	operationsIn(country: CountryId, date?: IsoDate): readonly IndexedOperation[];
	/** Field operations that worked in a country and do so no longer on a day, today when none is given. */
	pastOperationsIn(country: CountryId, date?: IsoDate): readonly IndexedOperation[];
	/** What is no field operation and works or worked in a country. */
	activitiesIn(country: CountryId): readonly IndexedActivity[];
	/** The operations of one lineage, this one among them, the earliest first. */
	chainOf(operation: OperationId): readonly IndexedOperation[];
	/** The operations that this one took over from. */
	predecessorsOf(operation: OperationId): readonly IndexedOperation[];
	/** The operations and other activities that took over from this one. */
	successorsOf(operation: OperationId): readonly (IndexedOperation | IndexedActivity)[];
	fieldsOf(operation: OperationId): readonly IndexedField[];
	/** Field operations that do a field of work on a day, today when none is given. */
	operationsInField(field: FieldId, date?: IsoDate): readonly IndexedOperation[];
	/** Field operations that did a field of work and work no longer on a day, today when none is given. */
	pastOperationsInField(field: FieldId, date?: IsoDate): readonly IndexedOperation[];
}

/**
 * Does an operation work on a day? It does so through its last day; but where another took over from
 * it, the other stands from its own first day, so that one presence is never counted twice.
 * @param followers the operations that took over from it.
 */
export function worksOn(
	{ opened, closed }: Pick<IndexedOperation, 'opened' | 'closed'>,
	followers: readonly Pick<IndexedOperation, 'opened'>[],
	date: IsoDate
): boolean {
	const isFollowed = followers.some((follower) => firstDay(follower.opened) <= date);
	return coversThrough(opened, closed, date) && !isFollowed;
}

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
	new Map(items.map((item) => [item.id, item]));

/** Answers questions about presences from the light index. */
export function presenceQueries(index: AtlasIndex): PresenceQueries {
	const operations = byId(index.operations);
	const activities = byId(index.activities);
	const fields = byId(index.fields);

	const followersOf = <Item extends { readonly follows: readonly OperationId[] }>(
		items: readonly Item[],
		id: OperationId
	): readonly Item[] => items.filter(({ follows }) => follows.includes(id));
	const works = (operation: IndexedOperation, date: IsoDate): boolean =>
		worksOn(operation, followersOf(index.operations, operation.id), date);

	const activeOperations = (date: IsoDate = index.asOf): readonly IndexedOperation[] =>
		index.operations.filter((operation) => works(operation, date));
	const closedOperations = (date: IsoDate = index.asOf): readonly IndexedOperation[] =>
		index.operations.filter((operation) => firstDay(operation.opened) <= date && !works(operation, date));
	const doing = (operationsOfDay: readonly IndexedOperation[], id: FieldId): readonly IndexedOperation[] => {
		const doers = new Set(fields.get(id)?.operations);
		return operationsOfDay.filter((operation) => doers.has(operation.id));
	};

	return {
		operation: (id) => operations.get(id),
		activity: (id) => activities.get(id),
		field: (id) => fields.get(id),
		activeOperations,
		closedOperations,
		operationsIn: (id, date) => activeOperations(date).filter(({ hosts }) => hosts.includes(id)),
		pastOperationsIn: (id, date) => closedOperations(date).filter(({ hosts }) => hosts.includes(id)),
		activitiesIn: (id) => index.activities.filter(({ hosts }) => hosts.includes(id)),
		chainOf(id) {
			const lineage = operations.get(id)?.lineage;
			return index.operations
				.filter((operation) => operation.lineage === lineage)
				.sort((one, other) => (firstDay(one.opened) < firstDay(other.opened) ? -1 : 1));
		},
		predecessorsOf: (id) =>
			(operations.get(id)?.follows ?? []).flatMap((earlier) => operations.get(earlier) ?? []),
		successorsOf: (id) => [...followersOf(index.operations, id), ...followersOf(index.activities, id)],
		fieldsOf: (id) => index.fields.filter((field) => field.operations.includes(id)),
		operationsInField: (id, date) => doing(activeOperations(date), id),
		pastOperationsInField: (id, date) => doing(closedOperations(date), id)
	};
}
