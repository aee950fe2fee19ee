import type { Atlas } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import { signOf } from '$lib/atlas/marks';
import type { IsoDate, Operation, OperationId, PartialDate } from '$lib/atlas/types';
import { firstYear } from './time-axis';

/** A date as precise as known; `confirmed: false` is shown as "?". */
export interface LineageDate {
	readonly date: PartialDate;
	readonly confirmed: boolean;
}

/** One field operation of a lineage. */
export interface LineageRow {
	readonly id: OperationId;
	/** Without the organisation, for labels. */
	readonly name: string;
	/** Stands behind its name. */
	readonly sign: string;
	readonly opened: LineageDate;
	/** `null` while it works. */
	readonly closed: LineageDate | null;
	/** The rows above that it took over from. */
	readonly follows: readonly {
		readonly id: OperationId;
		/** One presence under another mandate; else an operation of its own that took over. */
		readonly samePresence: boolean;
	}[];
}

/** Field operations over time, those of one presence together. Plain data, made while pages are built. */
export interface Lineage {
	/** The year in which every such drawing begins: that of the first field operation of all. */
	readonly from: number;
	readonly asOf: IsoDate;
	readonly rows: readonly LineageRow[];
}

/**
 * Field operations as rows of a drawing: lineages by their first day, and within one by first day.
 * @param operations of one lineage, of a country, or any others, in any order.
 */
export function lineageOf(
	atlas: Pick<Atlas, 'operations' | 'asOf' | 'marks'>,
	operations: readonly Operation[]
): Lineage {
	const began = new Map<string, IsoDate>();
	for (const { lineage, opened } of operations) {
		const day = firstDay(opened.value);
		const known = began.get(lineage);
		if (known === undefined || day < known) began.set(lineage, day);
	}
	const order = ({ lineage, opened }: Operation): string =>
		`${began.get(lineage)} ${lineage} ${firstDay(opened.value)}`;
	const shown = operations.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
	const byId = new Map(shown.map((operation) => [operation.id, operation]));
	return {
		from: firstYear(atlas.operations, atlas.asOf),
		asOf: atlas.asOf,
		rows: shown.map((operation) => ({
			id: operation.id,
			name: operation.shortName,
			sign: signOf(operation.hosts, atlas),
			opened: { date: operation.opened.value, confirmed: operation.opened.confirmed },
			closed: operation.closed && {
				date: operation.closed.value,
				confirmed: operation.closed.confirmed
			},
			follows: (operation.follows?.value ?? []).flatMap((id) => {
				const earlier = byId.get(id);
				return earlier ? [{ id, samePresence: earlier.lineage === operation.lineage }] : [];
			})
		}))
	};
}

/**
 * The operations to draw beside one: its whole lineage, and those of the operations that it took over
 * from or handed over to.
 */
export function lineageAround(operations: readonly Operation[], id: OperationId): readonly Operation[] {
	const lineage = operations.find((one) => one.id === id)?.lineage;
	const own = operations.filter((one) => one.lineage === lineage);
	const ownIds = new Set(own.map((one) => one.id));
	const earlier = new Set(own.flatMap(({ follows }) => follows?.value ?? []));
	const isNext = ({ follows }: Operation): boolean =>
		(follows?.value ?? []).some((followed) => ownIds.has(followed));
	const lineages = new Set(
		operations
			.filter((one) => ownIds.has(one.id) || earlier.has(one.id) || isNext(one))
			.map((one) => one.lineage)
	);
	return operations.filter((one) => lineages.has(one.lineage));
}
