import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyQuery } from './apply-query';
import { FIXTURE_FRAMES, country } from './index.fixture';
import { pageScene } from './page';
import { DEFAULT_QUERY } from './query';
import { ATLAS, anyScene } from './scenes.fixture';

const scene = pageScene({ kind: 'country', id: country('TJK') }, ATLAS, FIXTURE_FRAMES);

describe('applyQuery', () => {
	it('leaves every Scene as it is where nothing is asked', () => {
		fc.assert(
			fc.property(anyScene, (any) => {
				expect(applyQuery(any, DEFAULT_QUERY)).toEqual(any);
			})
		);
	});

	it('shows no status that the Scene does not show', () => {
		const shown = applyQuery(
			{ ...scene, statuses: ['asian-partner'] },
			{ ...DEFAULT_QUERY, status: ['participating', 'asian-partner'] }
		);
		expect(shown.statuses).toEqual(['asian-partner']);
	});

	it('takes signs away and keeps what the page is about', () => {
		const query = { ...DEFAULT_QUERY, status: [], ops: 'off', institutions: 'off' } as const;
		expect(applyQuery(scene, query)).toEqual({ ...scene, statuses: [], operations: [], institutions: [] });
	});

	it('looks where the reader moved the map, and draws it flat on request', () => {
		const view = { center: [69, 38.5], zoom: 5 } as const;
		expect(applyQuery(scene, { ...DEFAULT_QUERY, view, projection: 'flat' })).toMatchObject({
			projection: 'flat',
			camera: { kind: 'view', ...view }
		});
	});

	it('does not change the Scene that it was given', () => {
		const before = structuredClone(scene);
		applyQuery(scene, { ...DEFAULT_QUERY, status: [], projection: 'flat' });
		expect(scene).toEqual(before);
	});
});
