import { describe, expect, it, test } from 'vitest';
import { ATLAS, FRAMES, INDEX } from '$data/fixtures/small.fixture';
import { country, field, formerState, institution, meeting, operation } from './ids.fixture';
import { createAtlas } from './atlas';
import { openingScene } from './opening-scene';
import { pageScene } from './page';
import type { Page } from './page';
import type { Scene } from './scene';
import type { StorySlug } from './types';

const sceneOf = (page: Page): Scene => pageScene(page, ATLAS, FRAMES);
const opening = openingScene(ATLAS);

describe('pageScene', () => {
	it('opens the home page on the globe, with every status and every sign of today', () => {
		expect(sceneOf({ kind: 'home' })).toMatchObject({
			date: '2026-11-23',
			statuses: ATLAS.statusIds,
			operations: [
				'centre-in-ashgabat',
				'mission-in-kosovo',
				'mission-to-serbia',
				'programme-office-in-dushanbe'
			],
			institutions: ['odihr', 'secretariat', 'freedom-of-the-media'],
			selected: null,
			camera: { kind: 'opening' }
		});
	});

	test.each(['countries', 'stories', 'about', 'not-found'] as const)(
		'shows the home picture on "%s"',
		(kind) => {
			expect(sceneOf({ kind })).toEqual(opening);
		}
	);

	it('selects the country of its page, with the borders of its neighbours and the operations there', () => {
		expect(sceneOf({ kind: 'country', id: country('TJK') })).toMatchObject({
			selected: 'TJK',
			borders: ['AFG-TJK', 'TJK-UZB', 'KGZ-TJK', 'CHN-TJK'],
			litOperations: ['programme-office-in-dushanbe'],
			camera: { kind: 'frame', points: FRAMES(country('TJK')) }
		});
	});

	it('selects the host of an operation and keeps both in view', () => {
		expect(sceneOf({ kind: 'operation', id: operation('centre-in-ashgabat') })).toMatchObject({
			selected: 'TKM',
			litOperations: ['centre-in-ashgabat'],
			camera: { kind: 'frame', points: [...FRAMES(country('TKM')), [12, 53]] }
		});
	});

	it('selects nothing for the operation in Kosovo, and frames it', () => {
		expect(sceneOf({ kind: 'operation', id: operation('mission-in-kosovo') })).toMatchObject({
			selected: null,
			emphasised: [],
			litOperations: ['mission-in-kosovo'],
			camera: { kind: 'frame', points: [...FRAMES(country('XKX')), [15, 22]] }
		});
	});

	it('lights an institution and frames the land about it', () => {
		const scene = sceneOf({ kind: 'institution', id: institution('odihr') });
		expect(scene.litInstitutions).toEqual(['odihr']);
		const latitudes = scene.camera.kind === 'frame' ? scene.camera.points.map(([, lat]) => lat) : [];
		// 300 km are 2.7° of latitude, on both sides.
		expect(Math.max(...latitudes) - Math.min(...latitudes)).toBeCloseTo(5.4, 1);
	});

	test.each([
		['operations', [15, 22]],
		['structure', [24, 54.5]]
	] as const)('frames every sign on the list of %s', (kind, point) => {
		const { camera } = sceneOf({ kind });
		expect(camera.kind === 'frame' && camera.points).toContainEqual(point);
	});

	it('lights the operations that do a field of work today and the bodies that lead it, and no other', () => {
		expect(sceneOf({ kind: 'field', id: field('policing') })).toMatchObject({
			operations: ['mission-to-serbia'],
			litOperations: ['mission-to-serbia'],
			institutions: ['secretariat'],
			litInstitutions: ['secretariat']
		});
	});

	it('marks a meeting on the map of its year, with its part of the world in view', () => {
		const scene = sceneOf({ kind: 'meeting', id: meeting('2025-warsaw') });
		expect(scene).toMatchObject({ date: '2025-12-31', meetings: ['2025-warsaw'], operations: [] });
		expect(scene.camera.kind).toBe('frame');
	});

	it('marks every meeting on the list of meetings, and keeps all in view', () => {
		const { meetings, camera } = sceneOf({ kind: 'meetings' });
		expect(meetings).toEqual(['1975-helsinki', '1990-vienna', '2024-vienna', '2025-warsaw']);
		expect(camera).toEqual({
			kind: 'frame',
			points: [
				[25, 60],
				[24, 54.5],
				[24, 54.5],
				[4, 54.5]
			]
		});
	});

	it('sets off the lands of all that have held the Chair, former States among them, and of their status alone', () => {
		const chairs = [{ year: 1990, chair: formerState('F-SUN') }, ...INDEX.chairs];
		const { emphasised, statuses } = pageScene({ kind: 'chairs' }, createAtlas({ ...INDEX, chairs }), FRAMES);
		expect([...emphasised].sort()).toEqual(['AUT', 'KGZ', 'TJK', 'TKM', 'UZB']);
		expect(statuses).toEqual(['participating']);
	});

	it('shows the Partners alone, of one partnership or of both', () => {
		expect(sceneOf({ kind: 'partnership', status: 'asian-partner' })).toMatchObject({
			statuses: ['asian-partner'],
			emphasised: ['AFG', 'JPN'],
			operations: []
		});
		expect(sceneOf({ kind: 'partnerships' })).toMatchObject({
			statuses: ['mediterranean-partner', 'asian-partner'],
			emphasised: ['DZA', 'AFG', 'JPN']
		});
	});

	it('shows the opening of a story, then the step that is read', () => {
		const steps = [opening, { ...opening, emphasised: [country('AFG')] }];
		const slug = 'afghanistan' as StorySlug;
		expect([
			sceneOf({ kind: 'story', slug, steps }),
			sceneOf({ kind: 'story', slug, steps, step: 1 })
		]).toEqual(steps);
	});

	test.each<[Page, string]>([
		[{ kind: 'country', id: country('QQQ') }, 'QQQ'],
		[{ kind: 'operation', id: operation('no-mission') }, 'no-mission'],
		[{ kind: 'institution', id: institution('no-body') }, 'no-body'],
		[{ kind: 'story', slug: 'no-story' as StorySlug, steps: [] }, 'no-story']
	])('refuses a page of what is not there, and names it: %j', (page, name) => {
		expect(() => sceneOf(page)).toThrow(`"${name}"`);
	});
});
