import { DATA_FILES } from '../atlas-data';
import type { AtlasData } from '../atlas-data';
import type { NavigationPage, NavigationPlace, TermPage } from '../../src/lib/atlas/types';
import { FILES_OF_SECTION } from '../section-files';
import { checkOf } from './check';
import { idsOf, unknown } from './known';

type Records = Pick<AtlasData, 'operations' | 'institutions' | 'fields' | 'meetingKinds' | 'omissions'>;

/** What kind of record a place of the navigation names, and the ids of all that there are. */
function recordsOf(kind: Exclude<NavigationPlace['kind'], 'page'>, data: Records): [string, Set<string>] {
	switch (kind) {
		case 'operation':
			return ['field operation', idsOf(data.operations)];
		case 'institution':
			return ['institution', idsOf(data.institutions)];
		case 'field':
			return ['field of work', idsOf(data.fields)];
		case 'meeting-kind':
			return ['kind of meeting', idsOf(data.meetingKinds)];
		case 'omission':
			return ['omission', idsOf(data.omissions)];
		default: {
			const never: never = kind;
			throw new RangeError(`no such kind of place: ${String(never)}`);
		}
	}
}

type Subjects = Pick<AtlasData, 'operations' | 'activities' | 'institutions' | 'bodies' | 'meetings'>;

/** What kind of record a page of a term is about, and the ids of all that there are. */
function subjectsOf(kind: Exclude<TermPage['kind'], 'list'>, data: Subjects): [string, Set<string>] {
	switch (kind) {
		case 'operation':
			return ['field operation or activity', idsOf([...data.operations, ...data.activities])];
		case 'institution':
			return ['institution or body', idsOf([...data.institutions, ...data.bodies])];
		case 'meeting':
			return ['meeting', idsOf(data.meetings)];
		default: {
			const never: never = kind;
			throw new RangeError(`no such kind of page: ${String(never)}`);
		}
	}
}

type Listed = Pick<
	AtlasData,
	'operations' | 'activities' | 'institutions' | 'bodies' | 'fields' | 'meetings' | 'chairs' | 'statuses'
>;

/** Has a list of the atlas anything to show? Without that its page is not built. */
function hasPage(page: NavigationPage, data: Listed): boolean {
	switch (page) {
		case 'countries':
			return true;
		case 'closed-operations':
			return data.operations.some(({ closed }) => closed !== null);
		case 'partnerships':
			return data.statuses.some(({ role }) => role === 'associate');
		default:
			return FILES_OF_SECTION[page].some((part) => data[part].length > 0);
	}
}

const noPage = (page: NavigationPage): string => `leads nowhere: there is nothing for the page "${page}"`;

/** The glossary, the navigation and the countries point at what exists. */
export const words = [
	checkOf(['glossary'], ({ glossary }) => {
		const known = idsOf(glossary);
		return glossary.flatMap(({ id, seeAlso }) => {
			const place = { file: DATA_FILES.glossary, record: id };
			return [
				...unknown(known, seeAlso, 'term', place, (index) => `seeAlso[${index}]`),
				...(seeAlso.includes(id) ? [{ ...place, field: 'seeAlso', message: 'names the record itself' }] : [])
			];
		});
	}),
	checkOf(
		['glossary', 'operations', 'activities', 'institutions', 'bodies', 'meetings'],
		({ glossary, ...data }) =>
			glossary.flatMap(({ id, pages }) =>
				pages.flatMap((page, index) => {
					if (page.kind === 'list') return [];
					const [what, known] = subjectsOf(page.kind, data);
					const where = { file: DATA_FILES.glossary, record: id };
					return unknown(known, [page.id], what, where, () => `pages[${index}].id`);
				})
			)
	),
	checkOf(['glossary'], ({ glossary }) => {
		const taken = new Map<string, string>();
		return glossary.flatMap(({ id, term, forms }) =>
			[term, ...forms].flatMap((form, index) => {
				const key = form.toLowerCase();
				const other = taken.get(key);
				taken.set(key, other ?? id);
				const field = index === 0 ? 'term' : `forms[${index - 1}]`;
				const message = `"${form}" stands already under "${other}"`;
				return other === undefined ? [] : [{ file: DATA_FILES.glossary, record: id, field, message }];
			})
		);
	}),
	checkOf(
		['navigation', 'operations', 'institutions', 'fields', 'meetingKinds', 'omissions'],
		({ navigation, ...data }) =>
			navigation.entries.flatMap(({ id, place }) => {
				if (place.kind === 'page') return [];
				const [what, known] = recordsOf(place.kind, data);
				const where = { file: DATA_FILES.navigation, record: id };
				return unknown(known, [place.id], what, where, () => 'place.id');
			})
	),
	checkOf(
		[
			'navigation',
			'glossary',
			'operations',
			'activities',
			'institutions',
			'bodies',
			'fields',
			'meetings',
			'chairs',
			'statuses'
		],
		({ navigation, glossary, ...data }) => [
			...navigation.entries.flatMap(({ id, place }) =>
				place.kind === 'page' && !hasPage(place.page, data)
					? [{ file: DATA_FILES.navigation, record: id, field: 'place.page', message: noPage(place.page) }]
					: []
			),
			...glossary.flatMap(({ id, pages }) =>
				pages.flatMap((one, index) =>
					one.kind === 'list' && !hasPage(one.page, data)
						? [
								{
									file: DATA_FILES.glossary,
									record: id,
									field: `pages[${index}].page`,
									message: noPage(one.page)
								}
							]
						: []
				)
			)
		]
	),
	checkOf(['members', 'sources', 'worldSources'], ({ members, sources, worldSources }) => {
		const withoutAddress = idsOf([...sources, ...worldSources].filter(({ url }) => url === undefined));
		return members.flatMap(({ id, officialPages }) =>
			officialPages.flatMap((source, index) =>
				withoutAddress.has(source)
					? [
							{
								file: DATA_FILES.members,
								record: id,
								field: `officialPages[${index}]`,
								message: `source "${source}" has no address`
							}
						]
					: []
			)
		);
	})
];
