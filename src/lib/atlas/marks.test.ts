import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import { border, country, institution, operation } from './ids.fixture';
import { marksNamed, signOf } from './marks';
import { openingScene } from './opening-scene';
import type { Scene } from './scene';

/* An operation there that has closed, and an institution. */
const atlas = createAtlas({
	...INDEX,
	operations: INDEX.operations.map((one) =>
		one.id === 'centre-in-dushanbe' ? { ...one, hosts: [country('XKX')] } : one
	),
	institutions: INDEX.institutions.map((one) =>
		one.id === 'odihr' ? { ...one, country: country('XKX') } : one
	)
});
const step: Scene = { ...openingScene(atlas), tone: 'story', operations: [], institutions: [] };
const names = (changes: Partial<Scene>): boolean =>
	marksNamed({ ...step, ...changes }, atlas).some(({ area }) => area === 'XKX');
const closed = operation('centre-in-dushanbe');

test('a picture that names nothing names no marked area', () => {
	expect(names({})).toBe(false);
	expect(names({ selected: country('SRB'), borders: [border('AFG-TJK')] })).toBe(false);
});

test.each<[string, Partial<Scene>]>([
	['it is selected', { selected: country('XKX') }],
	['an institution there is lit', { litInstitutions: [institution('odihr')] }],
	['an institution there is marked among some', { institutions: [institution('odihr')] }],
	['a closed operation there is lit', { litOperations: [closed] }],
	['an inset is fitted to it', { inset: { camera: { kind: 'opening' }, fitted: ['XKX'] } }]
])('a marked area is named where %s', (_, changes) => {
	expect(names(changes)).toBe(true);
});

test('signs that are counted as a whole name no one', () => {
	expect(names({ institutions: INDEX.institutions.map(({ id }) => id) })).toBe(false);
	expect(names({ operations: [closed, operation('office-in-dushanbe')] })).toBe(false);
});

test('a closed operation there is named where some of the closed ones are marked', () => {
	const marked = (id: string): boolean => names({ operations: [operation(id)] });
	expect([marked('centre-in-dushanbe'), marked('office-in-dushanbe')]).toEqual([true, false]);
});

test('a name takes the signs of all marked areas among its lands, in the order of the policy', () => {
	const marks = [
		{ id: 'one', area: country('XKX'), sign: '*' },
		{ id: 'other', area: country('X-ISLAND'), sign: '†' }
	];
	const signs = [['SRB'], ['XKX'], ['X-ISLAND', 'SRB', 'XKX']].map((lands) =>
		signOf(lands.map(country), { marks })
	);
	expect(signs).toEqual(['', '*', '*†']);
});
