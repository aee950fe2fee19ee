import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { preloadAtRest } from './preload-at-rest';

const preloadData = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('$app/navigation', () => ({ preloadData }));

/** ms after which a pointer rests. */
const LONG = 1000;

beforeEach(() => {
	vi.useFakeTimers();
	preloadData.mockClear();
	vi.stubGlobal('navigator', {});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

it('fetches the page that the pointer rests on, once', () => {
	const preloads = preloadAtRest();
	preloads.want('/countries/egypt/');
	vi.advanceTimersByTime(LONG);
	preloads.want('/countries/egypt/');
	vi.advanceTimersByTime(LONG);
	expect(preloadData.mock.calls).toEqual([['/countries/egypt/']]);
});

it('fetches nothing that the pointer only crosses', () => {
	const preloads = preloadAtRest();
	for (const href of ['/countries/egypt/', '/countries/jordan/', null]) {
		preloads.want(href);
		vi.advanceTimersByTime(1);
	}
	vi.advanceTimersByTime(LONG);
	expect(preloadData).not.toHaveBeenCalled();
});

it('fetches nothing where the browser asks for few bytes, and nothing after its end', () => {
	vi.stubGlobal('navigator', { connection: { saveData: true } });
	preloadAtRest().want('/countries/egypt/');
	vi.advanceTimersByTime(LONG);
	vi.stubGlobal('navigator', {});
	const preloads = preloadAtRest();
	preloads.want('/countries/egypt/');
	preloads.end();
	vi.advanceTimersByTime(LONG);
	expect(preloadData).not.toHaveBeenCalled();
});
