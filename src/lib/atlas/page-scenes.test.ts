import { expect, test } from 'vitest';
import { createAtlas } from './atlas';
import { middleOf, pointsAround } from './frame';
import {
	FIXTURE_FRAMES,
	FIXTURE_INDEX,
	activity,
	country,
	field,
	institution,
	meeting,
	operation
} from './index.fixture';
import { openingScene } from './opening-scene';
import { pageScene } from './page';
import type { Page } from './page';
import type { Scene } from './scene';

const atlas = createAtlas(FIXTURE_INDEX);
const opening = openingScene(atlas);
const sceneOf = (page: Page): Scene => pageScene(page, atlas, FIXTURE_FRAMES);
const frame = (...points: Extract<Scene['camera'], { kind: 'frame' }>['points']): Scene['camera'] => ({
	kind: 'frame',
	points
});
const middles = (...ids: string[]) => ids.map((id) => middleOf(FIXTURE_FRAMES(country(id))));

test('the home page marks the places that belong to the opening', () => {
	const [first, ...others] = FIXTURE_INDEX.places;
	if (!first) throw new Error('the fixture has no place');
	const places = [{ ...first, onOpening: true as const }, ...others];
	const scene = pageScene({ kind: 'home' }, createAtlas({ ...FIXTURE_INDEX, places }), FIXTURE_FRAMES);
	expect(scene).toEqual({ ...opening, places: [first.id] });
});

test.each(['fields', 'glossary', 'sources', 'unconfirmed'] as const)('"%s" shows the opening', (kind) => {
	expect(sceneOf({ kind })).toEqual(opening);
});

test('the list of sources looks at the city of most institutions, without signs', () => {
	const [odihr, secretariat] = FIXTURE_INDEX.institutions;
	if (!odihr || !secretariat) throw new Error('the fixture lacks institutions');
	const second = { ...secretariat, id: institution('second') };
	const busy = createAtlas({ ...FIXTURE_INDEX, institutions: [odihr, secretariat, second] });
	const scene = pageScene({ kind: 'source-list' }, busy, FIXTURE_FRAMES);
	const { points } = scene.camera.kind === 'frame' ? scene.camera : { points: [] };
	expect(scene).toMatchObject({ operations: [], institutions: [] });
	expect(middleOf(points)[0]).toBeCloseTo(secretariat.point[0], 1);
	const none = createAtlas({ ...FIXTURE_INDEX, institutions: [] });
	expect(pageScene({ kind: 'source-list' }, none, FIXTURE_FRAMES).camera).toEqual({ kind: 'opening' });
});

test('an activity selects its host, or emphasises several, and keeps all in view', () => {
	const id = activity('programme-in-dushanbe');
	const point = [68.79, 38.56] as const;
	expect(sceneOf({ kind: 'activity', id })).toEqual({
		...opening,
		selected: 'TJK',
		camera: frame(...FIXTURE_FRAMES(country('TJK')), point)
	});
	const activities = FIXTURE_INDEX.activities.map((one) => ({
		...one,
		hosts: ['TJK', 'XKX', 'UZB'].map(country)
	}));
	const scene = pageScene(
		{ kind: 'activity', id },
		createAtlas({ ...FIXTURE_INDEX, activities }),
		FIXTURE_FRAMES
	);
	expect(scene).toMatchObject({ selected: null, emphasised: ['TJK', 'UZB'] });
});

test('an operation with several hosts emphasises those that hold a status', () => {
	const operations = FIXTURE_INDEX.operations.map((one) =>
		one.id === 'centre-in-ashgabat' ? { ...one, hosts: ['TKM', 'XKX'].map(country) } : one
	);
	const id = operation('centre-in-ashgabat');
	const scene = pageScene(
		{ kind: 'operation', id },
		createAtlas({ ...FIXTURE_INDEX, operations }),
		FIXTURE_FRAMES
	);
	expect(scene).toMatchObject({
		selected: null,
		emphasised: ['TKM'],
		camera: frame(...FIXTURE_FRAMES(country('TKM')), ...FIXTURE_FRAMES(country('XKX')), [58.38, 37.95])
	});
});

test('a former unit shows its successor, a body without a seat the opening', () => {
	expect(sceneOf({ kind: 'institution', id: institution('police-unit') })).toEqual({
		...opening,
		litInstitutions: ['secretariat'],
		camera: frame(...pointsAround([16.37, 48.21], 300))
	});
	expect(sceneOf({ kind: 'institution', id: institution('council') })).toEqual(opening);
});

test('a part of an institution is shown where the institution is', () => {
	const bodies = FIXTURE_INDEX.bodies.map((one) =>
		one.id === 'police-unit' ? { ...one, successor: null, parent: institution('odihr') } : one
	);
	const scene = pageScene(
		{ kind: 'institution', id: institution('police-unit') },
		createAtlas({ ...FIXTURE_INDEX, bodies }),
		FIXTURE_FRAMES
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
		camera: frame([20.46, 44.82], [68.79, 38.56], [21.01, 52.25])
	});
});

test('a country is selected on the ground of the opening', () => {
	const scene = sceneOf({ kind: 'country', id: country('JPN') });
	expect(scene).toEqual({ ...opening, selected: 'JPN', camera: frame(...FIXTURE_FRAMES(country('JPN'))) });
});

test('lists frame what they list', () => {
	const points = atlas.activeOperations().map(({ point }) => point);
	expect(sceneOf({ kind: 'operations' })).toEqual({ ...opening, camera: frame(...points) });
	expect(sceneOf({ kind: 'structure' })).toEqual({
		...opening,
		operations: [],
		camera: frame([21.01, 52.25], [16.37, 48.21])
	});
	expect(sceneOf({ kind: 'meetings' })).toMatchObject({ operations: [], institutions: [] });
});

test('pages about years and Partners have no signs', () => {
	const pages: Page[] = [
		{ kind: 'meeting', id: meeting('2006-warsaw') },
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
		frame(...FIXTURE_FRAMES(country('AFG')), ...FIXTURE_FRAMES(country('JPN')))
	);
});

test.each<[Page, string]>([
	[{ kind: 'activity', id: activity('no-activity') }, 'no activity "no-activity"'],
	[{ kind: 'field', id: field('no-field') }, 'no field of work "no-field"'],
	[{ kind: 'meeting', id: meeting('no-meeting') }, 'no meeting "no-meeting"']
])('a page of what is not there is refused: %j', (page, message) => {
	expect(() => sceneOf(page)).toThrow(message);
});
