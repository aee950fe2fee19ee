import { DATA_FILES } from '../atlas-data';
import type { AtlasData } from '../atlas-data';
import type { Problem } from '../data-error';
import { fieldName } from '../read';
import { checkOf } from './check';

interface Citation {
	readonly file: string;
	readonly record: string;
	/** Field of the value that cites; empty where the record itself does. */
	readonly field: string;
	readonly sources: readonly string[];
	/** Absent where the file has no such mark. */
	readonly confirmed?: boolean;
}

/** Every `sources` list in `record`, however deep it lies. */
function citationsIn(
	file: string,
	record: string,
	value: unknown,
	path: readonly PropertyKey[] = []
): Citation[] {
	if (typeof value !== 'object' || value === null) return [];
	const inner = Object.entries(value).flatMap(([key, member]) =>
		citationsIn(file, record, member, [...path, Array.isArray(value) ? Number(key) : key])
	);
	if (!('sources' in value) || !Array.isArray(value.sources)) return inner;
	const sources = value.sources.filter((source) => typeof source === 'string');
	const confirmed =
		'confirmed' in value && typeof value.confirmed === 'boolean' ? value.confirmed : undefined;
	const own = { file, record, field: fieldName(path), sources };
	return [confirmed === undefined ? own : { ...own, confirmed }, ...inner];
}

type Cited = Pick<
	AtlasData,
	'countries' | 'formerStates' | 'areas' | 'operations' | 'institutions' | 'publishedBorders' | 'places'
>;

function citations(data: Cited): Citation[] {
	const lists = [
		[DATA_FILES.countries, data.countries],
		[DATA_FILES.formerStates, data.formerStates],
		[DATA_FILES.operations, data.operations],
		[DATA_FILES.institutions, data.institutions],
		[DATA_FILES.publishedBorders, data.publishedBorders],
		[DATA_FILES.places, data.places]
	] as const;
	return [
		...lists.flatMap(([file, records]) => records.flatMap((record) => citationsIn(file, record.id, record))),
		{ file: DATA_FILES.areas, record: '', field: '', sources: data.areas.sources }
	];
}

/** Every source that is named exists, every source is named, and what is confirmed has more than hearsay. */
export const sourcesCheck = checkOf(
	[
		'sources',
		'countries',
		'formerStates',
		'areas',
		'operations',
		'institutions',
		'publishedBorders',
		'places',
		'policy'
	],
	(data) => {
		const kinds = new Map([...data.sources, ...data.policy.sources].map(({ id, kind }) => [id, kind]));
		const cited = new Set(data.policy.rows.flatMap((row) => row.sources));
		const problems: Problem[] = [];
		for (const { file, record, field, sources, confirmed } of citations(data)) {
			const place = { file, ...(record !== '' && { record }) };
			sources.forEach((source, index) => {
				cited.add(source);
				if (kinds.has(source)) return;
				const own = `sources[${index}]`;
				const message = `there is no source "${source}" in data/${DATA_FILES.sources}`;
				problems.push({ ...place, field: field === '' ? own : `${field}.${own}`, message });
			});
			const solid = sources.some((source) => ['primary', 'publication'].includes(kinds.get(source) ?? ''));
			if (confirmed === true && !solid) {
				const message = 'is marked as confirmed, but names no primary source and no publication';
				problems.push({ ...place, ...(field !== '' && { field }), message });
			}
		}
		const idle = [
			...data.sources.map(({ id }) => ({ file: DATA_FILES.sources, record: id })),
			...data.policy.sources.map(({ id }) => ({ file: DATA_FILES.policy, record: id }))
		].filter(({ record }) => !cited.has(record));
		return [...problems, ...idle.map((place) => ({ ...place, message: 'no record names this source' }))];
	}
);
