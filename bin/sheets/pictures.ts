import type { Browser, Page } from 'playwright-core';
import type { Wish } from './wishes';

/** One picture of a page, after something was done to it. */
export interface Shot {
	readonly after: string;
	readonly png: Buffer;
}

const DRAG_PX = 60;
/** How often the map is asked whether it rests, and how long it must have been the same, in ms. */
const [ASKED_EVERY, SAME_FOR] = [100, 3000] as const;
const LIVE_WITHIN_MS = 60_000;
/** What the page's margins of 14 mm leave of a sheet of A4, in CSS px, and how many of a print are shown. */
const PAPER = { width: 688, height: 1017 } as const;
const PAPERS = 2;

/** A page as it stands when its map is live, after a drag, after a zoom of one level, and in print. */
export async function picturesOf(browser: Browser, origin: string, wish: Wish): Promise<Shot[]> {
	const { window: viewport, theme } = wish;
	const context = await browser.newContext({
		viewport,
		colorScheme: theme,
		hasTouch: viewport.width < 1000,
		bypassCSP: true
	});
	try {
		const page = await context.newPage();
		// The compiler of these files names inner functions by a function that a page does not know.
		await page.addInitScript('globalThis.__name = (inner) => inner');
		const shots: Shot[] = [];
		const open = async (): Promise<void> => {
			await page.goto(new URL(wish.address, `${origin}/`).href);
			await page
				.waitForSelector('html[data-map=live], html[data-map=fallback]', {
					state: 'attached',
					timeout: LIVE_WITHIN_MS
				})
				.catch(() => undefined);
			await rest(page);
		};
		const shoot = async (after: string): Promise<void> => {
			shots.push({ after, png: await page.screenshot() });
		};
		await open();
		await shoot('live');
		const middle = await middleOfMap(page);
		if (middle) {
			await page.mouse.move(...middle);
			await page.mouse.down();
			await page.mouse.move(middle[0] + DRAG_PX / 2, middle[1], { steps: 4 });
			await page.mouse.move(middle[0] + DRAG_PX, middle[1], { steps: 4 });
			await page.mouse.up();
			await page.mouse.move(0, 0);
			await rest(page);
			await shoot('after a drag of 60 px');
			await open();
			await zoomOneLevel(page, middle);
			await rest(page);
			await shoot('after a zoom of one level');
		}
		await page.setViewportSize(PAPER);
		await page.goto(new URL(wish.address, `${origin}/`).href);
		await page.emulateMedia({ media: 'print' });
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		await page.setViewportSize({ ...PAPER, height: Math.min(height, PAPER.height * PAPERS) });
		await shoot('printed (A4)');
		return shots;
	} finally {
		await context.close();
	}
}

/** Resolves when the map's picture has been the same for a while. */
async function rest(page: Page): Promise<void> {
	await page.evaluate(
		async ([every, same]) => {
			const seen = (): string => {
				const stage = document.querySelector('#stage');
				const isBusy = stage?.getAttribute('aria-busy') === 'true';
				return isBusy ? `${performance.now()}` : [...(stage?.querySelectorAll('.lettering text') ?? [])].map((text) => `${text.textContent} ${text.parentElement?.getAttribute('transform')}`).join();
			};
			let [before, since] = [seen(), performance.now()];
			while (performance.now() - since < same) {
				await new Promise((resolve) => setTimeout(resolve, every));
				const now = seen();
				if (now !== before) [before, since] = [now, performance.now()];
			}
		},
		[ASKED_EVERY, SAME_FOR] as const
	);
}

/** The point nearest to the middle of the map at which a pointer would meet it; none where it meets none. */
async function middleOfMap(page: Page): Promise<readonly [x: number, y: number] | null> {
	return page.evaluate((room) => {
		const canvas = document.querySelector('.live-map canvas');
		if (!canvas) return null;
		const { left, top, width, height } = canvas.getBoundingClientRect();
		const steps = Array.from({ length: 21 }, (_, index) => (index + 0.5) / 21);
		const points = steps.flatMap((x) =>
			steps.map((y): [number, number] => [left + x * width, top + y * height])
		);
		const isFree = ([x, y]: readonly [number, number]): boolean =>
			[0, room].every((dx) => document.elementFromPoint(x + dx, y) === canvas);
		const distance = ([x, y]: readonly [number, number]): number =>
			Math.hypot(x - left - width / 2, y - top - height / 2);
		return points.filter(isFree).sort((one, other) => distance(one) - distance(other))[0] ?? null;
	}, DRAG_PX);
}

/** By the map's own button, or by the wheel where there is none. */
async function zoomOneLevel(page: Page, middle: readonly [number, number]): Promise<void> {
	const button = page.getByRole('button', { name: 'Zoom in' });
	if (await button.isVisible()) return button.click();
	await page.mouse.move(...middle);
	await page.mouse.wheel(0, -450);
}
