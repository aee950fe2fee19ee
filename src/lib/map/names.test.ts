import { describe, expect, it } from 'vitest';
import { country } from '../atlas/index.fixture';
import { ATLAS, LABELS_OF_FIXTURE, scene, screenAt, WORDS } from './map.fixture';
import { countryNames } from './names';
import type { NameProperties } from './names';
import type { Screen } from './screen';
import type { Scene } from '../atlas/scene';

const opening = screenAt([20, 60.5], 1.3);

function named(id: string, screen: Screen, shown: Scene = scene()): NameProperties {
	const { features } = countryNames(shown, ATLAS, LABELS_OF_FIXTURE, screen, [], WORDS);
	const found = features.find(({ properties }) => properties.id === id);
	if (!found) throw new Error(`no name of ${id}`);
	return found.properties;
}

describe('names of countries', () => {
	it('stand where their country has room, and are left out where it has not', () => {
		expect(named('DZA', screenAt([10, 40], 2)).far).toBe(true);
		expect(named('AUT', opening).far).toBe(false);
		expect(named('AUT', screenAt([14, 47], 4)).near).toBe(true);
	});

	it('of land outside the area wait until the reader looks closer', () => {
		expect(named('CHN', screenAt([100, 40], 1.2)).far).toBe(false);
		expect(named('CHN', screenAt([100, 40], 3.2)).far).toBe(true);
	});

	it('of Partners without room stand beside them, away from the middle at the limb', () => {
		const afghanistan = named('AFG', screenAt([0, 60], 1));
		expect([afghanistan.far, afghanistan.beside, afghanistan.besideAnchor]).toEqual([false, true, 'left']);
	});

	it('beside a Partner turn to the other side where signs are in the way', () => {
		const screen = screenAt([0, 60], 1);
		const at = screen.place([66, 34]);
		if (!at) throw new Error('Afghanistan is out of sight');
		const wall = { left: at[0], top: 0, right: screen.width, bottom: screen.height };
		const { features } = countryNames(scene(), ATLAS, LABELS_OF_FIXTURE, screen, [wall], WORDS);
		expect(features.find(({ properties }) => properties.id === 'AFG')?.properties.besideAnchor).toBe('right');
	});

	it('are not shown beyond the horizon', () => {
		const behind = named('AFG', screenAt([-110, -30], 2));
		expect([behind.far, behind.near, behind.beside]).toEqual([false, false, false]);
	});

	it('grow with the room up to their largest size', () => {
		const sizes = [2, 3.2, 6].map((zoom) => named('UZB', screenAt([63, 42], zoom)).nearSize);
		expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
		expect(new Set(sizes).size).toBe(3);
	});

	it('of the subject are set apart from all others', () => {
		const subject = named('TJK', screenAt([70, 38], 4), scene({ selected: country('TJK') }));
		expect([subject.subject, subject.selected, subject.near, subject.far]).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	it('carry the mark of a note, and the State of a dependency', () => {
		expect(named('XKX', opening).name).toBe('Kosovo*');
		expect(named('GRL', opening).name).toBe('Greenland (Denmark) of Denmark');
	});

	it('of microstates are left to their signs', () => {
		expect(() => named('KGZ', opening)).toThrow('no name of KGZ');
	});
});
