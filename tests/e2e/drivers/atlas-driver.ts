import {
	expect,
	test as base,
	type Browser,
	type FrameLocator,
	type Locator,
	type Page
} from '@playwright/test';
import type { Map as LiveMap } from 'maplibre-gl';
import { colourAt, decodePng, type Picture } from '../../browser/png';
import { pointInside } from '../known-atlas';
import { seenFrames, watchFrames } from './frames';
import type { SeenFrame } from './frames';

/** Accessible names of the legend's check boxes. */
export type LegendRow =
	'Participating States' | 'Mediterranean Partners' | 'Asian Partners' | 'Field operations' | 'Institutions';

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The renderer that draws the map now. */
export type MapState = 'figure' | 'live' | 'fallback';

/** When the pixels of the live map are filled. */
type Drawn = 'always' | 'for pictures' | 'never';

type LonLat = readonly [lon: number, lat: number];

/** ms after the first paint within which browsers still take letters up. */
const WAIT_FOR_LETTERS = 100;

/** The page's own map, which the container of the live map carries. */
type MapElement = HTMLElement & { readonly atlasMap?: LiveMap };

declare global {
	interface Window {
		/** Violations of the content security policy, collected since the page began. */
		atlasViolations?: string[];
		/** The canvas of the live map, kept to tell whether it is still the same. */
		atlasCanvas?: Element | null;
		/** Do drawing commands reach the canvas? Asked where they do not always. */
		atlasIsDrawn?: boolean;
	}
}

export interface Opening {
	/** Another site than the one at the root: `http://localhost:1234/somewhere/atlas/`. */
	readonly site?: string;
}

function siteAddress(): string {
	const origin = process.env['ATLAS_SITE'];
	if (origin === undefined)
		throw new Error('ATLAS_SITE is not set: run the browser tests with npx playwright test');
	return `${origin}/`;
}

/** Speaks of the atlas as its readers do; the only file that knows the page's markup. */
export class AtlasDriver {
	private readonly errors: string[] = [];
	private readonly requests: string[] = [];

	private constructor(
		readonly page: Page,
		private readonly site: string
	) {
		page.on('pageerror', (error) => this.errors.push(error.message));
		page.on('console', (message) => {
			// Chromium logs the answer of a page that is not there; its status is tested on its own.
			const missingPage = message.text().includes('status of 404') && message.location().url === page.url();
			if (message.type() === 'error' && !missingPage) this.errors.push(message.text());
		});
		page.on('request', (request) => this.requests.push(request.url()));
	}

	/** A driver for a fresh page, which notes errors, requests and policy violations from the start. */
	static async of(page: Page, { site = siteAddress() }: Opening = {}): Promise<AtlasDriver> {
		await page.addInitScript(() => {
			window.atlasViolations = [];
			document.addEventListener('securitypolicyviolation', (event) => {
				window.atlasViolations?.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
			});
		});
		return new AtlasDriver(page, site);
	}

	/** Opens an address below the site: `countries/tajikistan/?status=asian`. Answers the HTTP status. */
	async openPage(address: string): Promise<number> {
		const response = await this.page.goto(new URL(address, this.site).href);
		return response?.status() ?? 0;
	}

	/** As `openPage`, but waits for nothing more than the page's own file. */
	async beginPage(address: string): Promise<void> {
		await this.page.goto(new URL(address, this.site).href, { waitUntil: 'commit' });
	}

	/** Leaves the site for an empty page, so that the next address is opened anew. */
	async leave(): Promise<void> {
		await this.page.goto('about:blank');
	}

	/** Goes to an address below the site as a link there would: the map stays what it is. */
	async followLinkTo(address: string): Promise<void> {
		await this.page.evaluate((href) => {
			const link = document.createElement('a');
			link.href = href;
			document.body.append(link);
			link.click();
			link.remove();
		}, new URL(address, this.site).href);
		await expect.poll(() => this.address()).toBe(address);
	}

	async openStory(slug: string): Promise<void> {
		await this.openPage(`stories/${slug}/`);
		await this.waitForScripts();
	}

	/** The address after the site's base: `countries/france/?status=asian`. */
	address(): string {
		return this.page.url().slice(this.site.length);
	}

	async goBack(): Promise<void> {
		await this.page.goBack();
	}

	// What the reader sees

	panelTitle(): Locator {
		return this.page.locator('main#content h1');
	}

	panel(): Locator {
		return this.page.locator('main#content');
	}

	shownInWords(): Locator {
		return this.page.getByTestId('in-words');
	}

