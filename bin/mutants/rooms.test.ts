import { expect, test } from 'vitest';
import { ROOMS, runsFor } from './rooms';

const named = (...names: string[]): string[] => runsFor(names).map(({ room }) => room.name);

test('without a name every room is taken', () => {
	expect(named()).toEqual(ROOMS.map(({ name }) => name));
});

test('a room is named by its name or by its folder', () => {
	expect(named('atlas', './src/lib/lettering/')).toEqual(['atlas', 'lettering']);
});

test('a file is mutated alone, in the room with the longest folder that holds it', () => {
	const [run] = runsFor(['src/lib/story/claim/compare.ts']);
	expect(run?.room.name).toBe('claim');
	expect(run?.mutate.filter((glob) => !glob.startsWith('!'))).toEqual(['src/lib/story/claim/compare.ts']);
});

test('files of one room are one run, and the whole room holds them', () => {
	expect(named('src/lib/atlas/date.ts', 'src/lib/atlas/page.ts')).toEqual(['atlas']);
	expect(runsFor(['src/lib/atlas/date.ts', 'atlas'])).toEqual(runsFor(['atlas']));
});

test('a folder in a room is taken with all below it', () => {
	expect(runsFor(['src/lib/drawn/plane'])[0]?.mutate).toContain('src/lib/drawn/plane/**/*.ts');
});

test('a name of nothing is refused with the rooms that there are', () => {
	expect(() => runsFor(['atlsa'])).toThrow('atlsa is neither a room (lettering, claim, atlas');
});
