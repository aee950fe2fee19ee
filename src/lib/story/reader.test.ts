import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compileStory } from './compile';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { keepTogether, moveOfKey, withMarksTogether } from './reader';
import { hashOfStep, isStep, stepOfHash } from './reader-address';

const source = readFileSync(fileURLToPath(new URL('./fixtures/good.md', import.meta.url)), 'utf8');
const story = compileStory(source, 'data/stories/a-border/en.md', WORLD, BORDER_POINTS);

/** Stands for the element that a key was pressed on: `inside` says whether it takes arrow keys itself. */
class PressedOn {
	constructor(readonly inside: boolean) {}
	closest(): PressedOn | null {
		return this.inside ? this : null;
	}
}
beforeEach(() => vi.stubGlobal('Element', PressedOn));
afterEach(() => vi.unstubAllGlobals());

const none = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, defaultPrevented: false };
const press = (key: string, change: object = {}) =>
	moveOfKey({ ...none, key, target: new PressedOn(false), ...change } as unknown as KeyboardEvent);

test('the address of a step leads back to it', () => {
	for (const step of [0, 1, 2, 3]) expect(stepOfHash(hashOfStep(step, story), story)).toBe(step);
});

test('an address that is no step’s leads nowhere', () => {
	expect(stepOfHash('#source-1', story)).toBeNull();
	expect(stepOfHash('borders', story)).toBeNull();
});

test('the steps end with the opening and the last', () => {
	expect([-1, 0, 3, 4, 1.5].map((step) => isStep(step, story))).toEqual([false, true, true, false, false]);
});

test('the right arrow goes on, the left one back', () => {
	expect(press('ArrowRight')).toBe(1);
	expect(press('ArrowLeft')).toBe(-1);
	expect(press('ArrowDown')).toBe(0);
});

test('a key with another key, or one that was answered, is somebody else’s', () => {
	for (const name of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey', 'defaultPrevented']) {
		expect(press('ArrowRight', { [name]: true }), name).toBe(0);
	}
});

test('a field or the map keeps its arrow keys', () => {
	expect(press('ArrowRight', { target: new PressedOn(true) })).toBe(0);
});

test('a number stays on the line of the word after it', () => {
	expect(keepTogether('On 30 November, 804 kilometres')).toBe('On 30\u00a0November, 804\u00a0kilometres');
	expect(keepTogether('in 2007, twice 5 7')).toBe('in 2007, twice 5 7');
});

test('source marks that stand side by side are one, those after other words another', () => {
	const word = { kind: 'text', value: ' and ' } as const;
	const source = (number: number) => ({ kind: 'source', number }) as const;
	expect(withMarksTogether([source(3), source(1), { kind: 'doubt' }, word, source(2)])).toEqual([
		{ kind: 'marks', numbers: [3, 1], doubted: true },
		word,
		{ kind: 'marks', numbers: [2], doubted: false }
	]);
});
