import { expect, test } from 'vitest';
import { figure } from '$lib/figure/figure';
import { inputs, scene } from '$lib/figure/figure.fixture';
import type { Camera } from '$lib/atlas/scene';
import type { CountryId } from '$lib/atlas/types';
import { forPage } from './for-page';

const drawn = (changes: Partial<typeof scene>) => () =>
	forPage('/stories/peace/figures/borders.svg', () => figure({ ...scene, ...changes }, inputs()));
const impossible: Camera = { kind: 'view', center: [400, 95], zoom: 3 };

test.each([
	[
		'an id that nobody knows',
		drawn({ selected: 'QQQ' as CountryId }),
		/borders\.svg: scene\.selected.*"QQQ"/
	],
	['a camera that stands nowhere', drawn({ camera: impossible }), /borders\.svg: .*camera\.center/],
	['an empty set', drawn({ camera: { kind: 'frame', points: [] } }), /borders\.svg: .*camera\.points/]
])('a Scene with %s stops the build, naming page and step', (_, work, words) => {
	expect(work).toThrow(words);
});

test('what is well comes through', () => {
	expect(forPage('/', () => 'figure')).toBe('figure');
});
