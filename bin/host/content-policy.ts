import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KitConfig } from '@sveltejs/kit';
import { withFirstPaint } from '../../src/lib/atlas/first-paint';
import { START_SCRIPT } from './start-script';

type Directives = NonNullable<NonNullable<KitConfig['csp']>['directives']>;

const APP_PAGE = fileURLToPath(new URL('../../src/app.html', import.meta.url));

/** A script's hash as a policy names it. Browsers hash what they parsed: every line ends in one character. */
export function scriptHash(script: string): `sha256-${string}` {
	return `sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}`;
}

/** The script that stands in `src/app.html` and runs before the first paint, as pages carry it. */
export function firstPaintScript(): string {
	const page = withFirstPaint(readFileSync(APP_PAGE, 'utf8'));
	const script = /<script>([\s\S]*?)<\/script>/.exec(page)?.[1];
	if (script === undefined) throw new Error('src/app.html: the script before the first paint is missing');
	return script;
}

/** What a page may load and run, as SvelteKit wants it: everything from its own site, and two scripts in the page. */
export function policyDirectives(): Directives {
	return {
		'default-src': ['self'],
		'script-src': ['self', scriptHash(firstPaintScript()), scriptHash(START_SCRIPT)],
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

/**
 * The policy of every page as one line. It is the same for all of them, so a host may send it as a header too.
 */
export function contentPolicy(): string {
	return Object.entries(policyDirectives())
		.map(([name, values]) => [name, ...[values].flat().map((value) => `'${value}'`)].join(' '))
		.join('; ');
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

/**
 * A page with the policy of all pages. Throws where it has none of its own, or holds a script that the policy of
 * all pages would not run.
 */
export function withCommonPolicy(written: string): string {
	const policy = contentPolicy();
	const html = written.replace(LEADING_ON, '');
	const refused = scriptsIn(html).find((script) => !policy.includes(`'${scriptHash(script)}'`));
	if (refused !== undefined)
		throw new Error(`a script in the page is not one of those of all pages:${refused.slice(0, 200)}`);
	if (!WRITTEN.test(html) && scriptsIn(html).length > 0)
		throw new Error('a page with scripts has no content security policy');
	return html.replace(WRITTEN, (whole, before: string, after: string) => before + policy + after);
}
