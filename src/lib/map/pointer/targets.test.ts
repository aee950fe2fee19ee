import { describe, expect, it } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { landTarget, signTarget } from './targets';

describe('what a press opens', () => {
	it('is the country under it', () => {
		expect(landTarget(ATLAS, 'TJK')).toEqual({ kind: 'country', id: 'TJK' });
	});

	it('is the State of a dependency', () => {
		expect(landTarget(ATLAS, 'GRL')).toEqual({ kind: 'country', id: 'DNK' });
	});

	it('is an area where the land has no status', () => {
		expect(landTarget(ATLAS, 'CHN')).toEqual({ kind: 'area', id: 'CHN' });
	});

	it('is empty for land that the atlas does not know', () => {
		expect(landTarget(ATLAS, 'X-NOWHERE')).toEqual({ kind: 'empty' });
	});

	it.each([
		['operation', 'mission-to-serbia', { kind: 'operation', id: 'mission-to-serbia' }],
		['institution', 'odihr', { kind: 'institution', id: 'odihr' }],
		['microstate', 'AUT', { kind: 'country', id: 'AUT' }],
		['bridge', 'panji-poyon-bridge', { kind: 'place', id: 'panji-poyon-bridge' }],
		['institution', 'odihr,unknown,secretariat', { kind: 'group', ids: ['odihr', 'secretariat'] }],
		[
			'meeting',
			'2024-vienna,unknown,2025-warsaw',
			{ kind: 'meeting', id: '2024-vienna', ids: ['2024-vienna', '2025-warsaw'] }
		],
		['meeting', 'unknown', { kind: 'empty' }],
		['operation', 'unknown', { kind: 'empty' }]
	] as const)('is behind the sign of the %s %s', (kind, members, target) => {
		expect(signTarget(ATLAS, { kind, members: members.split(','), point: [0, 0] })).toEqual(target);
	});

	it('is the story behind its number', () => {
		const sign = { kind: 'cluster', members: ['valley'], count: 3, point: [69, 38] } as const;
		expect(signTarget(ATLAS, sign)).toEqual({ kind: 'story', id: 'valley' });
	});

	it('is a closer look at places that share a sign', () => {
		const sign = { kind: 'cluster', members: [], count: 12, point: [69, 38] } as const;
		expect(signTarget(ATLAS, sign)).toEqual({ kind: 'cluster', count: 12, point: [69, 38] });
	});
});
