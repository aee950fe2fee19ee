import { runInThisContext } from 'node:vm';
import { packed, UNPACK } from './packed';

/** Id of the element that holds what the start script reads. */
const ID = 'start';

/**
 * Starts SvelteKit on a page. SvelteKit writes a script of its own into each page, with the page's data in
 * it, so that each page would need a policy of its own; this one is the same on all of them.
 */
export const START_SCRIPT = `
{
	const page = JSON.parse(document.getElementById('${ID}').textContent);
	const unpacked = ${UNPACK};
	const element = document.currentScript.parentElement;
	globalThis[page.global] = { base: new URL(page.base, location).pathname.slice(0, -1) };
	Promise.all(page.scripts.map((script) => import(script))).then(([kit, app]) => {
		kit.start(app, element, unpacked(page.kinds, page.value));
	});
}
`;

/** The script that SvelteKit writes: name of its global, where the site begins, two files, options. */
const WRITTEN =
	/<script>\s*\{\s*(__sveltekit_\w+) = \{\s*base: new URL\("([^"]+)", location\)\.pathname\.slice\(0, -1\)\s*\};\s*const element = document\.currentScript\.parentElement;\s*Promise\.all\(\[\s*import\("([^"]+)"\),\s*import\("([^"]+)"\)\s*\]\)\.then\(\(\[kit, app\]\) => \{\s*kit\.start\(app, element, (\{[\s\S]*?\})\);\s*\}\);\s*\}\s*<\/script>/;

/**
 * A page as SvelteKit wrote it with its start script replaced by the one of all pages; a page that starts
 * nothing stays as it is. Throws where the script is not as it used to be, or holds data that JSON cannot say.
 */
export function withCommonStart(html: string): string {
	if (!html.includes('kit.start(')) return html;
	const [written, global, base, kit, app, source] = WRITTEN.exec(html) ?? [];
	if (written === undefined)
		throw new Error('the script of SvelteKit that starts a page is not as it used to be');
	const options: unknown = runInThisContext(`(${source})`);
	const json = JSON.stringify({ global, base, scripts: [kit, app], ...packed(options) });
	// A function, as a "$" in the text would mean something in a pattern of replacement.
	return html.replace(
		written,
		() =>
			`<script type="application/json" id="${ID}">${json.replace(/</g, '\\u003c')}</script>\n<script>${START_SCRIPT}</script>`
	);
}
