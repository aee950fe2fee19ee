import { firstDay } from '../../src/lib/atlas/date';
import { DATA_FILES } from '../atlas-data';
import { checkOf } from './check';
import { idsOf, unknown } from './known';

/** Parents, leads, successors and fields of work of the structure exist, and it is a tree. */
export const structure = [
	checkOf(['institutions', 'fields'], ({ institutions, fields }) => {
		const known = idsOf(fields);
		return institutions.flatMap(({ id, fieldsOfWork }) =>
			unknown(
				known,
				fieldsOfWork?.value ?? [],
				'field of work',
				{ file: DATA_FILES.institutions, record: id },
				(index) => `fieldsOfWork.value[${index}]`
			)
		);
	}),
	checkOf(['institutions'], ({ institutions }) => {
		const parents = new Map<string, string | null>(institutions.map(({ id, parent }) => [id, parent]));
		return institutions.flatMap(({ id, parent }) => {
			const seen = new Set<string>();
			let above: string | null = parent;
			while (above !== null && above !== id && !seen.has(above)) {
				seen.add(above);
				above = parents.get(above) ?? null;
			}
			if (above !== id || parent === id) return []; // a record that is its own parent is told elsewhere
			const message = 'is a part of itself, by way of its parents';
			return [{ file: DATA_FILES.institutions, record: id, field: 'parent', message }];
		});
	}),
	checkOf(['bodies', 'institutions', 'meetingKinds'], ({ bodies, institutions, meetingKinds }) => {
		const known = idsOf(institutions);
		return bodies.flatMap((body) => {
			const place = { file: DATA_FILES.bodies, record: body.id };
			if (body.kind === 'decision-making-body') {
				return unknown(idsOf(meetingKinds), [body.meetings], 'kind of meeting', place, () => 'meetings');
			}
			const { established, ended } = body;
			const message = `${ended?.value} lies before the founding, ${established?.value}`;
			return [
				...unknown(known, [body.parent], 'institution', place, () => 'parent'),
				...unknown(known, [body.successor.value], 'institution', place, () => 'successor.value'),
				...(established && ended && firstDay(ended.value) < firstDay(established.value)
					? [{ ...place, field: 'ended.value', message }]
					: [])
			];
		});
	}),
	checkOf(['fields', 'dimensions'], ({ fields, dimensions }) => {
		const known = idsOf(dimensions);
		return fields.flatMap(({ id, dimension }) =>
			unknown(
				known,
				[dimension.value],
				'dimension',
				{ file: DATA_FILES.fields, record: id },
				() => 'dimension.value'
			)
		);
	}),
	checkOf(['fields', 'institutions'], ({ fields, institutions }) => {
		const known = idsOf(institutions);
		return fields.flatMap(({ id, lead }) =>
			unknown(
				known,
				lead.value,
				'institution',
				{ file: DATA_FILES.fields, record: id },
				(index) => `lead.value[${index}]`
			)
		);
	})
];
