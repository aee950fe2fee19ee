import { expect, test } from 'vitest';
import { createAtlas } from './atlas';
import { FIXTURE_INDEX, border, country, institution, operation } from './index.fixture';
import { namesKosovo } from './kosovo';
import { openingScene } from './opening-scene';
import type { Scene } from './scene';

/* An operation there that has closed, and an institution. */
const atlas = createAtlas({
	...FIXTURE_INDEX,
	operations: FIXTURE_INDEX.operations.map((one) =>
		one.id === 'centre-in-dushanbe' ? { ...one, hosts: [country('XKX')] } : one
	),
	institutions: FIXTURE_INDEX.institutions.map((one) =>
		one.id === 'odihr' ? { ...one, country: country('XKX') } : one
	)
});
const step: Scene = { ...openingScene(atlas), tone: 'story', operations: [], institutions: [] };
const names = (changes: Partial<Scene>): boolean => namesKosovo({ ...step, ...changes }, atlas);
const closed = operation('centre-in-dushanbe');

test('a picture that names nothing names no Kosovo', () => {
	expect(names({})).toBe(false);
	expect(names({ selected: country('SRB'), borders: [border('AFG-TJK')] })).toBe(false);
});

test.each<[string, Partial<Scene>]>([
	['it is selected', { selected: country('XKX') }],
	['an institution there is lit', { litInstitutions: [institution('odihr')] }],
	['an institution there is marked among some', { institutions: [institution('odihr')] }],
	['a closed operation there is lit', { litOperations: [closed] }],
	['an inset is fitted to it', { inset: { camera: { kind: 'opening' }, fitted: ['XKX'] } }]
])('Kosovo is named where %s', (_, changes) => {
	expect(names(changes)).toBe(true);
});

test('signs that are counted as a whole name no one', () => {
	expect(names({ institutions: ['odihr', 'secretariat'].map(institution) })).toBe(false);
	expect(names({ operations: [closed] })).toBe(false);
});

test('a closed operation there is named where some of the closed ones are marked', () => {
	const two = createAtlas({
		...atlas,
		operations: atlas.operations.map((one) =>
			one.id === 'mission-to-serbia' ? { ...one, closed: '2020-01-01' } : one
		)
	});
	const marked = (id: string): boolean => namesKosovo({ ...step, operations: [operation(id)] }, two);
	expect([marked('centre-in-dushanbe'), marked('mission-to-serbia')]).toEqual([true, false]);
});
