import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import { border, country, institution, meeting, operation, place } from './ids.fixture';
import { legendOf } from './legend';
import type { LegendEntry } from './legend';
import { openingScene } from './opening-scene';
import { scattered } from './places.fixture';
import type { Scene } from './scene';
import type { StatusId } from './types';

const [first, second] = INDEX.places;
if (!first || !second) throw new Error('the small world lacks places');
const atlas = createAtlas({ ...INDEX, places: [first, { ...second, kind: 'town' }] });
const step: Scene = {
	...openingScene(atlas),
	tone: 'story',
	camera: { kind: 'place', center: [69, 38.5], zoom: 5 },
	operations: [],
	institutions: []
};
const legend = (changes: Partial<Scene>): readonly LegendEntry[] => legendOf({ ...step, ...changes }, atlas);
const participating = { kind: 'status', status: expect.objectContaining({ id: 'participating' }) };

test('lit borders are explained with their lengths, and the statuses at their sides', () => {
	expect(legend({ borders: [border('AFG-TJK')] })).toEqual([
		{ kind: 'border', lengths: true },
		participating,
		{ kind: 'status', status: expect.objectContaining({ id: 'asian-partner' }) }
	]);
});

test('statuses in sight are explained with those of what is lit, each once and in their order', () => {
	const near = { ...step, emphasised: [country('TJK')] };
	const statuses = (...seen: StatusId[]): unknown[] =>
		legendOf(near, atlas, seen).flatMap((entry) => (entry.kind === 'status' ? [entry.status.id] : []));
	expect(statuses()).toEqual(['participating']);
	expect(statuses('asian-partner', 'mediterranean-partner', 'participating')).toEqual([
		'participating',
		'mediterranean-partner',
		'asian-partner'
	]);
});

test('a band, a route and the outline of a former State are explained', () => {
	expect(
		legend({
			corridor: { borders: [border('AFG-TJK')], km: 20 },
			routes: [{ from: [16, 48], to: [66, 34], ends: ['secretariat', 'AFG'] }],
			outlines: [{ kind: 'former-state', id: 'F-SUN', name: 'The Union', countries: [] }]
		})
	).toEqual([{ kind: 'corridor', km: 20 }, { kind: 'route' }, { kind: 'former-state' }]);
});

test('operations at work and closed ones are explained apart, of what is unknown nothing is', () => {
	const lit = (...ids: string[]): readonly LegendEntry[] => legend({ litOperations: ids.map(operation) });
	expect(lit('centre-in-ashgabat')).toEqual([{ kind: 'operation' }]);
	expect(lit('centre-in-dushanbe')).toEqual([{ kind: 'closed-operation' }]);
	expect(lit('centre-in-dushanbe', 'centre-in-ashgabat')).toEqual([
		{ kind: 'operation' },
		{ kind: 'closed-operation' }
	]);
	expect(lit('none')).toEqual([]);
});

test('institutions and meetings are explained', () => {
	expect(legend({ litInstitutions: [institution('odihr')], meetings: [meeting('2024-vienna')] })).toEqual([
		{ kind: 'institution' },
		{ kind: 'meeting' }
	]);
});

test('towns and crossings are explained apart', () => {
	expect(legend({ places: [first.id] })).toEqual([{ kind: 'crossing' }]);
	expect(legend({ places: [second.id] })).toEqual([{ kind: 'town' }]);
	expect(legend({ places: [second.id, first.id] })).toEqual([{ kind: 'crossing' }, { kind: 'town' }]);
	expect(legend({ places: [place('none')] })).toEqual([]);
});

test('signs that many places share are explained from the sixty-first on', () => {
	const kindsOf = (count: number): string[] => {
		const places = scattered(count);
		const scene = { ...step, places: places.map(({ id }) => id) };
		return legendOf(scene, createAtlas({ ...INDEX, places })).map(({ kind }) => kind);
	};
	expect([kindsOf(60).includes('cluster'), kindsOf(61).includes('cluster')]).toEqual([false, true]);
});

test('a fill that sets a participating State off is explained, not that of a Partner, nor beside lit borders', () => {
	const setOff = { kind: 'set-off' };
	expect(legend({ emphasised: [country('TJK')] })).toEqual([setOff, participating]);
	expect(legend({ emphasised: [country('AFG')] })).toEqual([
		{ kind: 'status', status: expect.objectContaining({ id: 'asian-partner' }) }
	]);
	expect(legend({ emphasised: [country('TJK')], borders: [border('TJK-UZB')] })).toEqual([
		{ kind: 'border', lengths: true },
		participating
	]);
});
