import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KitConfig } from '@sveltejs/kit';
import { statusesIn } from '../../data/statuses';
import { statusQueries } from '../../src/lib/atlas/statuses';
import { withFirstPaint } from '../../src/lib/atlas/first-paint';
import { START_SCRIPT } from './start-script';

type Directives = NonNullable<NonNullable<KitConfig['csp']>['directives']>;

const APP_PAGE = fileURLToPath(new URL('../../src/app.html', import.meta.url));

/** The hash of a script or a style in a page as a policy names it. Browsers hash what they parsed: every line ends in one character. */
export function hashOf(text: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('base64')}`;
}

const shownStatuses = () => statusQueries({ statuses: statusesIn() }).shownStatuses;

/** The script that stands in `src/app.html` and runs before the first paint, as pages carry it. */
export function firstPaintScript(): string {
	const page = withFirstPaint(readFileSync(APP_PAGE, 'utf8'), shownStatuses());
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (script === undefined) throw new Error('src/app.html: the script before the first paint is missing');
	return script;
}

/** What a page may load and run, as SvelteKit wants it: everything from its own site, and two scripts in the page. */
export function policyDirectives(): Directives {
	return {
		'default-src': ['self'],
		'script-src': ['self', hashOf(firstPaintScript()), hashOf(START_SCRIPT)],
		'style-src': ['self'],
		'img-src': ['self'],
		'connect-src': ['self'],
		'worker-src': ['self'],
		'font-src': ['self'],
		'object-src': ['none'],
		'base-uri': ['none'],
		'form-action': ['self']
	};
}

const inOneLine = (directives: Directives): string =>
	Object.entries(directives)
		.map(([name, values]) => [name, ...[values].flat().map((value) => `'${value}'`)].join(' '))
		.join('; ');

/**
 * The policy that a host may send as a header: the same for all pages. Of styles it says nothing, as each page has its own in
 * it and names it in its own policy; so it says one by one what else may come from where.
 */
export function contentPolicy(): string {
	const named = Object.entries(policyDirectives()).filter(
		([name]) => name !== 'default-src' && name !== 'style-src'
	);
	return inOneLine({
		...Object.fromEntries(named),
		'manifest-src': ['self'],
		'media-src': ['none'],
		'frame-src': ['none']
	});
}

/** The policy that stands in a page, which allows the styles that stand there too. */
export function pagePolicy(styles: readonly string[]): string {
	return inOneLine({ ...policyDirectives(), 'style-src': ['self', ...styles.map(hashOf)] });
}

/**
 * The policy of a picture that is opened by itself: its style sheet stands in it, and it runs nothing. Some
 * browsers hold to it also where the picture stands in a page.
 */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The policy that SvelteKit writes into a page, with the hash of the script that it wrote there. */
const WRITTEN = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/;

/**
 * The script of a page that only leads elsewhere. The page says the same in a way that needs no script, and each
 * such script would need a hash of its own in the policy of all pages.
 */
const LEADING_ON = /^<script>location\.href=.*?<\/script>(?=<meta http-equiv="refresh")/;

/** Scripts that run, of those that stand in a page: not its data. */
function scriptsIn(html: string): string[] {
	return [...html.matchAll(/<script(?:\s+(?!type="application\/|src=)[^>]*)?>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => script
	);
}

/** The styles that stand in a page, but for those inside a picture. */
const stylesIn = (html: string): string[] =>
	[...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, style = '']) => style);

/**
 * A page with the policy of all pages, and its styles in it. Throws where it has none of its own, or holds a script that the
 * policy of all pages would not run.
 */
export function withPagePolicy(written: string): string {
	const policy = pagePolicy(stylesIn(written));
	const html = written.replace(LEADING_ON, '');
	const refused = scriptsIn(html).find((script) => !policy.includes(`'${hashOf(script)}'`));
	if (refused !== undefined)
		throw new Error(`a script in the page is not one of those of all pages:${refused.slice(0, 200)}`);
	if (!WRITTEN.test(html) && scriptsIn(html).length > 0)
		throw new Error('a page with scripts has no content security policy');
	return html.replace(WRITTEN, (whole, before: string, after: string) => before + policy + after);
}
