import { CONTEXT } from '../shell/structured-data';
import type { Crumb, JsonLd } from '../shell/structured-data';

/** schema.org's list of breadcrumbs, of which the last is the page itself and has no address. */
export function breadcrumbData(trail: readonly Crumb[], title: string): JsonLd {
	const last = { '@type': 'ListItem', position: trail.length + 1, name: title };
	return {
		'@context': CONTEXT,
		'@type': 'BreadcrumbList',
		itemListElement: [
			...trail.map(({ href, label }, position) => ({
				'@type': 'ListItem',
				position: position + 1,
				name: label,
				item: href
			})),
			last
		]
	};
}
