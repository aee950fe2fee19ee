import { z } from 'zod';
import { light } from '../../src/lib/theme/colours/theme';
import { colourAt, countColour, decodePng, largeColours } from '../browser/png';
import { pointInside } from '../e2e/known-atlas';
import type { PageUnderTest } from './page-under-test';

/** One thing that must hold in every browser. It throws with what is wrong. */
export interface Check {
	readonly name: string;
	run(page: PageUnderTest): Promise<void>;
}

/** Names and signs cover about a fiftieth of the stage; a stray pixel is far less. */
const LEAST_PAINTED = 0.002;
/** px: a map that is there covers far more in one colour, an icon or a swatch far less. */
const FEWEST_PIXELS = 2000;

function hold(true_: boolean, what: string): void {
	if (!true_) throw new Error(what);
}
const press = (page: PageUnderTest, selector: string): Promise<unknown> =>
	page.run(`document.querySelector(${JSON.stringify(selector)}).click();`);
const pathOf = async (page: PageUnderTest): Promise<string> =>
	z.string().parse(await page.run('return location.pathname;'));

/** How names and signs, of the figure or above the live map, are taken out of sight and back. */
const LETTERING = '#stage > svg :is(.signs, .labels)';
const HIDE_LETTERING = `for (const part of document.querySelectorAll('${LETTERING}')) part.setAttribute('display', 'none')`;
const SHOW_LETTERING = `for (const part of document.querySelectorAll('${LETTERING}')) part.removeAttribute('display')`;
/** The map stands still, and what stands on it is placed. */
const SETTLED = `!map.isMoving() && map.loaded() && !document.querySelector('#stage[aria-busy=true]')`;

const NEXT_STEP = '.reader .bar .next';

