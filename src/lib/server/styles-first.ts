const PRELOAD = /[\t ]*<link href="[^"]*" rel="modulepreload">\n?/g;

/** A page that asks for its style sheets before its scripts: nothing is painted without the one, all of it without the other. */
export function stylesFirst(html: string): string {
	const preloads = html.match(PRELOAD) ?? [];
	return html.replace(PRELOAD, '').replace('</head>', () => `${preloads.join('')}</head>`);
}
