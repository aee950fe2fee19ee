import { afterEach, describe, expect, it, vi } from 'vitest';
import { TOPOLOGY } from '$data/fixtures/small.fixture';
import { loadLabels, loadRivers, loadTopology } from './load-geometry';

const { signal } = new AbortController();
const answer = (body: unknown, status = 200): void => {
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(body, { status, statusText: 'Not Found' })));
};
afterEach(() => vi.unstubAllGlobals());

describe('loading the geometry', () => {
	it('gives a topology of countries, borders and coast', async () => {
		answer(TOPOLOGY);
		await expect(loadTopology('overview.json', signal)).resolves.toEqual(TOPOLOGY);
	});

	it('names the file that is not one', async () => {
		answer({ ...TOPOLOGY, objects: { countries: {} } });
		await expect(loadTopology('overview.json', signal)).rejects.toThrow(
			'overview.json: not a topology of countries, borders and coast'
		);
	});

	it('names the file that is not there', async () => {
		answer({}, 404);
		await expect(loadRivers('rivers.json', signal)).rejects.toThrow('rivers.json: 404 Not Found');
	});

	it('names the file whose list holds something else', async () => {
		answer([{ id: 'AFG' }]);
		await expect(loadLabels('labels.json', signal)).rejects.toThrow(
			'labels.json: not a list of label points'
		);
		await expect(loadRivers('rivers.json', signal)).rejects.toThrow(
			'rivers.json: not a list of courses of rivers'
		);
	});
});
