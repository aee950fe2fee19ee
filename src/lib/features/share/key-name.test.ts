import { expect, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { border, country, operation } from '$lib/atlas/ids.fixture';
import { openingScene } from '$lib/atlas/opening-scene';
import { keyName } from './key-name';
import { mapLegend } from './printed-legend';

const opening = openingScene(ATLAS);

test('land that is set off is named from what the page speaks of', () => {
	const name = (kind: Parameters<typeof keyName>[3]) => keyName('set-off', opening, ATLAS, kind);
	expect([name('chairs'), name('operation'), name('activity'), name('story')]).toEqual([
		'Has held the Chair',
		'Host country',
		'Host country',
		'Country in focus'
	]);
});

test('the land and the lit borders of a country’s page have its name', () => {
	const scene = { ...opening, selected: country('TJK'), borders: [border('KGZ-TJK')] };
	expect(keyName('selected-first', scene, ATLAS, 'country')).toBe('Tajikistan');
	expect(keyName('border', scene, ATLAS, 'country')).toBe('Land border of Tajikistan');
	expect(keyName('selected-first', scene, ATLAS, 'operation')).toBe('Host country');
	expect(keyName('border', { ...scene, selected: null }, ATLAS, 'home')).toBe('Border');
});

test('under a story’s picture Partners and the note of Kosovo are told in fewer words than beside a page’s map', () => {
	const names = (kind: 'home' | 'story') =>
		(['second', 'third', 'marked'] as const).map((key) => keyName(key, opening, ATLAS, kind));
	const [beside, under] = [names('home'), names('story')];
	expect(under.every((name, index) => name.length < (beside[index] ?? '').length)).toBe(true);
});

test('the band along a border is explained with its width', () => {
	const corridor = { borders: [border('AFG-TJK')], km: 20 };
	expect(keyName('corridor', { ...opening, corridor }, ATLAS, 'story')).toContain('20');
});

test('an operation that is lit has the sign of near pictures in its key, however far the picture', () => {
	const near = (changes: Partial<typeof opening>) =>
		mapLegend({ ...opening, ...changes }, ATLAS, 'field').find(({ sign }) => sign === 'operation')?.near;
	const operations = [operation('centre-in-ashgabat')];
	expect([near({ operations }), near({ litOperations: operations })]).toEqual([false, true]);
});
