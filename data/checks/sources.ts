import { DATA_FILES } from '../atlas-data';
import type { AtlasData } from '../atlas-data';
import type { Problem } from '../data-error';
import { fieldName, recordName } from '../read';
import { checkOf } from './check';

interface Citation {
	readonly file: string;
	readonly record: string;
	/** Field of the value that cites; empty where the record itself does. */
	readonly field: string;
	/** Field of the list of sources itself. */
	readonly list: string;
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
	const own = { file, record, field: fieldName(path), list: fieldName([...path, 'sources']), sources };
	return [confirmed === undefined ? own : { ...own, confirmed }, ...inner];
}

/** The files whose values name their sources; policy has a list of its own beside. */
const CITING = [
	'countries',
	'formerStates',
	'areas',
	'operations',
	'activities',
	'institutions',
	'bodies',
	'fields',
	'meetings',
	'meetingKinds',
	'chairs',
	'milestones',
	'glossary',
	'omissions',
	'corrections',
	'navigation',
	'publishedBorders',
	'places',
	'rivers'
] as const satisfies readonly (keyof AtlasData)[];

function citations(data: Pick<AtlasData, (typeof CITING)[number]>): Citation[] {
	const named = CITING.flatMap((key) => {
		const part: unknown = data[key];
		const records: readonly unknown[] = Array.isArray(part) ? part : [part];
		return records.flatMap((record) => citationsIn(DATA_FILES[key], recordName(record) ?? '', record));
	});
	const pages = data.countries.map(({ id, officialPages }) => ({
		file: DATA_FILES.countries,
		record: id,
		field: '',
		list: 'officialPages',
		sources: officialPages
	}));
	return [...named, ...pages];
}

/** Every source that is named exists, every source is named, and what is confirmed has more than hearsay. */
export const sourcesCheck = checkOf(['sources', 'policy', ...CITING], (data) => {
	const kinds = new Map([...data.sources, ...data.policy.sources].map(({ id, kind }) => [id, kind]));
	const cited = new Set(data.policy.rows.flatMap((row) => row.sources));
	const problems: Problem[] = [];
	const rows = data.policy.rows.map(({ id, sources, confirmed }) => ({
		...{ file: DATA_FILES.policy, record: id, field: '', list: 'sources' },
		...{ sources, confirmed }
	}));
	for (const { file, record, field, list, sources, confirmed } of [...citations(data), ...rows]) {
		const place = { file, ...(record !== '' && { record }) };
		sources.forEach((source, index) => {
			cited.add(source);
			if (kinds.has(source)) return;
			const message = `there is no source "${source}" in data/${DATA_FILES.sources}`;
			problems.push({ ...place, field: `${list}[${index}]`, message });
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
});
