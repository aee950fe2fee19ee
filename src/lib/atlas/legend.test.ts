import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ATLAS } from '$data/fixtures/small.fixture';
import { keysOf, legendOf } from './legend';
import { anyScene } from './scenes.fixture';
import { openingScene } from './opening-scene';
import { STATUSES } from './types';

const nothing = { ...openingScene(ATLAS), tone: 'story' as const };

const camera = { kind: 'place', center: [20, 50], zoom: 5 } as const;

test('a near picture that lights nothing has no legend, one of the whole area has its colours', () => {
	expect(legendOf({ ...nothing, camera }, ATLAS)).toEqual([]);
	expect(legendOf(nothing, ATLAS)).toEqual(nothing.statuses.map((status) => ({ kind: 'status', status })));
});

test('what is lit is explained, and nothing else', () => {
	fc.assert(
		fc.property(anyScene, (scene) => {
			const kinds = legendOf(scene, ATLAS).map(({ kind }) => kind);
			expect(kinds.includes('border')).toBe(scene.borders.length > 0);
			expect(kinds.includes('corridor')).toBe(scene.corridor !== null);
			expect(kinds.includes('route')).toBe(scene.routes.length > 0);
			expect(kinds.includes('former-state')).toBe(scene.outlines.length > 0);
			expect(kinds.includes('institution')).toBe(scene.litInstitutions.length > 0);
		})
	);
});

test('the status of a land is that of the day of the picture', () => {
	const [country] = ATLAS.countries;
	if (!country) throw new Error('the fixture has no country');
	const then = { ...nothing, camera, emphasised: [country.id], date: '1970-01-01' };
	expect(legendOf(then, ATLAS)).toEqual([]);
	expect(legendOf({ ...then, date: ATLAS.asOf }, ATLAS)).toHaveLength(1);
});

test('a legend explains what the whole area shows, lit signs as others', () => {
	fc.assert(
		fc.property(anyScene, (scene) => {
			const keys = keysOf(scene, ATLAS, false);
			expect(keys.filter((key) => STATUSES.some((status) => status === key))).toEqual(scene.statuses);
			const operations = [...scene.operations, ...scene.litOperations].length > 0;
			expect(keys.includes('operation') || keys.includes('closed-operation')).toBe(operations);
			expect(keys.includes('institution')).toBe([...scene.institutions, ...scene.litInstitutions].length > 0);
			expect(keys.includes('meeting')).toBe(scene.meetings.length > 0);
			expect(keys.filter((key) => key.startsWith('border'))).toEqual(
				scene.borders.length === 0 ? [] : [scene.tone === 'story' ? 'border-of-story' : 'border']
			);
		})
	);
});

test('a legend of a near picture has the statuses around what it is about, and no others', () => {
	const about = (id: string) => {
		const selected = ATLAS.country(id)?.id ?? null;
		return keysOf({ ...openingScene(ATLAS), selected }, ATLAS, true);
	};
	const partner = ATLAS.countriesByStatus()['asian-partner'][0];
	if (!partner) throw new Error('the fixture has no Asian Partner');
	const far = ATLAS.countriesByStatus().participating.find(({ id }) =>
		ATLAS.neighbours(id).every((one) => ATLAS.landStatusOn(one) !== 'asian-partner')
	);
	expect(about(partner.id)).toContain('asian-partner');
	expect(about(partner.id)).not.toContain('selected');
	if (!far) throw new Error('every participating State of the fixture borders a Partner');
	expect(about(far.id)).not.toContain('asian-partner');
	expect(about(far.id)).toContain('selected');
});
