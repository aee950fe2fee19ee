import { describe, expect, test } from 'vitest';
import { FIGURE, figureScale } from '$lib/atlas/camera';
import { keysOf } from '$lib/atlas/map-keys';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { LonLat } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import { isLarge } from '$lib/drawn/labels/candidates';
import type { DrawnLabel } from '$lib/drawn/labels/drawn-label';
import { overTheMap } from '$lib/drawn/labels/over-the-map';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { contains, intersect } from '$lib/lettering/box';
import type { Box } from '$lib/lettering/box';
import { enlargedBox } from '$lib/lettering/label';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';
import { BOX_SIZES } from '$lib/theme/lines';
import { frameOf, largestIn, PLACES } from '../places-in-view';

const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };

/** The map's box in windows of 1440 × 900, 768 × 1024, 390 × 844 and 844 × 390 px. */
const BOXES = [
	{ width: 1040, height: 746 },
	{ width: 768, height: 563 },
	{ width: 390, height: 397 },
	{ width: 844, height: 281 }
] as const;

/** A picture as one box shows it. */
function shown(page: Page, box: (typeof BOXES)[number], place?: readonly [LonLat, number], all = false) {
	const scale = figureScale(box.width, box.height);
	const scene = pageScene(page, model, frames);
	const ground = groundOf(
		{
			...scene,
			...(all && { operations: model.operations.map(({ id }) => id) }),
			...(place && {
				camera: { kind: 'view' as const, center: place[0], zoom: place[1] + Math.log2(Math.min(1, scale)) }
			})
		},
		inputs,
		{ scale, box }
	);
	const picture = pictureOf(ground);
	const size = boxSizeOf(box);
	const labels = picture.labels.filter(({ sizes }) => sizes.includes(size));
	const inks = size === 'large' ? null : BOX_SIZES[size === 'low' ? 'small' : size];
	const boxOf = ({ named, position }: DrawnLabel): Box =>
		enlargedBox(position, {
			growth: inks ? inks[isLarge(named) ? 'largeLetters' : 'letters'] : 1,
			firstLine: named.kind === 'length' && (size === 'small' || size === 'low')
		});
	return { ground, picture, labels, boxOf, frame: frameOf(box, scale), size };
}

describe.each(PLACES)('where a reader zooms to %s', (_, center, zoom) => {
	const pictures = BOXES.map((box) => ({ box, ...shown({ kind: 'home' }, box, [center, zoom], true) }));

	test('the largest five lands of the frame are named', () => {
		const unnamed = pictures.flatMap(({ box, ground, labels, frame, size }) => {
			const named = new Set(labels.filter(({ named: { kind } }) => kind === 'name').map(({ id }) => id));
			return largestIn(ground, frame, size === 'large')
				.filter(([id]) => !named.has(id))
				.map(([id, share]) => `${id} ${share.toFixed(3)} in ${box.width} × ${box.height}`);
		});
		expect(unnamed).toEqual([]);
	});

	test('no label is cut by the edge or stands under a button, and no two meet', () => {
		const faults = pictures.flatMap(({ box, ground, labels, boxOf, frame }) => {
			const where = `in ${box.width} × ${box.height}`;
			const boxes = labels.map((label) => ({ id: label.id, own: boxOf(label) }));
			return [
				...boxes.filter(({ own }) => !contains(frame, own)).map(({ id }) => `${id} is cut ${where}`),
				...boxes
					.filter(({ own }) => overTheMap(ground).some((button) => intersect(button, own)))
					.map(({ id }) => `${id} under a button ${where}`),
				...boxes.flatMap(({ id, own }, index) =>
					boxes
						.slice(index + 1)
						.filter((other) => intersect(own, other.own))
						.map((other) => `${id} × ${other.id} ${where}`)
				)
			];
		});
		expect(faults).toEqual([]);
	});

	test('no sign was pushed out of the land that it stands for', () => {
		const astray = pictures.flatMap(({ box, ground, picture }) =>
			picture.signs.flatMap(({ members, homes, x, y, point }) => {
				if (homes.length === 0) return [];
				const own = ground.lands.filter(({ id }) => homes.includes(ground.owner(id)));
				const seen = ground.screen.under([x, y]);
				const isHome = seen === null || ground.drawing.holds(own, seen);
				return isHome || !ground.drawing.holds(own, point)
					? []
					: [`${members[0] ?? ''} in ${box.width} × ${box.height}`];
			})
		);
		expect(astray).toEqual([]);
	});
});

test('no length stands on the country that its page is about, nor its leader across another', () => {
	const faults = model.countries.flatMap(({ id }) =>
		BOXES.flatMap((box) => {
			const { ground, labels, boxOf } = shown({ kind: 'country', id }, box);
			const own = ground.lands.filter((land) => ground.owner(land.id) === id);
			return labels.flatMap((label) => {
				if (label.named.kind !== 'length') return [];
				const [left, top, right, bottom] = boxOf(label);
				const points = [left, (left + right) / 2, right].flatMap((x) =>
					[top, (top + bottom) / 2, bottom].map((y) => [x, y] as const)
				);
				const on = points.filter((point) => {
					const place = ground.screen.under(point);
					return place !== null && ground.drawing.holds(own, place);
				});
				return on.length > 2 ? [`${id}: ${label.id} in ${box.width} × ${box.height}`] : [];
			});
		})
	);
	expect(faults).toEqual([]);
});

