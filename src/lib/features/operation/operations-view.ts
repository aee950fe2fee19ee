import { signOf } from '$lib/atlas/marks';
import type { Atlas } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import type { Activity, ActivityId, ActivityKind, Omission, Operation, OperationId } from '$lib/atlas/types';
import type { LineageDate } from './lineage';
import { leftOutOf } from '../left-out';
import { officialNames } from '../shell/official-names';
import { firstYear, timeAxis } from './time-axis';
import type { Span, TimeAxis } from './time-axis';

/** One row of the index: a name, its dates, and its time as a bar. */
export interface OperationRow {
	readonly id: OperationId | ActivityId;
	readonly name: string;
	readonly sign: string;
	readonly seat: string;
	readonly working: boolean;
	readonly opened: LineageDate | null;
	readonly closed: LineageDate | null;
	/** `null` where a day at one end is not known. */
	readonly span: Span | null;
}

/** Everything that the index of field operations says. */
export interface OperationsView {
	readonly ticks: TimeAxis['ticks'];
	/** At work, the longest at work first. */
	readonly active: readonly OperationRow[];
	/** Closed, by where they worked; places by name, and in a place by first day. */
	readonly closed: readonly {
		readonly place: string;
		readonly sign: string;
		readonly slug: string | null;
		readonly rows: readonly OperationRow[];
	}[];
	readonly closedCount: number;
	/** What the organisation's own site calls them. */
	readonly closedNames: readonly string[];
	readonly leftOut: readonly Pick<Omission, 'id' | 'name'>[];
	/** What is no field operation, by first day; those without one stand last. */
	readonly activities: Readonly<Record<ActivityKind, readonly OperationRow[]>>;
}

/** The index of field operations and of what stands beside them. */
export function operationsView(atlas: Atlas): OperationsView {
	const axis = timeAxis(firstYear([...atlas.operations, ...atlas.activities], atlas.asOf), atlas.asOf);
	const rows = atlas.operations.toSorted(byFirstDay).map((operation) => ({
		operation,
		row: rowOf(atlas, operation, operation.closed === null, axis)
	}));
	const closed = rows.filter(({ row }) => !row.working);
	const places = new Map<string, typeof closed>();
	for (const one of closed) {
		const key = one.operation.hosts.join(' ');
		places.set(key, [...(places.get(key) ?? []), one]);
	}
	const activities = atlas.activities.toSorted(byFirstDay);
	const ofKind = (kind: ActivityKind): OperationRow[] =>
		activities
			.filter((activity) => activity.kind === kind)
			.map((activity) => rowOf(atlas, activity, activity.state.value === 'active', axis));
	return {
		ticks: axis.ticks,
		active: rows.filter(({ row }) => row.working).map(({ row }) => row),
		closed: [...places.values()]
			.flatMap((group) => {
				const [first] = group;
				return first ? [{ ...placeOf(first.operation, atlas), rows: group.map(({ row }) => row) }] : [];
			})
			.sort((one, other) => one.place.localeCompare(other.place, 'en')),
		closedNames: officialNames(atlas, 'closed-operations'),
		leftOut: leftOutOf(atlas, 'operations'),
		closedCount: closed.length,
		activities: { 'related-activity': ofKind('related-activity'), programme: ofKind('programme') }
	};
}

function byFirstDay(one: Operation | Activity, other: Operation | Activity): number {
	if (!one.opened || !other.opened) return one.opened ? -1 : other.opened ? 1 : 0;
	return firstDay(one.opened.value) < firstDay(other.opened.value) ? -1 : 1;
}

function rowOf(atlas: Atlas, presence: Operation | Activity, working: boolean, axis: TimeAxis): OperationRow {
	const { opened, closed } = presence;
	return {
		id: presence.id,
		name: presence.shortName,
		sign: signOf(presence.hosts, atlas),
		seat: presence.seat,
		working,
		opened: opened && { date: opened.value, confirmed: opened.confirmed },
		closed: closed && { date: closed.value, confirmed: closed.confirmed },
		span: opened && (closed || working) ? axis.span(opened.value, closed?.value ?? null) : null
	};
}

function placeOf(operation: Operation, atlas: Atlas): { place: string; sign: string; slug: string | null } {
	const [first, ...others] = operation.hosts;
	const names = operation.hosts.map(
		(host) => [...atlas.countries, ...atlas.areas].find(({ id }) => id === host)?.name ?? host
	);
	return {
		place: names.join(', '),
		sign: signOf(operation.hosts, atlas),
		slug: others.length === 0 ? (atlas.countries.find(({ id }) => id === first)?.slug ?? null) : null
	};
}
