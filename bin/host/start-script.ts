import { runInThisContext } from 'node:vm';
import { z } from 'zod';
import { packed, UNPACK } from './packed';

/** Id of the element that holds what the start script reads. */
const ID = 'start';
/** Id of the element that holds links to whole style sheets, which a browser without scripts follows. */
export const SHEETS = 'sheets';

/**
 * Starts SvelteKit on a page after its first frame, which nothing that is asked for here holds up: whole style sheets
 * and scripts. SvelteKit writes a script of its own into each page, with the page's data in it, so that each page would
 * need a policy of its own; this one is the same on all of them.
 */
export const START_SCRIPT = `
{
	const page = JSON.parse(document.getElementById('${ID}').textContent);
	const unpacked = ${UNPACK};
	globalThis[page.global] = { base: new URL(page.base, location).pathname.slice(0, -1) };
	const { head } = document;
	const start = () => {
		head.insertAdjacentHTML('beforeend', document.getElementById('${SHEETS}').textContent);
		page.preloads.forEach((href) => head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href })));
		Promise.all(page.scripts.map((script) => import(script))).then(([kit, app]) => {
			kit.start(app, document.querySelector('.app'), unpacked(page.kinds, page.value));
		});
	};
	if (document.hidden) start();
	else requestAnimationFrame(() => setTimeout(start));
}
`;

const STARTING = new RegExp(
	`(<script type="application/json" id="${ID}">)([\\s\\S]*?)(</script>\\s*<script>[\\s\\S]*?</script>)`
);

/**
 * A page without what starts it, and that by itself, for the end of the page. Null where nothing starts.
 * @param preloads addresses of scripts that it asks for at once; those that start it are asked for anyway
 */
export function takenStart(
	html: string,
	preloads: readonly string[]
): { rest: string; start: string } | null {
	const [whole, before = '', json = '', after = ''] = STARTING.exec(html) ?? [];
	if (whole === undefined) return null;
	const start = z.looseObject({ scripts: z.array(z.string()) }).parse(JSON.parse(json));
	return {
		rest: html.replace(whole, ''),
		start:
			before +
			inScript({ ...start, preloads: preloads.filter((one) => !start.scripts.includes(one)) }) +
			after
	};
}

/** JSON that ends no element. */
const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

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
	const json = inScript({ global, base, scripts: [kit, app], ...packed(options) });
	// A function, as a "$" in the text would mean something in a pattern of replacement.
	return html.replace(
		written,
		() => `<script type="application/json" id="${ID}">${json}</script>\n<script>${START_SCRIPT}</script>`
	);
}
