import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from './after-paint';

let paint: () => void;
const done: string[] = [];

beforeEach(() => {
	vi.useFakeTimers();
	done.length = 0;
	vi.stubGlobal('requestAnimationFrame', (work: () => void) => {
		paint = work;
		return 1;
	});
	vi.stubGlobal('cancelAnimationFrame', () => (paint = () => undefined));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const work = () => afterPaint([() => done.push('first'), () => done.push('second')]);

test('work follows the next frame, part by part, each in a task of its own', () => {
	work().begin();
	expect(done).toEqual([]);
	paint();
	expect(done).toEqual([]);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['first']);
	vi.advanceTimersToNextTimer();
	expect(done).toEqual(['first', 'second']);
});

test('work that is begun anew begins with its first part', () => {
	const { begin } = work();
	begin();
	paint();
	vi.advanceTimersToNextTimer();
	begin();
	vi.runAllTimers();
	expect(done).toEqual(['first']);
	paint();
	vi.runAllTimers();
	expect(done).toEqual(['first', 'first', 'second']);
});

test('work that is ended is not done', () => {
	const { begin, end } = work();
	begin();
	end();
	paint();
	vi.runAllTimers();
	expect(done).toEqual([]);
});
