import { expect, test } from 'vitest';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { border, country, institution, meeting, operation, place } from '../atlas/ids.fixture';
import type { Scene } from '../atlas/scene';
import { scene } from '../map/map.fixture';
import { checkScene } from './check';
import { SceneError } from './inputs';

/** The faults of a Scene, a line each. */
function faults(changes: Partial<Scene>): string[] {
	try {
		checkScene(scene(changes), ATLAS);
	} catch (error) {
		if (error instanceof SceneError) return error.message.split('\n');
		throw error;
	}
	return [];
}

const outline = (...ids: string[]) => ({
	kind: 'former-state' as const,
	id: 's',
	name: 'S',
	countries: ids.map(country)
});

test('a Scene of things that the atlas knows has no fault', () => {
	const known: Partial<Scene> = {
		selected: country('GRL'),
		emphasised: ['AFG', 'XKX'].map(country),
		borders: [border('AFG-TJK')],
		corridor: { borders: [border('AFG-TJK')], km: 20 },
		operations: INDEX.operations.map(({ id }) => id),
		litOperations: INDEX.operations.map(({ id }) => id),
		institutions: INDEX.institutions.map(({ id }) => id),
		litInstitutions: INDEX.institutions.map(({ id }) => id),
		places: INDEX.places.map(({ id }) => id),
		meetings: INDEX.meetings.map(({ id }) => id),
		outlines: [outline('AFG', 'XKX')]
	};
	expect(faults(known)).toEqual([]);
	expect(faults({ selected: null, corridor: null })).toEqual([]);
});

test.each<[field: string, changes: Partial<Scene>]>([
	['selected', { selected: country('none') }],
	['emphasised[1]', { emphasised: ['AFG', 'none'].map(country) }],
	['borders[0]', { borders: [border('none')] }],
	['corridor.borders[1]', { corridor: { borders: ['AFG-TJK', 'none'].map(border), km: 20 } }],
	['operations[0]', { operations: [operation('none')] }],
	['litOperations[0]', { litOperations: [operation('none')] }],
	['institutions[0]', { institutions: [institution('none')] }],
	['litInstitutions[0]', { litInstitutions: [institution('none')] }],
	['places[0]', { places: [place('none')] }],
	['meetings[0]', { meetings: [meeting('none')] }],
	['outlines[1].countries[0]', { outlines: [outline('AFG'), outline('none')] }]
])('what is unknown in %s is told with its field', (field, changes) => {
	expect(faults(changes)).toEqual([`scene.${field}: the atlas does not know "none"`]);
});

test('all faults are told, a line each', () => {
	expect(faults({ selected: country('none'), places: ['one', 'two'].map(place) })).toHaveLength(3);
});
