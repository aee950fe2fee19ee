import { m } from '$lib/i18n/paraglide/messages.js';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

/** From this page to the one that took its place, on any host and below any path. */
const STRUCTURE = '../structure/#seats';

/** The index of institutions has become a part of the structure: old addresses lead there. */
export const GET: RequestHandler = () =>
	new Response(
		`<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<meta name="viewport" content="width=device-width" />
		<meta name="robots" content="noindex" />
		<meta http-equiv="refresh" content="0; url=${STRUCTURE}" />
		<link rel="canonical" href="../structure/" />
		<title>${m.structure_title()} · ${m.site_title()}</title>
	</head>
	<body>
		<p><a href="${STRUCTURE}">${m.institutions_moved()}</a></p>
	</body>
</html>
`,
		{ headers: { 'content-type': 'text/html' } }
	);
