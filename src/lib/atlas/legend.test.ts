import { expect, test } from 'vitest';
import fc from 'fast-check';
import { ATLAS } from '$data/fixtures/small.fixture';
import { legendOf } from './legend';
import { keysOf } from './map-keys';
import { anyScene } from './scenes.fixture';
import { openingScene } from './opening-scene';
import type { CountryId, LonLat } from './types';
import { STATUS_LOOKS } from './types';

const nothing = { ...openingScene(ATLAS), tone: 'story' as const };

const camera = { kind: 'place', center: [20, 50], zoom: 5 } as const;

test('a picture that lights nothing has the statuses in sight, or no legend', () => {
	expect(legendOf(nothing, ATLAS)).toEqual([]);
	expect(legendOf(nothing, ATLAS, ['asian-partner'])).toEqual([
		{ kind: 'status', status: expect.objectContaining({ id: 'asian-partner' }) }
	]);
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
			expect(keys.filter((key) => STATUS_LOOKS.some((look) => look === key))).toEqual(
				scene.statuses.map(ATLAS.lookOf)
			);
			const operations = [...scene.operations, ...scene.litOperations].length > 0;
			expect(keys.some((key) => key.endsWith('operation'))).toBe(operations);
			const institutions = [...scene.institutions, ...scene.litInstitutions].length > 0;
			expect(keys.some((key) => key.endsWith('institution'))).toBe(institutions);
			expect(keys.includes('meeting')).toBe(scene.meetings.length > 0);
			expect(keys.filter((key) => key.startsWith('border'))).toEqual(
				scene.borders.length === 0 ? [] : [scene.tone === 'story' ? 'border-of-story' : 'border']
			);
		})
	);
});

test('a legend of a near picture has the statuses around what it is about, and no others', () => {
	const about = (id: CountryId) => keysOf({ ...openingScene(ATLAS), camera, selected: id }, ATLAS, true);
	const [participating, partners] = [ATLAS.holdersOf('participating'), ATLAS.holdersOf('asian-partner')];
	const bordersPartner = (id: CountryId): boolean =>
		ATLAS.neighbours(id).some((one) => ATLAS.landStatusOn(one) === 'asian-partner');
	const [partner, far] = [partners[0], participating.find(({ id }) => !bordersPartner(id))];
	if (!partner || !far) throw new Error('the fixture lacks countries');
	expect(about(partner.id)).toContain('third');
	expect(about(partner.id)).not.toContain('selected-first');
	expect(about(far.id)).not.toContain('third');
	expect(about(far.id)).toContain('selected-first');
});

test('a legend of a near picture has the signs that lie in it', () => {
	const operation = ATLAS.operations.find((one) => !ATLAS.isClosed(one));
	if (!operation) throw new Error('the fixture has no operation at work');
	const over = (center: LonLat) => {
		const place = { kind: 'place', center, zoom: 7 } as const;
		return keysOf({ ...openingScene(ATLAS), camera: place, operations: [operation.id] }, ATLAS, true);
	};
	expect(over(operation.point)).toContain('operation');
	expect(over([-150, -40])).not.toContain('operation');
});
