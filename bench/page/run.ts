import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/launch';
import { benchAnswers } from './answers';
import { benchDrag } from './drag';
import { benchFirstMap } from './first-map';
import { benchPlacing } from './placing';
import { benchPlacesInFigure, benchPlacesInMap } from './places';
import { SITE } from '../../data/pack';

/**
 * `npm run bench:page`: when the map is first seen, how soon a press is answered and what a frame of a drag costs, beside
 * others in the same run, and what placing and many places cost. `npm run bench:page -- --beside DIR` drags another build
 * of the site too, `-- --only answers` measures one part.
 */

if (!existsSync(`${SITE}/index.html`)) throw new Error(`${SITE} holds no site: run "npm run build" first`);
const { beside, only } = parseArgs({
	options: { beside: { type: 'string' }, only: { type: 'string' } }
}).values;
if (beside !== undefined && !existsSync(join(beside, 'index.html')))
	throw new Error(`${beside} holds no site: --beside takes the build/ of another checkout`);
const load = (): string => (loadavg()[0] ?? NaN).toFixed(1);
const found = await findBrowser();
const browser = await chromium.launch({
	executablePath: found.executablePath,
	args: [...found.args],
	env: { ...found.env }
});
console.log(
	`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${load()} at the start.`
);
console.log(`Chromium ${browser.version()}, drawing with the processor.`);
const parts: Readonly<Record<string, () => Promise<void> | void>> = {
	'first-map': () => benchFirstMap(browser),
	answers: () => benchAnswers(browser),
	drag: () => benchDrag(browser, beside),
	placing: benchPlacing,
	'places-in-figure': benchPlacesInFigure,
	'places-in-map': () => benchPlacesInMap(browser)
};
try {
	if (only !== undefined && !(only in parts))
		throw new Error(`--only ${only}: there are ${Object.keys(parts).join(', ')}`);
	for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) await part();
} finally {
	await browser.close();
}
console.log(`\nLoad ${load()} at the end.`);