test.each(['operations', 'structure'] as const)(
	'on the page of all %s every sign of a large box is named',
	(kind) => {
		const { picture, labels } = shown({ kind }, BOXES[0]);
		const wanted = picture.signs.filter((sign) => sign.kind === 'operation' || sign.kind === 'institution');
		const named = new Set(labels.map(({ id }) => id));
		expect(wanted.length).toBeGreaterThan(5);
		expect(
			wanted.filter((sign) => !named.has(`${sign.kind} ${sign.members[0] ?? ''}`)).map(({ name }) => name)
		).toEqual([]);
	}
);

test('on the page of all bodies a large box writes their names out', () => {
	const { labels } = shown({ kind: 'structure' }, BOXES[0]);
	const abbreviations = new Set(model.institutions.flatMap(({ abbreviation }) => abbreviation ?? []));
	const texts = labels.flatMap(({ position }) => position.lines.map(({ text }) => text));
	expect(texts).toContain('High Commissioner');
	expect(texts.filter((text) => abbreviations.has(text))).toEqual([]);
});

test('signs that a page is not about are grey: other operations, and those outside the country', () => {
	const strong = (page: Page): string[] =>
		shown(page, BOXES[0]).picture.signs.flatMap(({ aside, kind, members }) =>
			aside || (kind !== 'operation' && kind !== 'institution') ? [] : members
		);
	expect(strong({ kind: 'operation', id: 'mission-to-skopje' as never })).toEqual(['mission-to-skopje']);
	const inTajikistan = [...model.operations, ...model.institutions].filter((one) =>
		'hosts' in one ? one.hosts.some((host) => host === 'TJK') : one.country === 'TJK'
	);
	const shownThere = strong({ kind: 'country', id: 'TJK' as never });
	expect(shownThere.length).toBeGreaterThan(0);
	expect(inTajikistan.map(({ id }): string => id)).toEqual(expect.arrayContaining(shownThere));
	expect(strong({ kind: 'operations' }).length).toBeGreaterThan(10);
});

test('the page of an operation shows where else it worked, with names, and says what the sign means', () => {
	const page = { kind: 'operation', id: 'special-monitoring-mission-to-ukraine' as never } as const;
	const { picture, labels } = shown(page, BOXES[0]);
	const offices = picture.signs.filter(({ kind }) => kind === 'office').map(({ name }) => name);
	const told = atlas.operations.find(({ id }) => id === 'special-monitoring-mission-to-ukraine');
	expect(offices.toSorted()).toEqual(told?.otherOffices?.value.map(({ name }) => name).toSorted());
	const named = labels.flatMap(({ id }) => (id.startsWith('office ') ? [id] : []));
	expect(named).toHaveLength(offices.length);
	expect(keysOf(pageScene(page, model, frames), model, true)).toContain('office');
});

test('from far the page of a country with many neighbours says the four longest lengths at most', () => {
	const { labels } = shown({ kind: 'country', id: 'RUS' as never }, BOXES[0]);
	const lengths = labels.filter(({ named }) => named.kind === 'length');
	expect(lengths.length).toBeGreaterThan(0);
	expect(lengths.length).toBeLessThanOrEqual(4);
});

test('an area that is no State is not named where a State beside it has no name', () => {
	for (const box of BOXES) {
		const { ground, labels } = shown({ kind: 'country', id: 'TJK' as never }, box, [[75, 36], 5]);
		const named = new Set(labels.map(({ id }) => id));
		const beside = ground.borders.flatMap(({ properties }) =>
			properties?.countries.some((id) => id === 'X-SIACHEN')
				? properties.countries.filter((id) => id !== 'X-SIACHEN')
				: []
		);
		expect(beside.length).toBeGreaterThan(0);
		if (named.has('X-SIACHEN')) expect(beside.filter((id) => !named.has(id))).toEqual([]);
	}
});

test.each(['home', 'operations', 'structure', 'meetings', 'chairs'] as const)(
	'nothing of the map of %s is cut by the sides of a sheet of paper',
	(kind) => {
		const ground = groundOf(pageScene({ kind }, model, frames), inputs);
		const look = { growth: BOX_SIZES.medium.letters, firstLine: false };
		const printed = pictureOf(ground).labels.filter(({ sizes }) => sizes.includes('medium'));
		expect(printed.length).toBeGreaterThan(5);
		const cut = printed.filter(({ named, position }) => {
			const [left, , right] = enlargedBox(
				position,
				isLarge(named) ? { ...look, growth: BOX_SIZES.medium.largeLetters } : look
			);
			return left < 0 || right > FIGURE.width;
		});
		expect(cut.map(({ id }) => id)).toEqual([]);
	}
);
