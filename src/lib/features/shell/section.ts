export type Section = 'map' | 'countries' | 'operations' | 'institutions' | 'stories' | 'about';

const SECTIONS: readonly Exclude<Section, 'map'>[] = [
	'countries',
	'operations',
	'institutions',
	'stories',
	'about'
];

/** Which entry of the navigation a route belongs to; `null` for a page that is none of them. */
export function sectionOf(routeId: string | null): Section | null {
	if (routeId === null) return null;
	const rest = routeId.replace(/^\/\[\[lang=lang\]\]/, '');
	if (rest === '' || rest === '/') return 'map';
	return SECTIONS.find((section) => rest === `/${section}` || rest.startsWith(`/${section}/`)) ?? null;
}
