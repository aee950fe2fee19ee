import { afterEach, expect, test, vi } from 'vitest';
import { waitsForTouch } from './start-of-map';

class NavigationTiming {
	constructor(
		readonly transferSize: number,
		readonly responseStart: number,
		readonly responseEnd: number
	) {}
}

afterEach(() => vi.unstubAllGlobals());

/** A browser that says this of its line, and in which the page came so. */
function browser(connection: object | undefined, page = new NavigationTiming(40_000, 100, 200)): void {
	vi.stubGlobal('navigator', { connection });
	vi.stubGlobal('PerformanceNavigationTiming', NavigationTiming);
	vi.stubGlobal('performance', { getEntriesByType: () => [page] });
}

test.each([
	['4g', false],
	['3g', true],
	['2g', true],
	['slow-2g', true]
])('on a line that the browser calls %s the live map waits for a touch: %s', (effectiveType, waits) => {
	browser({ effectiveType, saveData: false });
	expect(waitsForTouch()).toBe(waits);
});

test('where the browser saves data the live map waits however fast the line is', () => {
	browser({ effectiveType: '4g', saveData: true });
	expect(waitsForTouch()).toBe(true);
});

test('where the browser says nothing of its line the page tells by how long it took to come', () => {
	const waitsAfter = (bytes: number, ms: number): boolean => {
		browser(undefined, new NavigationTiming(bytes, 100, 100 + ms));
		return waitsForTouch();
	};
	// 400 kbit/s, as slow as a slow 3G, and 9 Mbit/s.
	expect([waitsAfter(40_000, 800), waitsAfter(40_000, 36)]).toEqual([true, false]);
	// At once, out of a cache, or too little to tell.
	expect([waitsAfter(0, 0), waitsAfter(9_000, 800)]).toEqual([false, false]);
});
