import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyQuery } from './apply-query';
import { ATLAS, FRAMES } from '$data/fixtures/small.fixture';
import { country } from './ids.fixture';
import { pageScene } from './page';
import { queryGrammar } from './query';
import type { Camera } from './scene';
import { anyScene } from './scenes.fixture';

const DEFAULT = queryGrammar(ATLAS.shownStatuses).fallback;

const scene = pageScene({ kind: 'country', id: country('TJK') }, ATLAS, FRAMES);

describe('applyQuery', () => {
	it('leaves every Scene as it is where nothing is asked', () => {
		fc.assert(
			fc.property(anyScene, (any) => {
				expect(applyQuery(any, DEFAULT, ATLAS)).toEqual(any);
			})
		);
	});

	it('shows no status that the Scene does not show', () => {
		const shown = applyQuery(
			{ ...scene, statuses: ['asian-partner'] },
			{ ...DEFAULT, status: ['participating', 'asian-partner'] },
			ATLAS
		);
		expect(shown.statuses).toEqual(['asian-partner']);
	});

	it('takes signs away and keeps what the page is about', () => {
		const query = { ...DEFAULT, status: [], ops: [], institutions: 'off' } as const;
		expect(applyQuery(scene, query, ATLAS)).toEqual({
			...scene,
			statuses: [],
			operations: [],
			institutions: []
		});
	});

	it('adds closed operations on request, and leaves the active ones away where only those are asked for', () => {
		const closed = ATLAS.closedOperations(scene.date).map(({ id }) => id);
		expect(closed.length).toBeGreaterThan(0);
		const asked = (...ops: readonly ('active' | 'closed')[]): readonly string[] =>
			applyQuery(scene, { ...DEFAULT, ops }, ATLAS).operations;
		expect(asked('active', 'closed')).toEqual([...scene.operations, ...closed]);
		expect(asked('closed')).toEqual(closed);
	});

	it('leaves of all signs those of a field of work', () => {
		const [field] = ATLAS.fields;
		if (!field) throw new Error('the fixture has no field of work');
		const shown = applyQuery(scene, { ...DEFAULT, field: field.id }, ATLAS);
		expect(shown.operations).toEqual(scene.operations.filter((id) => field.operations.includes(id)));
		expect(shown.operations.length).toBeLessThan(scene.operations.length);
		expect(shown.institutions).toEqual(field.lead.filter((id) => scene.institutions.includes(id)));
	});

	it('looks where the reader moved the map, and draws it flat on request', () => {
		const view = { center: [69, 38.5], zoom: 5 } as const;
		expect(applyQuery(scene, { ...DEFAULT, view, projection: 'flat' }, ATLAS)).toMatchObject({
			projection: 'flat',
			camera: { kind: 'view', ...view }
		});
	});

	it('does not change the Scene that it was given', () => {
		const before = structuredClone(scene);
		applyQuery(scene, { ...DEFAULT, status: [], projection: 'flat' }, ATLAS);
		expect(scene).toEqual(before);
	});
});

it('a view keeps from which camera of the page the reader moved the map', () => {
	const view = { center: [69, 38.5], zoom: 5 } as const;
	const cameraOf = (camera: typeof scene.camera): unknown =>
		applyQuery({ ...scene, camera }, { ...DEFAULT, view }, ATLAS).camera;
	expect(cameraOf({ kind: 'opening' })).toEqual({ kind: 'view', ...view, of: 'opening' });
	const frame: Camera = { kind: 'frame', points: [[69, 38.5]] };
	expect(cameraOf(frame)).toEqual({ kind: 'view', ...view, of: frame });
	expect(cameraOf({ kind: 'view', ...view })).toEqual({ kind: 'view', ...view });
});
