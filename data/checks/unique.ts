import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { checkOf } from './check';

interface Named {
	readonly file: string;
	readonly record: string;
	readonly value: string;
}

/** A problem for every entry whose value stood before; it names where. */
function repeated(entries: readonly Named[], field: string): Problem[] {
	const first = new Map<string, Named>();
	return entries.flatMap((entry) => {
		const earlier = first.get(entry.value);
		if (!earlier) {
			first.set(entry.value, entry);
			return [];
		}
		const { file, record, value } = entry;
		const where = `data/${earlier.file}, record "${earlier.record}"`;
		return [{ file, record, field, message: `"${value}" stands already in ${where}` }];
	});
}

/** The first of all entries with the same value. */
const eachOnce = (entries: readonly Named[]): Named[] => [
	...new Map(entries.toReversed().map((entry) => [entry.value, entry])).values()
];

function namedBy<Item extends { readonly id: string }>(
	file: string,
	items: readonly Item[],
	value: (item: Item) => string
): Named[] {
	return items.map((item) => ({ file, record: item.id, value: value(item) }));
}

/** Ids, and the slugs and names that pages and labels stand under, name one thing each. */
export const uniqueness = [
	checkOf(['states', 'areas'], ({ states, areas }) => {
		const land = <Value extends 'id' | 'name'>(key: Value): Named[] => [
			...namedBy(DATA_FILES.states, states, (state) => state[key]),
			...namedBy(DATA_FILES.areas, areas.areas, (area) => area[key])
		];
		const otherNames = states.flatMap(({ id, otherNames = [] }) =>
			otherNames.map((value) => ({ file: DATA_FILES.states, record: id, value }))
		);
		return [
			...repeated(land('id'), 'id'),
			...repeated(land('name'), 'name'),
			...repeated([...eachOnce(land('name')), ...otherNames], 'otherNames')
		];
	}),
	checkOf(['statuses'], ({ statuses }) =>
		repeated(
			namedBy(DATA_FILES.statuses, statuses, ({ id }) => id),
			'id'
		)
	),
	checkOf(['members'], ({ members }) =>
		repeated(
			namedBy(DATA_FILES.members, members, ({ id }) => id),
			'id'
		)
	),
	checkOf(['states'], ({ states }) =>
		repeated(
			namedBy(DATA_FILES.states, states, ({ slug }) => slug),
			'slug'
		)
	),
	// One route, parent or lead may name any of these, and `nameOf` finds each by its id: they share one set.
	checkOf(['operations', 'activities', 'institutions', 'bodies', 'places', 'fields', 'meetings'], (data) =>
		repeated(
			[
				...namedBy(DATA_FILES.operations, data.operations, ({ id }) => id),
				...namedBy(DATA_FILES.activities, data.activities, ({ id }) => id),
				...namedBy(DATA_FILES.institutions, data.institutions, ({ id }) => id),
				...namedBy(DATA_FILES.bodies, data.bodies, ({ id }) => id),
				...namedBy(DATA_FILES.places, data.places, ({ id }) => id),
				...namedBy(DATA_FILES.fields, data.fields, ({ id }) => id),
				...namedBy(DATA_FILES.meetings, data.meetings, ({ id }) => id)
			],
			'id'
		)
	),
	...(
		['documents', 'meetingKinds', 'milestones', 'glossary', 'omissions', 'corrections', 'rivers'] as const
	).map((key) =>
		checkOf([key], (data) =>
			repeated(
				namedBy<{ readonly id: string }>(DATA_FILES[key], data[key], ({ id }) => id),
				'id'
			)
		)
	),
	checkOf(['navigation'], ({ navigation }) =>
		repeated(
			namedBy(DATA_FILES.navigation, navigation.entries, ({ id }) => id),
			'id'
		)
	),
	checkOf(['chairs'], ({ chairs }) =>
		repeated(
			chairs.map(({ year }) => ({ file: DATA_FILES.chairs, record: String(year), value: String(year) })),
			'year'
		)
	),
	checkOf(['formerStates'], ({ formerStates }) =>
		repeated(
			namedBy(DATA_FILES.formerStates, formerStates, ({ id }) => id),
			'id'
		)
	),
	checkOf(['publishedBorders'], ({ publishedBorders }) =>
		repeated(
			namedBy(DATA_FILES.publishedBorders, publishedBorders, ({ id }) => id),
			'id'
		)
	),
	checkOf(['sources', 'worldSources', 'policy'], ({ sources, worldSources, policy }) => {
		const all = [
			...sources.map((source) => ({ file: DATA_FILES.sources, source })),
			...worldSources.map((source) => ({ file: DATA_FILES.worldSources, source })),
			...policy.sources.map((source) => ({ file: DATA_FILES.policy, source }))
		];
		const addresses = all.flatMap(({ file, source: { id, url } }) =>
			url === undefined ? [] : [{ file, record: id, value: url }]
		);
		return [
			...repeated(
				all.map(({ file, source: { id } }) => ({ file, record: id, value: id })),
				'id'
			),
			...repeated(addresses, 'url')
		];
	})
];