	/** The note beside the map on its boundaries and names, where the window has it. */
	disclaimer(): Locator {
		return this.page.locator('small').filter({ visible: true, hasText: 'imply no opinion' }).first();
	}

	announcement(): Locator {
		return this.page.locator('#announcer[role=status]');
	}

	legendRow(row: LegendRow): Locator {
		return this.page.getByRole('checkbox', { name: row, exact: true });
	}

	/** Turns active or closed field operations on and off. */
	operationsSwitch(state: 'active' | 'closed'): Locator {
		return this.page.getByRole('button', { name: new RegExp(`^\\d+ ${state}$`) });
	}

	/** The row of the legend that names the field of work to which the signs are narrowed. */
	fieldInLegend(): Locator {
		return this.page.locator('.legend .field');
	}

	/** The answer to a click on something that has no page. */
	notice(): Locator {
		return this.page.locator('.notice');
	}

	async closeNotice(): Promise<void> {
		await this.notice().getByRole('button').click();
		await expect(this.notice()).toHaveCount(0);
	}

	hoverTip(): Locator {
		return this.page.locator('.tip strong');
	}

	stage(): Locator {
		return this.page.locator('#stage');
	}

	figure(): Locator {
		return this.page.locator('#stage svg.figure:not(.lettering)');
	}

	/** Names and signs above the live map. */
	lettering(): Locator {
		return this.page.locator('#stage svg.lettering');
	}

	countryLink(name: string): Locator {
		return this.panel().getByRole('link', { name });
	}

	closeLink(): Locator {
		return this.panel().getByRole('link', { name: 'Close and return to the map' });
	}

	// What the reader does

	/** Leaves only these rows of the legend on. */
	async filterBy(...rows: readonly LegendRow[]): Promise<void> {
		const statuses: readonly LegendRow[] = [
			'Participating States',
			'Mediterranean Partners',
			'Asian Partners'
		];
		for (const row of statuses) await this.legendRow(row).setChecked(rows.includes(row));
	}

	async hoverCountry(id: string): Promise<void> {
		const { x, y } = await this.onScreen(pointInside(id));
		await this.page.mouse.move(x - 1, y - 1);
		await this.page.mouse.move(x, y);
	}

	async clickCountry(id: string): Promise<void> {
		await this.clickMapAt(pointInside(id));
	}

	/** Presses a place of the live map once it stands still: on its way it would be another place by then. */
	async clickMapAt(point: LonLat): Promise<void> {
		await this.page.waitForFunction(
			() => document.querySelector<MapElement>('.live-map .canvas')?.atlasMap?.isMoving() !== true
		);
		const { x, y } = await this.onScreen(point);
		await this.page.mouse.move(x, y);
		await this.page.mouse.click(x, y);
	}

	async nextStep(): Promise<void> {
		await this.page.getByRole('button', { name: /^next/i }).click();
	}

	async previousStep(): Promise<void> {
		await this.page.getByRole('button', { name: /^previous/i }).click();
	}

	// The reader of a story

	/** Part of the address after `#`, as the page or the frame has it. */
	async stepAddress(): Promise<string> {
		return this.reader().evaluate(() => location.hash.slice(1));
	}

	/** Where the reader stands, in the words of its head: `Step 2 of 9`. */
	readingPlace(): Locator {
		return this.readerFrame().locator('.reader .count');
	}

	/** Waits until the map, still a figure, is that of a step. */
	async waitForFigureOf(step: string): Promise<void> {
		await expect(this.readerFrame().locator('#stage')).toHaveAttribute(
			'data-figure',
			new RegExp(`/figures/${step}\\.svg$`)
		);
		// Its small map comes in a file of its own.
		await expect(this.readerFrame().locator('.inset:empty')).toHaveCount(0);
	}

	stepHeading(step: string): Locator {
		return this.readerFrame().locator(`section#${step} h2`);
	}

	async scrollToStep(step: string): Promise<void> {
		await this.readerFrame()
			.locator(`section#${step} h2`)
			.evaluate((heading) => {
				heading.scrollIntoView({ block: 'start' });
			});
	}

