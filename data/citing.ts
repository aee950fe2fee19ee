import { DATA_FILES } from './atlas-data';
import type { AtlasData } from './atlas-data';
import { fieldName, recordName } from './read';

export interface Citation {
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
export function citationsIn(
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
export const CITING = [
	'states',
	'members',
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

/** Every list of sources that stands behind a value, those of policy left out. */
export function citationsOf(data: Pick<AtlasData, (typeof CITING)[number]>): Citation[] {
	const named = CITING.flatMap((key) => {
		const part: unknown = data[key];
		const records: readonly unknown[] = Array.isArray(part) ? part : [part];
		return records.flatMap((record) => citationsIn(DATA_FILES[key], recordName(record) ?? '', record));
	});
	const pages = data.members.map(({ id, officialPages }) => ({
		file: DATA_FILES.members,
		record: id,
		field: '',
		list: 'officialPages',
		sources: officialPages
	}));
	return [...named, ...pages];
}
