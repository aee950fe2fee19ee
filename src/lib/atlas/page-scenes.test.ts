import { expect, test } from 'vitest';
import { ATLAS, FRAMES, INDEX, WORLD } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import { framesOf, middleOf, pointsAround, pointsOfBox } from './frame';
import { activity, country, field, institution, meeting, operation } from './ids.fixture';
import { openingScene } from './opening-scene';
import { pageScene } from './page';
import type { Page } from './page';
import type { Scene } from './scene';

const opening = openingScene(ATLAS);
const sceneOf = (page: Page): Scene => pageScene(page, ATLAS, FRAMES);
const frame = (...points: Extract<Scene['camera'], { kind: 'frame' }>['points']): Scene['camera'] => ({
	kind: 'frame',
	points
});
const middles = (...ids: string[]) => ids.map((id) => middleOf(FRAMES(country(id))));

test('the home page marks the places that belong to the opening', () => {
	const [first, ...others] = INDEX.places;
	if (!first) throw new Error('the small world has no place');
	const places = [{ ...first, onOpening: true as const }, ...others];
	const scene = pageScene({ kind: 'home' }, createAtlas({ ...INDEX, places }), FRAMES);
	expect(scene).toEqual({ ...opening, places: [first.id] });
});

test.each(['fields', 'glossary', 'sources', 'unconfirmed'] as const)('"%s" shows the opening', (kind) => {
	expect(sceneOf({ kind })).toEqual(opening);
});

test('the list of sources looks at the city of most institutions, without signs', () => {
	const scene = sceneOf({ kind: 'source-list' });
	const { points } = scene.camera.kind === 'frame' ? scene.camera : { points: [] };
	expect(scene).toMatchObject({ operations: [], institutions: [] });
	expect(middleOf(points)[0]).toBeCloseTo(24, 1);
	const none = createAtlas({ ...INDEX, institutions: [] });
	expect(pageScene({ kind: 'source-list' }, none, FRAMES).camera).toEqual({ kind: 'opening' });
});

test('an activity selects its host, or emphasises several, and keeps all in view', () => {
	const id = activity('programme-in-dushanbe');
	const point = [5, 45] as const;
	expect(sceneOf({ kind: 'activity', id })).toEqual({
		...opening,
		selected: 'TJK',
		camera: frame(...FRAMES(country('TJK')), point)
	});
	const activities = INDEX.activities.map((one) => ({
		...one,
		hosts: ['TJK', 'XKX', 'UZB'].map(country)
	}));
	const scene = pageScene({ kind: 'activity', id }, createAtlas({ ...INDEX, activities }), FRAMES);
	expect(scene).toMatchObject({ selected: null, emphasised: ['TJK', 'UZB'] });
});

test('an operation with several hosts emphasises those that hold a status', () => {
	const operations = INDEX.operations.map((one) =>
		one.id === 'centre-in-ashgabat' ? { ...one, hosts: ['TKM', 'XKX'].map(country) } : one
	);
	const id = operation('centre-in-ashgabat');
	const scene = pageScene({ kind: 'operation', id }, createAtlas({ ...INDEX, operations }), FRAMES);
	expect(scene).toMatchObject({
		selected: null,
		emphasised: ['TKM'],
		camera: frame(...FRAMES(country('TKM')), ...FRAMES(country('XKX')), [12, 53])
	});
});

test('a former unit shows its successor, a body without a seat the opening', () => {
	expect(sceneOf({ kind: 'institution', id: institution('police-unit') })).toEqual({
		...opening,
		litInstitutions: ['secretariat'],
		camera: frame(...pointsAround([24, 54.5], 300))
	});
	expect(sceneOf({ kind: 'institution', id: institution('council') })).toEqual(opening);
});

test('a part of an institution is shown where the institution is', () => {
	const bodies = INDEX.bodies.map((one) =>
		one.id === 'police-unit' ? { ...one, successor: null, parent: institution('odihr') } : one
	);
	const scene = pageScene(
		{ kind: 'institution', id: institution('police-unit') },
		createAtlas({ ...INDEX, bodies }),
		FRAMES
	);
	expect(scene.litInstitutions).toEqual(['odihr']);
});