	async chooseFromContents(title: RegExp): Promise<void> {
		await this.page.getByRole('button', { name: 'Contents' }).click();
		await this.page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: title }).click();
	}

	async tapNextStep(): Promise<void> {
		await this.page.getByRole('button', { name: /^next/i }).tap();
	}

	/** A word of the text that lights something on the map. */
	storyWord(step: string, name: string): Locator {
		return this.page.locator(`section#${step}`).locator('[data-thing]', { hasText: name }).first();
	}

	/** What is lit on the figure because the text points at it. */
	pointedOnFigure(): Locator {
		return this.page.locator('#stage .pointed, #stage .pointed-line');
	}

	/** Words that are lit because the pointer is on their thing on the map. */
	pointedWords(): Locator {
		return this.page.locator('.reader .pointed');
	}

	async hoverCountryOnFigure(id: string): Promise<void> {
		await this.page
			.locator(`#stage a[data-country="${id}"] .land`)
			.first()
			.dispatchEvent('pointerover', { bubbles: true });
	}

	/** Gives the story's map to the reader. */
	async exploreMap(): Promise<void> {
		await this.page.getByRole('button', { name: 'Explore this map' }).click();
	}

	/** Presses the map's own button. */
	async zoomIn(): Promise<void> {
		// On a phone one button stands for all.
		const all = this.page.getByRole('button', { name: 'Map controls' });
		if ((await all.isVisible()) && (await all.getAttribute('aria-expanded')) === 'false') await all.click();
		await this.page.getByRole('button', { name: 'Zoom in' }).click();
	}

	/** Gives it back to the story. */
	async continueStory(): Promise<void> {
		await this.page.getByRole('button', { name: 'Continue the story' }).click();
	}

	/** The picture of a step on a page without scripts. */
	stepPicture(step: string): Locator {
		return this.page.locator(`section#${step} figure img`).first();
	}

	/** The share of the map's box that nothing covers, and that box's height in px. */
	async mapInSight(): Promise<{ share: number; height: number }> {
		return this.stage().evaluate((stage) => {
			const { left, top, width, height } = stage.getBoundingClientRect();
			const parts = Array.from({ length: 20 }, (_, index) => (index + 0.5) / 20);
			const seen = parts.flatMap((x) =>
				parts.filter((y) => {
					const there = document.elementFromPoint(left + x * width, top + y * height);
					return there !== null && stage.contains(there);
				})
			);
			return { share: seen.length / parts.length ** 2, height };
		});
	}

	/** How many px of the window's height show the story's text. */
	async textInSight(): Promise<number> {
		return this.panel().evaluate((column) => {
			const { left, width } = column.getBoundingClientRect();
			const rows = Array.from({ length: innerHeight }, (_, y) => y);
			return rows.filter((y) => document.elementFromPoint(left + width / 2, y)?.closest('.reader > section'))
				.length;
		});
	}

	/** Resolves once the page asks for the printer; a browser without one does nothing then. */
	async printerAsked(): Promise<void> {
		await this.page.evaluate(
			() => new Promise<void>((resolve) => Object.assign(window, { print: () => resolve() }))
		);
	}

	/** Presses the figure where land has no link: a country outside the OSCE. */
	async pressLandWithoutPage(): Promise<void> {
		const place = await this.stage().evaluate((stage) => {
			const { left, top, width, height } = stage.getBoundingClientRect();
			const isOutside = (x: number, y: number): boolean =>
				document.elementFromPoint(x, y)?.matches('.land.outside') ?? false;
			/** px around the place that are such land too, and between the places that are tried. */
			const [around, step] = [8, 10];
			for (let y = top + step; y < top + height; y += step) {
				for (let x = left + step; x < left + width; x += step) {
					const whole = [-around, 0, around].every((dx) =>
						[-around, 0, around].every((dy) => isOutside(x + dx, y + dy))
					);
					if (whole) return { x, y };
				}
			}
			throw new Error('the figure shows no land without a page');
		});
		await this.page.mouse.click(place.x, place.y);
	}

	/** Does what belongs to the printed map stand above the text? Asked in print media. */
	async printedBeforeText(): Promise<boolean> {
		return this.page.evaluate(() => {
			const [notes, text] = ['.print-notes', 'main#content'].map((part) =>
				document.querySelector(part)?.getBoundingClientRect()
			);
			return notes !== undefined && text !== undefined && notes.height > 0 && notes.bottom <= text.top;
		});
	}

	/** Takes the pointer off the map and the text. */
	async restPointer(): Promise<void> {
		await this.page.mouse.move(0, 0);
	}

	async presentStory(): Promise<void> {
		await this.page.getByRole('button', { name: 'Present on the full screen' }).click();
	}

	async isPresenting(): Promise<boolean> {
		return this.page.locator('html').evaluate((root) => root.classList.contains('presenting'));
	}

	/** How far the text is scrolled, in px. */
	async scrolled(): Promise<number> {
		return this.page.locator('main#content').evaluate((column) => column.scrollTop);
	}

	/** Where a step of a story begins, in px below the top of the window. */
	async startOfStep(step: string): Promise<number> {
		return this.page.locator(`section#${step} h2`).evaluate((title) => title.getBoundingClientRect().top);
	}

	/** Waits until the tasks that a change of page left behind have run and three frames have followed them. */
	async waitForTasks(): Promise<void> {
		await this.page.evaluate(async () => {
			await new Promise((resolve) => setTimeout(resolve));
			for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
		});
	}

	/** Scrolls the text of a page: its column, or the window where the column grows with it. */
	async scrollTextBy(px: number): Promise<void> {
		await this.page.locator('main#content').evaluate((column, by) => {
			const grows = getComputedStyle(column).overflowY === 'visible';
			(grows ? document.documentElement : column).scrollBy(0, by);
		}, px);
	}

	/** Puts the site into a frame of an otherwise empty page of another site, and goes on in there. */
	async openInFrame(address: string, { width, height }: Pick<Box, 'width' | 'height'>): Promise<void> {
		await this.page.setContent(
			`<iframe id="frame" width="${width}" height="${height}" src="${new URL(address, this.site).href}"></iframe>`
		);
		this.framed = true;
		await expect(this.reader()).toHaveClass(/\balive\b/);
	}

	async nextStepInFrame(): Promise<void> {
		await this.readerFrame().getByRole('button', { name: /^next/i }).click();
	}

	private framed = false;
	private readerFrame(): Page | FrameLocator {
		return this.framed ? this.page.frameLocator('#frame') : this.page;
	}
	private reader(): Locator {
		return this.readerFrame().locator('html');
	}

	/** Follows an entry of the site's navigation. */
	async followNavigation(name: string): Promise<void> {
		await this.page.getByRole('navigation').getByRole('link', { name, exact: true }).first().click();
	}

	async followHomeLink(): Promise<void> {
		await this.page.getByRole('banner').getByRole('link').first().click();
	}

	async changeTheme(): Promise<void> {
		await this.page
			.getByRole('button', { name: /theme|dark|light/i })
			.first()
			.click();
	}

	async press(key: string): Promise<void> {
		await this.page.keyboard.press(key);
	}

	/** Presses a key of the reader; before its step stands in the address, the address is that of another part. */
	async pressAndOvertake(key: string, id: string): Promise<void> {
		await this.page.evaluate(
			([pressed, hash]) => {
				window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed }));
				history.replaceState(history.state, '', hash);
				window.dispatchEvent(new HashChangeEvent('hashchange'));
			},
			[key, `#${id}`] as const
		);
	}

	/** The text or name of what holds the keyboard. */
	async focusedName(): Promise<string> {
		return this.page.evaluate(() => {
			const element = document.activeElement;
			return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
		});
	}

	/** Is what holds the keyboard the topmost thing at its middle, as a reader sees it? */
	async focusIsSeen(): Promise<boolean> {
		return this.page.evaluate(() => {
			const element = document.activeElement;
			if (element === null) return false;
			const { left, top, width, height } = element.getBoundingClientRect();
			const seen = document.elementFromPoint(left + width / 2, top + height / 2);
			return seen !== null && seen.closest('.panel, .strip') === null && seen !== document.documentElement;
		});
	}

	async scrollPageToEnd(): Promise<void> {
		await this.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await expect.poll(() => this.page.evaluate(() => scrollY)).toBeGreaterThan(0);
	}

	async panelHoldsFocus(): Promise<boolean> {
		return this.page.evaluate(
			() => document.querySelector('main#content')?.contains(document.activeElement) ?? false
		);
	}

	// The map

	async waitForMapState(state: MapState): Promise<void> {
		await expect(this.page.locator('html')).toHaveAttribute('data-map', state, { timeout: 300_000 });
	}

	async mapState(): Promise<string | null> {
		return this.page.locator('html').getAttribute('data-map');
	}

	/** Waits until the live map has drawn its first whole frame, whether or not it has taken over. */
	async waitForLiveFrame(): Promise<void> {
		await this.page.waitForFunction(() => document.querySelector<MapElement>('.live-map .canvas')?.atlasMap);
		await this.page.evaluate(async () => {
			const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
			if (map === undefined) throw new Error('there is no live map');
			const drawn = (): boolean =>
				map.loaded() && map.areTilesLoaded() && map.getLayer('land-far') !== undefined;
			do {
				map.triggerRepaint();
				await map.once('idle');
			} while (!drawn());
		});
	}

	/** Waits until the page answers the reader. */
	async waitForScripts(): Promise<void> {
		await expect(this.page.locator('html')).toHaveClass(/\balive\b/);
	}

	/** Holds the live map's geometry back: the figure stays the map, and the processor is free for the page. */
	async keepFigure(): Promise<void> {
		await this.page.route('**/rivers.*.json', () => undefined);
	}

	private drawn: Drawn = 'always';

	/**
	 * The map does all of its own work, but the processor fills its pixels less often, which takes half of a test's
	 * time. For tests of names, places and addresses alone; or of pictures, which then have the map drawn again
	 * for them, so that no test of whether it is drawn by itself may ask for this. Call before a page is opened.
	 */
	async drawOnly(when: Exclude<Drawn, 'always'>): Promise<void> {
		this.drawn = when;
		await this.page.addInitScript(() => {
			const { drawElements } = WebGL2RenderingContext.prototype;
			WebGL2RenderingContext.prototype.drawElements = function (...call) {
				if (window.atlasIsDrawn) Reflect.apply(drawElements, this, call);
			};
		});
	}

	/** A picture of a part of the window, its live map drawn for it where it is not drawn anyway. */
	private async pictureOf(clip: Box): Promise<Picture> {
		if (this.drawn === 'never') throw new Error('there is no picture of a live map that is never drawn');
		const draw = (isDrawn: boolean): Promise<void> =>
			this.page.evaluate((drawn) => {
				window.atlasIsDrawn = drawn;
				if (drawn) document.querySelector<MapElement>('.live-map .canvas')?.atlasMap?.redraw();
			}, isDrawn);
		if (this.drawn === 'for pictures') await draw(true);
		// A clip of the window: a screenshot of the element waits two seconds for a page that paints on demand.
		const picture = decodePng(await this.page.screenshot({ clip }));
		if (this.drawn === 'for pictures') await draw(false);
		return picture;
	}

	/** Throws where frames would be empty. */
	private expectDrawn(): void {
		if (this.drawn !== 'always')
			throw new Error('there are no frames of a live map that is not always drawn');
	}

	/** As `keepFigure`, until the answer is called. Call before a page is opened. */
	async holdLiveMap(): Promise<() => void> {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await this.page.route('**/rivers.*.json', async (route) => {
			await held;
			await route.continue();
		});
		return release;
	}

	/** Holds the letters back until the answer is called, and they are late. Call before a page is opened. */
	async holdLetters(): Promise<() => Promise<void>> {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (release = resolve));
		await this.page.route('**/*.woff2', async (route) => {
			await held;
			await route.continue();
		});
		return async () => {
			// Until then browsers show no text that waits for them, so that nothing read moves.
			await this.page.waitForFunction((wait) => {
				const [first] = performance.getEntriesByType('paint');
				return first !== undefined && performance.now() > first.startTime + wait;
			}, WAIT_FOR_LETTERS);
			release();
			await this.page.evaluate(async () => {
				await document.fonts.ready;
				// What moves is noted when it is painted.
				for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
			});
		};
	}

	/** Notes from the start of each page what moves in it without the reader's doing. Call before it is opened. */
	async watchShifts(): Promise<void> {
		await this.page.addInitScript(() => {
			Object.assign(window, { shifts: [] });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					(Reflect.get(window, 'shifts') as unknown[]).push(entry.toJSON());
			}).observe({ type: 'layout-shift', buffered: true });
		});
	}

	/** What moved since the page began, or since it was asked last. */
	async shifts(): Promise<unknown[]> {
		return this.page.evaluate(() => (Reflect.get(window, 'shifts') as unknown[]).splice(0));
	}

	/** Waits until something of the page is seen. */
	async waitForFirstPaint(): Promise<void> {
		await this.page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
	}

	/** Waits until the live map has taken over, has all its data and stands still. */
	async waitForLiveMap(): Promise<void> {
		await this.waitForMapState('live');
		await this.page.waitForFunction(() => {
			const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
			const placing = document.querySelector('#stage[aria-busy=true]');
			return map !== undefined && map.loaded() && !map.isMoving() && !placing;
		});
	}

	/** The figure as it stands behind the live map, ready to be printed. */
	async figurePicture(): Promise<Picture> {
		const show = (state: MapState): Promise<void> =>
			this.page.evaluate((next) => void (document.documentElement.dataset['map'] = next), state);
		await show('figure');
		const picture = await this.stagePicture();
		await show('live');
		return picture;
	}

	/** Names of lands that are to be seen on the live map, each in one line. */
	async namesOfLands(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...document.querySelectorAll('#stage > svg.lettering .labels .name text')].flatMap((name) => {
				const isSeen = name.getBoundingClientRect().width > 0;
				return isSeen ? [[...name.children].map(({ textContent }) => textContent).join(' ')] : [];
			})
		);
	}

	/** Names of the figure that are to be seen, and lie under the buttons of the map. */
	async namesUnderControls(): Promise<string[]> {
		return this.page.evaluate(() => {
			const over = [...document.querySelectorAll('.map-controls, .share')]
				.map((part) => part.getBoundingClientRect())
				.filter(({ width }) => width > 0);
			if (over.length === 0) throw new Error('the map has no buttons');
			return [...document.querySelectorAll('#stage > svg:last-of-type .labels text')].flatMap((name) => {
				const box = name.getBoundingClientRect();
				// Letters leave so much of their line free, above and below.
				const free = box.height / 5;
				const covered = over.some(
					(buttons) =>
						box.width > 0 &&
						box.left < buttons.right &&
						box.right > buttons.left &&
						box.top + free < buttons.bottom &&
						box.bottom - free > buttons.top
				);
				return covered ? [name.textContent] : [];
			});
		});
	}

	/** The buttons over the map that can be pressed now. */
	buttonsOverMap(): Locator {
		return this.page.locator('.over-stage button:visible');
	}

	/** What stands on the map once the page is idle and the live map there: its buttons. */
	async partsOfLiveMap(): Promise<Box[]> {
		const stage = await this.stageBox();
		const parts = await Promise.all(
			['.map-controls', '.share'].map(async (name) => {
				const box = await this.page.locator(name).boundingBox();
				// A story on a phone has its controls only while it is explored.
				if (!box) return [];
				return [
					{
						x: box.x - stage.x - 4,
						y: box.y - stage.y - 4,
						width: box.width + 30,
						height: box.height + 30
					}
				];
			})
		);
		return parts.flat();
	}

	/** Waits until the live map has its finest lines too and has placed every name. */
	async waitForSettledNames(): Promise<void> {
		await this.waitForLiveMap();
		await this.page.waitForLoadState('networkidle');
		await this.page.evaluate(async () => {
			const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
			if (map === undefined) throw new Error('there is no live map');
			map.triggerRepaint();
			await map.once('idle');
		});
	}

	async mapCamera(): Promise<{ center: LonLat; zoom: number; padding: unknown }> {
		return this.page.evaluate(() => {
			const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
			if (map === undefined) throw new Error('there is no live map');
			const { lng, lat } = map.getCenter();
			return { center: [lng, lat] as const, zoom: map.getZoom(), padding: map.getPadding() };
		});
	}

	/** Moves the map as a reader does. */
	async moveMap([lon, lat]: LonLat, zoom: number): Promise<void> {
		await this.page.evaluate(
			([center, level]) => {
				const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
				if (map === undefined) throw new Error('there is no live map');
				map.jumpTo({ center, zoom: level }, { byReader: true });
			},
			[[lon, lat] as [number, number], zoom] as const
		);
	}

	/** Drags the map by so many px from its middle, as a reader does, and waits until it rests. */
	async dragMap(dx: number, dy: number): Promise<void> {
		const { x, y, width, height } = await this.stageBox();
		const [fromX, fromY] = [x + width / 2, y + height / 2];
		await this.page.mouse.move(fromX, fromY);
		await this.page.mouse.down();
		await this.page.mouse.move(fromX + dx / 2, fromY + dy / 2);
		await this.page.mouse.move(fromX + dx, fromY + dy);
		await this.page.mouse.up();
		await this.restPointer();
		await this.waitForSettledNames();
	}

	/** Turns the wheel by one notch of so many px over the middle of the map; less than nothing goes closer. */
	async turnWheel(px: number): Promise<void> {
		const { x, y, width, height } = await this.stageBox();
		await this.page.mouse.move(x + width / 2, y + height / 2);
		await this.page.mouse.wheel(0, px);
	}

	/** Where a point of the Earth stands in the window, in px. Throws when it is out of sight. */
	async onScreen(point: LonLat): Promise<{ x: number; y: number }> {
		const place = await this.page.evaluate(([lon, lat]) => {
			const map = document.querySelector<MapElement>('.live-map .canvas')?.atlasMap;
			if (map === undefined) throw new Error('there is no live map');
			const at = map.project([lon, lat]);
			const box = map.getCanvas().getBoundingClientRect();
			const back = map.unproject(at);
			const off = Math.abs(back.lng - lon) + Math.abs(back.lat - lat);
			const inside = at.x >= 0 && at.y >= 0 && at.x <= box.width && at.y <= box.height;
			return { x: box.x + at.x, y: box.y + at.y, seen: inside && off < 0.5 };
		}, point);
		if (!place.seen) throw new Error(`the point ${point.join(', ')} is out of sight on the map`);
		return place;
	}

	/** Colour that the reader sees at a point of the Earth, `#rrggbb`. */
	async pixelAt(point: LonLat): Promise<string> {
		const { x, y } = await this.onScreen(point);
		const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
		return colourAt(await this.pictureOf(clip), 0, 0);
	}

	/** Remembers the live map's canvas, to ask later whether it is still the same one. */
	async rememberCanvas(): Promise<void> {
		await this.page.evaluate(() => {
			window.atlasCanvas = document.querySelector('.live-map canvas');
		});
	}

	async hasRememberedCanvas(): Promise<boolean> {
		return this.page.evaluate(() => {
			const canvas = document.querySelector('.live-map canvas');
			return canvas !== null && canvas === window.atlasCanvas;
		});
	}

	/** A picture of the map's place in the window. */
	async stagePicture(): Promise<Picture> {
		return this.pictureOf(await this.stageBox());
	}

	/** Pictures of the whole window, one for each frame that was painted while `work` ran. */
	async framesDuring(work: () => Promise<void>): Promise<Picture[]> {
		this.expectDrawn();
		const session = await this.page.context().newCDPSession(this.page);
		const files: string[] = [];
		session.on('Page.screencastFrame', ({ data, sessionId }) => {
			files.push(data);
			void session.send('Page.screencastFrameAck', { sessionId });
		});
		await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
		await work();
		await session.send('Page.stopScreencast');
		return files.map((data) => decodePng(Buffer.from(data, 'base64')));
	}

	/** From now on the page's scripts run so many times slower. */
	async slowProcessor(times: number): Promise<void> {
		const session = await this.page.context().newCDPSession(this.page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: times });
	}

	/** What a reader sees of the live map, frame by frame, from before `change` until another picture is there. */
	async mapFramesDuring(change: () => Promise<void>): Promise<SeenFrame[]> {
		this.expectDrawn();
		await watchFrames(this.page);
		await change();
		return seenFrames(this.page);
	}

	async stageBox(): Promise<Box> {
		const box = await this.stage().boundingBox();
		if (box === null) throw new Error('the stage has no box');
		return box;
	}

	// Letters and words that fit

	/** The reader's own size of letters, in px, as the settings of the browser have it. */
	async chooseLetters(size: number): Promise<void> {
		const session = await this.page.context().newCDPSession(this.page);
		await session.send('Page.setFontSizes', { fontSizes: { standard: size } });
		await session.detach();
		await this.page.waitForFunction(
			(px) => getComputedStyle(document.documentElement).fontSize === `${px}px`,
			size
		);
	}

	/** The size of the page's text, in px. */
	async letterSize(): Promise<number> {
		return this.page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
	}

	/** Ends each text of the page with a word of 70 letters. */
	async writeEndlessWords(): Promise<void> {
		await this.page.evaluate(() => {
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			const written: Node[] = [];
			while (texts.nextNode()) {
				const outside = texts.currentNode.parentElement?.closest(
					'script, style, svg, option, textarea, .mark'
				);
				if (!outside && /\p{L}{2}/u.test(texts.currentNode.textContent ?? ''))
					written.push(texts.currentNode);
			}
			for (const text of written) text.textContent += ` ${'Endless'.repeat(10)}`;
		});
	}

	/** Texts and controls that stand outside of the window or of the box that cuts them, and a page wider than the window. */
	async cut(): Promise<string[]> {
		return this.page.evaluate(() => {
			const found = new Set<string>();
			const root = document.documentElement;
			if (root.scrollWidth > innerWidth) found.add(`the page is ${root.scrollWidth} px wide`);
			const range = document.createRange();
			// The legend of a story is a line that scrolls sideways by itself.
			const apart = '#stage, .live-stage, .visually-hidden, .skip, [inert], .reader > ul';
			const leftOut = `${apart}, [popover]:not(:popover-open)`;
			const texts = document.createTreeWalker(
				document.body,
				NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
				(node) =>
					node instanceof Element && node.matches(leftOut)
						? NodeFilter.FILTER_REJECT
						: NodeFilter.FILTER_ACCEPT
			);
			interface Within {
				readonly left: number;
				readonly right: number;
				readonly toScreenReaders: boolean;
			}
			const WHOLE: Within = { left: 0, right: innerWidth, toScreenReaders: false };
			const known = new Map<Element, Within>();
			/** What the boxes around an element leave in sight, once for all that stand in them. */
			const around = (element: Element): Within => {
				const parent = element.parentElement;
				if (parent === null || getComputedStyle(element).position === 'fixed') return WHOLE;
				const before = known.get(parent);
				if (before) return before;
				const { clipPath, overflowX } = getComputedStyle(parent);
				const { left, right, toScreenReaders } = around(parent);
				const box = overflowX === 'visible' ? WHOLE : parent.getBoundingClientRect();
				const within = {
					left: Math.max(left, box.left),
					right: Math.min(right, box.right),
					toScreenReaders: toScreenReaders || clipPath !== 'none'
				};
				known.set(parent, within);
				return within;
			};
			while (texts.nextNode()) {
				const node = texts.currentNode;
				const element = node instanceof Element ? node : node.parentElement;
				const asText = node instanceof Text && /\S/.test(node.data);
				if (!element || (!asText && !element.matches('a, button, input, select, summary'))) continue;
				if (!element.checkVisibility({ visibilityProperty: true })) continue;
				const { left, right, toScreenReaders } = around(element);
				if (toScreenReaders || getComputedStyle(element).clipPath !== 'none') continue;
				if (asText) range.selectNodeContents(node);
				for (const rect of asText ? range.getClientRects() : element.getClientRects()) {
					if (rect.width <= 1 || (rect.left >= left - 1 && rect.right <= right + 1)) continue;
					found.add(
						`${Math.round(rect.left)} to ${Math.round(rect.right)}: ${(element.textContent ?? '').trim().slice(0, 60)}`
					);
				}
			}
			return [...found];
		});
	}

	// What must never happen

	/** Errors, refusals of the content security policy and requests to other sites, of which a page has none. */
	async faults(): Promise<readonly string[]> {
		return [...this.errors, ...(await this.cspViolations()), ...this.foreignRequests()];
	}

	pageErrors(): readonly string[] {
		return this.errors;
	}

	async cspViolations(): Promise<readonly string[]> {
		return this.page.evaluate(() => window.atlasViolations ?? []);
	}

	/** Requests to anywhere but this site. */
	foreignRequests(): readonly string[] {
		return this.requests.filter(
			(address) => !address.startsWith(this.site) && !/^(data|blob):/.test(address)
		);
	}
}

