import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas, IndexedOperation } from '$lib/atlas/atlas-index';
import { firstDay } from '$lib/atlas/date';
import { signOf } from '$lib/atlas/marks';
import type { ActivityId, Dimension, FieldId, OperationId, PartialDate, Source } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Cited, Marks } from '../panel/citations';

/** A field operation, or an activity that is none, that does or did the work. */
export interface FieldOperation {
	readonly id: OperationId | ActivityId;
	readonly name: string;
	readonly seat: string;
	/** `null` where nobody has said when an activity began. */
	readonly opened: PartialDate | null;
	readonly closed: PartialDate | null;
	/** Stands behind its name. */
	readonly sign: string;
	/** Where it was read that it does this work. */
	readonly marks: Marks;
}

export interface NamedLink {
	readonly id: string;
	readonly name: string;
}

/** Everything that the page of a field of work says. */
export interface FieldView {
	readonly id: FieldId;
	readonly name: string;
	readonly named: Marks;
	readonly dimension: Cited<Pick<Dimension, 'short' | 'others'>>;
	readonly summary: Cited<string>;
	readonly lead: Cited<readonly NamedLink[]>;
	/** At work today, by name. */
	readonly now: readonly FieldOperation[];
	/** Closed, the earliest first. */
	readonly before: readonly FieldOperation[];
	/** What is no field operation and does or did it. */
	readonly beside: readonly FieldOperation[];
	/** The other fields of the dimension. */
	readonly siblings: readonly NamedLink[];
	readonly note: string | null;
	readonly sources: readonly Source[];
}

/**
 * What the page of a field of work says.
 * @throws when the id is not a field of work of the atlas.
 */
export function fieldView(atlas: Atlas, model: AtlasModel, id: string): FieldView {
	const field = atlas.fields.find((one) => one.id === id);
	if (!field) throw new Error(`"${id}" is no field of work of the atlas`);
	const citations = createCitations(atlas.sources);
	const summary = citations.cite(field.summary);
	const { marks: dimensionMarks } = citations.cite(field.dimension);
	const group = atlas.dimensions.find(({ id: one }) => one === field.dimension.value);
	if (!group) throw new Error(`field "${id}" is of no dimension of the atlas`);
	const dimension = { value: { short: group.short, others: group.others }, marks: dimensionMarks };
	const lead = citations.cite(field.lead);
	const named = citations.mark(field.named.sources, field.named.confirmed);

	const work = new Map(atlas.operations.map((operation) => [operation.id, operation.fieldsOfWork]));
	const row = (operation: IndexedOperation): FieldOperation => {
		const { sources = [], confirmed = false } = work.get(operation.id) ?? {};
		return {
			id: operation.id,
			name: operation.shortName,
			seat: operation.seat,
			opened: operation.opened,
			closed: operation.closed,
			sign: signOf(operation.hosts, atlas),
			marks: citations.mark(sources, confirmed)
		};
	};
	const byName = (one: IndexedOperation, other: IndexedOperation): number =>
		one.shortName < other.shortName ? -1 : 1;
	const byStart = (one: IndexedOperation, other: IndexedOperation): number =>
		firstDay(one.opened) < firstDay(other.opened) ? -1 : 1;
	const now = model.operationsInField(field.id).toSorted(byName).map(row);
	const before = model.pastOperationsInField(field.id).toSorted(byStart).map(row);

	const beside = atlas.activities
		.filter(({ fieldsOfWork }) => fieldsOfWork.value.includes(field.id))
		.map((activity): FieldOperation => ({
			id: activity.id,
			name: activity.shortName,
			seat: activity.seat,
			opened: activity.opened?.value ?? null,
			closed: activity.closed?.value ?? null,
			sign: signOf(activity.hosts, atlas),
			marks: citations.mark(activity.fieldsOfWork.sources, activity.fieldsOfWork.confirmed)
		}));

	return {
		id: field.id,
		name: field.name,
		named,
		dimension,
		summary,
		lead: {
			value: lead.value.map((body) => ({ id: body, name: model.nameOf(body) })),
			marks: lead.marks
		},
		now,
		before,
		beside,
		siblings: model.fields
			.filter((other) => other.dimension === field.dimension.value && other.id !== field.id)
			.map(({ id: other, name }) => ({ id: other, name })),
		note: field.note ?? null,
		sources: citations.list()
	};
}
