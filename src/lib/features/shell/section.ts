/** What the header leads to, in its order. */
export const SECTIONS = [
	'map',
	'countries',
	'operations',
	'structure',
	'fields',
	'meetings',
	'stories',
	'about'
] as const;
/** What stands in the menu too, and at the foot of every page. */
export const FURTHER_SECTIONS = ['partnerships', 'chairs', 'glossary', 'sources'] as const;
export type Section = (typeof SECTIONS)[number] | (typeof FURTHER_SECTIONS)[number];

/** Folders of routes whose pages belong to a section of another name. */
const SECTION_OF_FOLDER: Readonly<Record<string, Section>> = { '': 'map', institutions: 'structure' };

/** Which section a route belongs to; `null` for a page that is of none of them. */
export function sectionOf(routeId: string | null): Section | null {
	if (routeId === null) return null;
	const folder = routeId.replace(/^\/(\[\[lang=lang\]\])?\/?/, '').split('/')[0] ?? '';
	const all: readonly Section[] = [...SECTIONS, ...FURTHER_SECTIONS];
	return SECTION_OF_FOLDER[folder] ?? all.find((section) => section === folder) ?? null;
}

/**
 * Has a section pages? Whoever takes a folder of routes out takes its links out with it, and none has pages whose
 * records the organisation lacks.
 * @param without the sections that have none.
 */
export const hasSection = (section: Section, without: readonly string[] = SECTIONS_WITHOUT_PAGES): boolean =>
	!without.includes(section);
