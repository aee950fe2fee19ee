import { describe, expect, it } from 'vitest';
import { institution, operation, place } from '../atlas/index.fixture';
import { createAtlas } from '../atlas/atlas';
import { FIXTURE_INDEX } from '../atlas/index.fixture';
import { scattered } from '../atlas/places.fixture';
import { ATLAS, LABELS_OF_FIXTURE, scene, screenAt, WORDS } from './map.fixture';
import { layoutSigns } from './sign-places';
import type { SignLayout } from './sign-places';
import type { Box } from './screen';
import type { Scene } from '../atlas/scene';

const screen = screenAt([40, 45], 3);
const laidOut = (shown: Scene, near = false): SignLayout =>
	layoutSigns(shown, ATLAS, LABELS_OF_FIXTURE, screen, near, 1, WORDS);
const ids = ({ signs }: SignLayout): string[] => signs.features.map(({ properties }) => properties.id);

/** Space in px between two signs, each as round as its box is wide; a pin is its head. */
function gapOf(one: Box, other: Box): number {
	const radius = ({ left, right }: Box): number => (right - left) / 2;
	const middle = (box: Box): [number, number] => [(box.left + box.right) / 2, box.top + radius(box)];
	const [[x1, y1], [x2, y2]] = [middle(one), middle(other)];
	return Math.hypot(x2 - x1, y2 - y1) - radius(one) - radius(other);
}

describe('signs', () => {
	it('stand for the operations and institutions of the Scene, the microstates and its places', () => {
		const shown = laidOut(
			scene({
				operations: [operation('mission-to-serbia')],
				institutions: [institution('odihr')],
				places: [place('panji-poyon-bridge')]
			})
		);
		expect(ids(shown)).toEqual([
			'operation:mission-to-serbia',
			'institution:odihr',
			'microstate:KGZ',
			'place:panji-poyon-bridge'
		]);
	});

	it('of institutions in one city are one, with their number', () => {
		const [secretariat] = FIXTURE_INDEX.institutions.filter(({ id }) => id === 'secretariat');
		if (!secretariat) throw new Error('the fixture has no secretariat');
		const atlas = createAtlas({
			...FIXTURE_INDEX,
			institutions: [secretariat, { ...secretariat, id: institution('permanent-council') }]
		});
		const shown = scene({ institutions: atlas.institutions.map(({ id }) => id), operations: [] });
		const { signs } = layoutSigns(shown, atlas, [], screen, false, 1, WORDS);
		expect(signs.features.map(({ properties }) => properties)).toMatchObject([
			{
				kind: 'group',
				members: 'secretariat,permanent-council',
				name: 'Vienna',
				second: '2 institutions',
				count: '2'
			}
		]);
		const lit = layoutSigns(
			{ ...shown, litInstitutions: [institution('secretariat')] },
			atlas,
			[],
			screen,
			false,
			1,
			WORDS
		);
		expect(lit.signs.features.map(({ properties }) => [properties.id, properties.lit])).toEqual([
			['institution:secretariat', true],
			['institution:permanent-council', false]
		]);
	});

	it('never touch, near or far', () => {
		const shown = scene({
			operations: [operation('programme-office-in-dushanbe'), operation('centre-in-dushanbe')],
			places: [place('panji-poyon-bridge')]
		});
		for (const near of [false, true]) {
			const { boxes } = laidOut(shown, near);
			const gaps = boxes.flatMap((one, index) => boxes.slice(index + 1).map((other) => gapOf(one, other)));
			expect(Math.min(...gaps)).toBeGreaterThan(1);
		}
	});

	it('that a Scene lights are pins with their name at every zoom', () => {
		const { signs, names } = laidOut(scene({ litOperations: [operation('centre-in-ashgabat')] }));
		const lit = signs.features.find(({ properties }) => properties.lit)?.properties;
		expect([lit?.farImage, lit?.farAnchor]).toEqual(['operation-near', 'bottom']);
		expect(
			names.features.filter(({ properties }) => properties.lit).map(({ properties }) => properties.name)
		).toEqual(['Centre in Ashgabat']);
	});

	it('where an operation works in the noted territory carry the mark of the note', () => {
		const { names } = laidOut(scene());
		const found = names.features.find(({ properties }) => properties.members === 'mission-in-kosovo');
		expect(found?.properties.name).toBe('Mission in Kosovo*');
	});

	it('beyond the horizon are left out', () => {
		const behind = layoutSigns(scene(), ATLAS, LABELS_OF_FIXTURE, screenAt([-120, -40], 3), false, 1, WORDS);
		expect(behind.signs.features).toEqual([]);
	});
});

describe('ten thousand places', () => {
	const places = scattered(10_000);
	const atlas = createAtlas({ ...FIXTURE_INDEX, places });
	const crowded = scene({ places: places.map(({ id }) => id), operations: [], institutions: [] });
	const laidOutAt = (zoom: number): SignLayout =>
		layoutSigns(crowded, atlas, [], screenAt([40, 45], zoom), zoom > 3, 1, WORDS);

	it('are as many signs as the map has room for, at every zoom, and none touch', () => {
		for (const zoom of [1, 3, 5, 7]) {
			const { signs, boxes } = laidOutAt(zoom);
			expect(signs.features.length).toBeGreaterThan(3);
			expect(signs.features.length).toBeLessThan(640);
			const touching = boxes.filter((one, index) =>
				boxes.slice(index + 1).some((other) => gapOf(one, other) < 0.5)
			);
			expect(touching).toEqual([]);
		}
	});

	it('show their number far away and their names close by', () => {
		const count = ({ signs }: SignLayout): number =>
			signs.features.reduce((sum, { properties }) => sum + Number(properties.count || '1'), 0);
		expect(count(laidOutAt(1))).toBeGreaterThan(3000);
		expect(new Set(laidOutAt(1).signs.features.map(({ properties }) => properties.kind))).toEqual(
			new Set(['cluster'])
		);
		expect(laidOutAt(7).names.features.length).toBeGreaterThan(0);
	});
});