export const CHECKS: readonly Check[] = [
	{
		name: 'the first map is there before the live one',
		async run(page) {
			page.site.holdLiveMap(true);
			try {
				await page.open('');
				hold(
					(await page.run('return document.documentElement.dataset.map;')) === 'figure',
					'the live map came first'
				);
				const { picture } = await page.browser.picture();
				hold(countColour(picture, light.far.first) > FEWEST_PIXELS, 'no land of participating States');
				hold(
					(await page.paintedShare(HIDE_LETTERING, SHOW_LETTERING)) > LEAST_PAINTED,
					'names and signs are not painted'
				);
			} finally {
				page.site.holdLiveMap(false);
			}
		}
	},
	{
		name: 'the live map takes over',
		async run(page) {
			await page.open('');
			await page.waitForLiveMap();
			const { picture } = await page.browser.picture();
			hold(countColour(picture, light.far.first) > FEWEST_PIXELS, 'no land of participating States');
		}
	},
	{
		name: 'names and signs are painted at rest',
		async run(page) {
			await page.open('');
			await page.waitForLiveMap();
			await page.waitFor('names in their places', SETTLED);
			const share = await page.paintedShare(HIDE_LETTERING, SHOW_LETTERING);
			hold(share > LEAST_PAINTED, `they cover ${(share * 100).toFixed(2)} % of the map`);
		}
	},
	{
		name: 'names and signs are painted after a drag',
		async run(page) {
			await page.open('');
			await page.waitForLiveMap();
			const { x, y, width, height } = await page.boxOf('#stage');
			const [left, top] = [x + width / 2, y + height / 2];
			await page.browser.drag(
				[0, 20, 60, 100, 120].map((by) => ({ x: left + by * (width < 500 ? 0.5 : 1), y: top + by / 4 }))
			);
			await page.waitFor('the map has been dragged', `location.search.includes('view=') && ${SETTLED}`);
			const share = await page.paintedShare(HIDE_LETTERING, SHOW_LETTERING);
			hold(share > LEAST_PAINTED, `they cover ${(share * 100).toFixed(2)} % of the map`);
		}
	},
	{
		name: 'a press on a country opens its page',
		async run(page) {
			await page.open('');
			await page.waitForLiveMap();
			// Far from any sign: a press takes the nearest sign within reach of a finger.
			const [lon, lat] = pointInside('DZA');
			await page.browser.click(await page.pointOf(lon, lat));
			await page.waitFor('the page of Algeria', `location.pathname === '/countries/algeria/'`);
			await page.waitFor('its title', `document.querySelector('h1')?.textContent.trim() === 'Algeria'`);
		}
	},
	{
		name: 'addresses keep the slash at their end',
		async run(page) {
			await page.open('');
			// Until then links load whole pages, each with a figure of its own.
			await page.waitForLiveMap();
			for (const target of [
				'/countries/',
				'/countries/france/',
				'/stories/',
				'/stories/afghanistan/',
				'/about/'
			]) {
				const link = `[...document.links].find(({ href, offsetParent }) => new URL(href).pathname === '${target}')`;
				await page.waitFor(`a link to ${target}`, `${link} !== undefined`);
				await page.run(`window.atlasSamePage = true; ${link}.click();`);
				await page.waitFor(`the page ${target}`, `location.pathname.startsWith('${target.slice(0, -1)}')`);
				hold((await pathOf(page)) === target, `the address of ${target} is ${await pathOf(page)}`);
				hold((await page.run('return window.atlasSamePage;')) === true, `${target} was loaded as a whole`);
			}
		}
	},
	{
		name: 'the legend of a story and "Explore this map" are painted',
		async run(page) {
			await page.open('stories/vancouver-to-vladivostok/#outer');
			await page.waitForLiveMap();
			for (const part of ['.reader > button', '.reader > ul']) {
				const { x, y, width, height } = await page.boxOf(part);
				hold(width > 20 && height > 20, `${part} has no box`);
				const { picture } = await page.browser.picture();
				// Its ground lies over the map, and on it stand words or a sign.
				const ground = z
					.string()
					.parse(
						await page.run(`return getComputedStyle(document.querySelector('${part}')).backgroundColor;`)
					);
				const hex = `#${(ground.match(/\d+/g) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
				const share = countColour(picture, hex, { x, y, width, height }, 3) / (width * height);
				hold(share > 0.4 && share < 0.99, `${part}: ${Math.round(share * 100)} % of its box is its ground`);
			}
		}
	},
	{
		name: 'names wait for their land after a far step',
		async run(page) {
			await page.open('stories/vancouver-to-vladivostok/');
			await page.waitForLiveMap();
			await page.run(`window.atlasEarly = 0;
				const watch = () => {
					const seen = document.querySelector('#stage:not([aria-busy=true]) > .lettering');
					if (seen && !map.isMoving() && !map.isSourceLoaded('ground')) window.atlasEarly += 1;
					requestAnimationFrame(watch);
				};
				watch();`);
			for (const step of ['short-way', 'outer', 'mexico']) {
				await press(page, NEXT_STEP);
				await page.waitFor(`step ${step}`, `location.hash === '#${step}' && ${SETTLED}`);
				const share = await page.paintedShare(HIDE_LETTERING, SHOW_LETTERING);
				hold(share > LEAST_PAINTED / 4, `step ${step} has no names`);
			}
			const early = await page.run('return window.atlasEarly;');
			hold(early === 0, `${String(early)} frames showed names without their land`);
		}
	},
	{
		name: 'the reader chooses light or dark',
		async run(page) {
			await page.open('countries/');
			await page.waitForLiveMap();
			const ground = async (): Promise<string> => colourAt((await page.browser.picture()).picture, 4, 70);
			const before = await ground();
			await press(page, '.site-header .tools button');
			await page.waitFor('another theme', `document.documentElement.dataset.theme !== undefined`);
			await page.waitFor('the map drawn in it', `map.loaded()`);
			hold((await ground()) !== before, `the page is ${before} in both`);
			await page.run(`localStorage.removeItem('theme');`);
		}
	},
	{
		name: 'a downloaded picture has land, and the dots of the Asian Partners',
		async run(page) {
			await page.open('');
			await page.waitForLiveMap();
			await page.waitFor('the way to share', `document.querySelector('.share') !== null`);
			await press(page, '.share');
			await page.waitFor('the panel', `document.querySelector('dialog[open] fieldset button') !== null`);
			await press(page, 'dialog[open] fieldset button');
			await page.waitFor('the file', `window.atlasDownload !== undefined`);
			const data = z.string().parse(
				await page.run(`const reader = new FileReader();
				const read = new Promise((resolve) => reader.addEventListener('load', resolve));
				reader.readAsDataURL(window.atlasDownload); await read;
				return reader.result;`)
			);
			const picture = decodePng(Buffer.from(data.slice(data.indexOf(',') + 1), 'base64'));
			hold(largeColours(picture, FEWEST_PIXELS) >= 4, 'it holds no map');
			hold(
				countColour(picture, light.far.third, undefined, 6) > FEWEST_PIXELS / 4,
				'no land of Asian Partners'
			);
			const dots = countColour(picture, light.far.thirdDots, undefined, 24);
			hold(dots > 50, `${dots} pixels have the colour of the dots`);
		}
	},
	{
		name: 'a page prints',
		async run(page) {
			await page.open('countries/tajikistan/');
			await page.waitForLiveMap();
			const file = await page.browser.print();
			hold(file.toString('latin1', 0, 5) === '%PDF-', 'no PDF');
			hold(file.length > 20_000, `the PDF has ${file.length} bytes, too few for a map`);
		}
	}
];
