/** A page above another, as its breadcrumbs name it. */
export interface Crumb {
	readonly href: string;
	readonly label: string;
}

/** A value of JSON-LD: what search engines read of a page. */
export type JsonLd = { readonly [key: string]: string | number | null | JsonLd | readonly JsonLd[] };

/** Whose words the keys and types of JSON-LD are. */
export const CONTEXT = 'https://schema.org';

/** schema.org's web page, as a part of its site. */
export function pageData(
	page: {
		readonly name: string;
		readonly description: string;
		readonly address: string;
		readonly language: string;
	},
	site: { readonly name: string; readonly address: string }
): JsonLd {
	return {
		'@context': CONTEXT,
		'@type': 'WebPage',
		name: page.name,
		description: page.description,
		url: page.address,
		inLanguage: page.language,
		isPartOf: { '@type': 'WebSite', name: site.name, url: site.address }
	};
}

/**
 * JSON that may stand in a script element as it is: markup in a name could end the element, and what
 * markup escapes is not unescaped there.
 */
export function scriptJson(data: JsonLd): string {
	return JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}