/** Every test gets a fresh page with a driver. */
export const test = base.extend<{ atlas: AtlasDriver }>({
	atlas: async ({ page }, use) => {
		await use(await AtlasDriver.of(page));
	}
});

/**
 * A page that the tests of one group share, since a live map takes seconds to stand: each leaves it as it
 * found it. Answers a function for the tests to call.
 */
export function sharedLiveMap(
	address: string,
	viewport: Pick<Box, 'width' | 'height'>,
	drawn: Drawn = 'always'
): () => AtlasDriver {
	let shared: AtlasDriver | undefined;
	base.describe.configure({ mode: 'default' });
	base.beforeAll(async ({ browser }) => {
		const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
		shared = await AtlasDriver.of(await context.newPage());
		if (drawn !== 'always') await shared.drawOnly(drawn);
		await shared.openPage(address);
		await shared.waitForLiveMap();
	});
	base.afterAll(() => shared?.page.context().close());
	return () => {
		if (shared === undefined) throw new Error('the shared page is opened before the tests of its group');
		return shared;
	};
}

/** The same page as a browser without JavaScript has it. The caller closes its context. */
export async function withoutJavaScript(browser: Browser): Promise<AtlasDriver> {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		viewport: { width: 900, height: 456 }
	});
	return AtlasDriver.of(await context.newPage());
}

/** The site as it stands in a folder of another site. */
export async function underSubPath(page: Page, subPath: string): Promise<AtlasDriver> {
	return AtlasDriver.of(page, { site: new URL(subPath, siteAddress()).href });
}

/** A browser that cannot draw with WebGL2. Call before a page is opened. */
export async function withoutWebGl(atlas: AtlasDriver): Promise<void> {
	await atlas.page.addInitScript(() => {
		const getContext = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			kind: string,
			...rest: unknown[]
		) {
			return kind.startsWith('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
		} as typeof getContext;
	});
}

export { expect };