test('a field of work frames what does it and what leads it', () => {
	expect(sceneOf({ kind: 'field', id: field('elections') })).toEqual({
		...opening,
		operations: ['mission-to-serbia', 'programme-office-in-dushanbe'],
		institutions: ['odihr'],
		litOperations: ['mission-to-serbia', 'programme-office-in-dushanbe'],
		litInstitutions: ['odihr'],
		camera: frame([15, 27], [5, 45], [4, 54.5])
	});
});

test('a country is selected on the ground of the opening', () => {
	const scene = sceneOf({ kind: 'country', id: country('JPN') });
	expect(scene).toEqual({ ...opening, selected: 'JPN', camera: frame(...FRAMES(country('JPN'))) });
});

test('lists frame what they list', () => {
	const points = ATLAS.activeOperations().map(({ point }) => point);
	expect(sceneOf({ kind: 'operations' })).toEqual({ ...opening, institutions: [], camera: frame(...points) });
	expect(sceneOf({ kind: 'structure' })).toEqual({
		...opening,
		operations: [],
		camera: frame([4, 54.5], [24, 54.5], [24, 54.5])
	});
	expect(sceneOf({ kind: 'meetings' })).toMatchObject({ operations: [], institutions: [] });
});

test('pages about years and Partners have no signs', () => {
	const pages: Page[] = [
		{ kind: 'meeting', id: meeting('2025-warsaw') },
		{ kind: 'chairs' },
		{ kind: 'partnerships' },
		{ kind: 'partnership', status: 'asian-partner' }
	];
	for (const page of pages) expect(sceneOf(page)).toMatchObject({ operations: [], institutions: [] });
});

test('those who have held the Chair, and all Partners, are framed by the middles of their lands', () => {
	const holders = sceneOf({ kind: 'chairs' });
	expect(holders.camera).toEqual(frame(...middles(...holders.emphasised)));
	expect(sceneOf({ kind: 'partnerships' }).camera).toEqual(frame(...middles('DZA', 'AFG', 'JPN')));
	expect(sceneOf({ kind: 'partnership', status: 'asian-partner' }).camera).toEqual(
		frame(...FRAMES(country('AFG')), ...FRAMES(country('JPN')))
	);
});

test('a land that reaches far is shown among others by its end that is nearest to them', () => {
	const [far, ...others] = sceneOf({ kind: 'chairs' }).emphasised;
	if (!far) throw new Error('the small world has no Chair');
	const frames = framesOf([
		{ id: far, bbox: [10, 45, 90, 46] },
		...others.map((id) => ({ id, bbox: [-21, 44, -19, 46] as const }))
	]);
	const { camera } = pageScene({ kind: 'chairs' }, ATLAS, frames);
	expect(camera).toEqual(frame([10, 46], ...others.map((id) => middleOf(frames(id)))));
});

test('parts of a country that lie far from its page’s map stand in a small one, each by its name', () => {
	const isles = { name: 'Isles', box: [0, 30, 2, 31] } as const;
	const rocks = { name: 'Rocks', box: [4, 30, 5, 31] } as const;
	const frames = framesOf(WORLD.labels, { AFG: { main: [10, 40, 20, 50], apart: [isles, rocks] } });
	const { camera, inset } = pageScene({ kind: 'country', id: country('AFG') }, ATLAS, frames);
	expect(camera).toEqual(frame(...pointsOfBox([10, 40, 20, 50])));
	expect(inset).toEqual({
		camera: frame(...pointsOfBox(isles.box), ...pointsOfBox(rocks.box)),
		fitted: [],
		parts: [
			{ name: 'Isles', camera: frame(...pointsOfBox(isles.box)) },
			{ name: 'Rocks', camera: frame(...pointsOfBox(rocks.box)) }
		]
	});
});

test.each<[Page, string]>([
	[{ kind: 'country', id: country('XKX') }, 'no country "XKX"'],
	[{ kind: 'activity', id: activity('no-activity') }, 'no activity "no-activity"'],
	[{ kind: 'field', id: field('no-field') }, 'no field of work "no-field"'],
	[{ kind: 'meeting', id: meeting('no-meeting') }, 'no meeting "no-meeting"']
])('a page of what is not there is refused: %j', (page, message) => {
	expect(() => sceneOf(page)).toThrow(message);
});
