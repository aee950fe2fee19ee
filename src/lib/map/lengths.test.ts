import { describe, expect, it } from 'vitest';
import { border, country } from '../atlas/index.fixture';
import type { LonLat } from '../atlas/types';
import { leaderIndex, LEADERS, lengthFeatures } from './lengths';
import { ATLAS, LABELS_OF_FIXTURE, scene, screenAt, WORDS } from './map.fixture';

const middles = new Map<string, LonLat>([
	['AFG-TJK', [70, 37.5]],
	['TJK-UZB', [68.5, 39.5]],
	['KGZ-TJK', [71, 39.5]]
]);
const screen = screenAt([70, 38], 5);
const lengthsOf = (changes: Parameters<typeof scene>[0]): ReturnType<typeof lengthFeatures>['features'] =>
	lengthFeatures(scene(changes), ATLAS, LABELS_OF_FIXTURE, middles, screen, [], WORDS).features;

describe('length labels', () => {
	it('say the published length, and the measured one where none is published', () => {
		const features = lengthsOf({
			selected: country('TJK'),
			borders: [border('KGZ-TJK'), border('AFG-TJK')]
		});
		expect(features.map(({ properties }) => [properties.length, properties.pair])).toEqual([
			['1357 km', 'with Afghanistan'],
			['837 km', 'with Kyrgyzstan']
		]);
	});

	it('name both sides in a story', () => {
		const [only] = lengthsOf({ tone: 'story', emphasised: [country('AFG')], borders: [border('AFG-TJK')] });
		expect(only?.properties.pair).toBe('Afghanistan–Tajikistan');
	});

	it('point away from the country that the page is about', () => {
		const [only] = lengthsOf({ selected: country('TJK'), borders: [border('AFG-TJK')] });
		expect(only?.properties.leader).toBe('leader-sw');
	});

	it('turn aside where a sign stands in the way', () => {
		const shown = scene({ selected: country('TJK'), borders: [border('AFG-TJK')] });
		const at = screen.place([70, 37.5]);
		if (!at) throw new Error('the border is out of sight');
		const wall = { left: 0, top: 0, right: at[0], bottom: screen.height };
		const { features } = lengthFeatures(shown, ATLAS, LABELS_OF_FIXTURE, middles, screen, [wall], WORDS);
		expect(features[0]?.properties.leader).toMatch(/-(ne|e|se)$/);
	});

	it('are left out for a border without a line or a length', () => {
		expect(lengthsOf({ borders: [border('AFG-UZB'), border('TKM-UZB')] })).toEqual([]);
	});
});

describe('leaders', () => {
	it.each([
		[[0, 1], 'leader-n'],
		[[1, 1], 'leader-ne'],
		[[1, 0], 'leader-e'],
		[[0, -1], 'leader-s'],
		[[-1, 0], 'leader-w'],
		[[-1, 1], 'leader-nw']
	] as const)('to %j is %s', (to, name) => {
		expect(LEADERS[leaderIndex([0, 0], to)]).toBe(name);
	});
});
