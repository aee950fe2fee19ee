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

function namedBy<Item extends { readonly id: string }>(
	file: string,
	items: readonly Item[],
	value: (item: Item) => string
): Named[] {
	return items.map((item) => ({ file, record: item.id, value: value(item) }));
}

/** Ids, and the slugs and names that pages and labels stand under, name one thing each. */
export const uniqueness = [
	checkOf(['countries', 'areas'], ({ countries, areas }) => {
		const land = <Value extends 'id' | 'name'>(key: Value): Named[] => [
			...namedBy(DATA_FILES.countries, countries, (country) => country[key]),
			...namedBy(DATA_FILES.areas, areas.areas, (area) => area[key])
		];
		return [...repeated(land('id'), 'id'), ...repeated(land('name'), 'name')];
	}),
	checkOf(['countries'], ({ countries }) =>
		repeated(
			namedBy(DATA_FILES.countries, countries, ({ slug }) => slug),
			'slug'
		)
	),
	// One route or parent may name an operation, an institution or a place, so they share one set of ids.
	checkOf(['operations', 'institutions', 'places'], ({ operations, institutions, places }) =>
		repeated(
			[
				...namedBy(DATA_FILES.operations, operations, ({ id }) => id),
				...namedBy(DATA_FILES.institutions, institutions, ({ id }) => id),
				...namedBy(DATA_FILES.places, places, ({ id }) => id)
			],
			'id'
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
	checkOf(['sources', 'policy'], ({ sources, policy }) => {
		const all = [
			...sources.map((source) => ({ file: DATA_FILES.sources, source })),
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
