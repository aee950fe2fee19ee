import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/launch';
import { benchFirstMap } from './first-map';
import { benchPlacesInFigure, benchPlacesInMap } from './places';

/** `npm run bench:page`: when the map is first seen, beside others in the same run, and what many places cost. */

if (!existsSync('build/index.html')) throw new Error('build/ holds no site: run "npm run build" first');
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
try {
	await benchFirstMap(browser);
	benchPlacesInFigure();
	await benchPlacesInMap(browser);
} finally {
	await browser.close();
}
console.log(`\nLoad ${load()} at the end.`);
