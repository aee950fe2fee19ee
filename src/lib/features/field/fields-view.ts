import type { AtlasModel } from '$lib/atlas/atlas';
import type { Atlas } from '$lib/atlas/atlas-index';
import type { DimensionId, FieldId, Omission, Source } from '$lib/atlas/types';
import { leftOutOf } from '../left-out';
import { createCitations } from '../panel/citations';
import type { Marks } from '../panel/citations';

/** One line of the list of fields of work. */
export interface FieldRow {
	readonly id: FieldId;
	readonly name: string;
	/** Of the dimension that it stands under. */
	readonly marks: Marks;
	/** Field operations that do it today, and that did it and have closed. */
	readonly now: number;
	readonly before: number;
}

/** Everything that the list of fields of work says. */
export interface FieldsView {
	readonly groups: readonly {
		readonly dimension: DimensionId;
		readonly name: string;
		readonly fields: readonly FieldRow[];
	}[];
	readonly named: Marks;
	readonly leftOut: readonly Pick<Omission, 'id' | 'name'>[];
	readonly sources: readonly Source[];
}

/** The fields of work by dimension, each with how many field operations do and did it. */
export function fieldsView(atlas: Atlas, model: AtlasModel): FieldsView {
	const citations = createCitations(atlas.sources);
	const groups = atlas.dimensions
		.map(({ id: dimension, name }) => ({
			dimension,
			name,
			fields: atlas.fields
				.filter((field) => field.dimension.value === dimension)
				.map((field): FieldRow => ({
					id: field.id,
					name: field.name,
					marks: citations.cite(field.dimension).marks,
					now: model.operationsInField(field.id).length,
					before: model.pastOperationsInField(field.id).length
				}))
		}))
		.filter(({ fields }) => fields.length > 0);
	const named = citations.markAll(atlas.fields.map((field) => field.named));
	return { groups, named, leftOut: leftOutOf(atlas, 'fields'), sources: citations.list() };
}
