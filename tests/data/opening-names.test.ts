import { describe, expect, test } from 'vitest';
import { figureScale } from '$lib/atlas/camera';
import { OPENING } from '../../src/lib/atlas/opening';
import { FIGURE } from '../../src/lib/atlas/perspective';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { Camera } from '$lib/atlas/scene';
import { groundOf } from '$lib/drawn/ground';
import { boxSizeOf } from '$lib/drawn/labels/box-size';
import { horizonBox } from '$lib/drawn/labels/horizon';
import { lookIn } from '$lib/drawn/labels/small-look';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { intersect } from '$lib/lettering/box';
import { enlargedBox, labelBox } from '$lib/lettering/label';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';
import { BOX_SIZES } from '$lib/theme/drawing/lines';

const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };

/** px of the map in windows of 1440 × 900, 768 × 1024 and 390 × 844 px; and no box, as at build. */
const BOXES = [undefined, [1040, 746], [768, 563], [390, 397]] as const;
const PAGES: readonly Page[] = [{ kind: 'home' }, { kind: 'countries' }, { kind: 'stories' }];

/** The globe as a reader has turned it a little: its middle and its zoom. */
const TURNED = [0, 20, 50].flatMap((lon) =>
	[35, 45, 60].flatMap((lat) => [1.4].map((zoom): Camera => ({ kind: 'view', center: [lon, lat], zoom })))
);

function opening(page: Page, box: (typeof BOXES)[number], camera?: Camera) {
	const [width, height] = box ?? [FIGURE.width, FIGURE.height];
	const viewing = box ? { scale: figureScale(width, height), box: { width, height } } : {};
	const scene = pageScene(page, model, frames);
	const ground = groundOf(camera ? { ...scene, camera } : scene, inputs, viewing);
	const size = box ? boxSizeOf({ width, height }) : 'large';
	const picture = pictureOf(ground);
	return { ground, picture, size, labels: picture.labels.filter(({ sizes }) => sizes.includes(size)) };
}

describe.each(PAGES)('the opening globe of $kind', (page) => {
	const pictures = BOXES.map((box) => opening(page, box));

	test('most of the smallest States are named at their rings on a large page', () => {
		const [large] = pictures;
		const named = large?.labels.filter(({ id }) => id.startsWith('microstate ')) ?? [];
		expect(named.length).toBeGreaterThanOrEqual(4);
	});

	test('the United States are named beside the globe, on a phone in its corner', () => {
		expect(pictures.map(({ size, labels }) => [size, labels.some(({ id }) => id === 'USA')])).toEqual([
			['large', true],
			['large', true],
			['medium', true],
			['small', true]
		]);
	});

	test('lands between the largest and the smallest are named, fewer in a small box', () => {
		const [large, , medium, small] = pictures.map(({ labels }) => new Set(labels.map(({ id }) => id)));
		const lacking = (named: Set<string> | undefined, wanted: readonly string[]): string[] =>
			wanted.filter((id) => !named?.has(id));
		const everywhere = ['RUS', 'CAN', 'USA', 'KAZ', 'DZA', 'EGY', 'AFG', 'TUR', 'UKR'];
		expect(lacking(small, everywhere)).toEqual([]);
		expect(lacking(medium, [...everywhere, 'GRL', 'MNG', 'FRA', 'ESP'])).toEqual([]);
		const nearlyAll = ['GRL', 'MNG', 'FRA', 'ESP', 'DEU', 'POL', 'SWE', 'NOR', 'FIN', 'ITA', 'BLR', 'TKM'];
		expect(lacking(large, [...everywhere, ...nearlyAll])).toEqual([]);
	});

	test('a Partner’s name without a line stands nearer to its own land than to a ring', () => {
		const astray = pictures.flatMap(({ ground, picture, labels }) =>
			labels.flatMap(({ id, named, position, leader }) => {
				if (leader || named.kind !== 'name' || named.style !== 'far-beside') return [];
				const label = atlas.labels.find((one) => one.id === id);
				const at = label && ground.screen.place(label.point);
				if (!at) return [];
				const [left, top, right, bottom] = labelBox(position);
				const distance = (x: number, y: number): number =>
					Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
				const rings = picture.signs.filter(({ kind }) => kind === 'microstate');
				return rings
					.filter(({ x, y }) => distance(x, y) < distance(at[0], at[1]))
					.map(({ members }) => `${id} at ${members[0] ?? ''}`);
			})
		);
		expect(astray).toEqual([]);
	});
});

test('a line to the name of one of the smallest States crosses no country but its neighbours', () => {
	const turned = TURNED.map((view) => opening({ kind: 'home' }, BOXES[1], view));
	const lines = [...BOXES.map((box) => opening({ kind: 'home' }, box)), ...turned];
	const crossed = lines.flatMap(({ ground, labels }) =>
		labels.flatMap(({ id, leader }) => {
			const country = /^microstate (\w+)$/.exec(id)?.[1];
			const known = country === undefined ? undefined : model.country(country);
			if (!known || !leader) return [];
			const allowed: readonly string[] = [known.id, ...model.neighbours(known.id)];
			const others = ground.lands.filter((land) => !allowed.includes(ground.owner(land.id)));
			const [x1, y1, x2, y2] = leader;
			return Array.from({ length: 41 }, (_, step) => {
				const place = ground.screen.under([x1 + (step / 40) * (x2 - x1), y1 + (step / 40) * (y2 - y1)]);
				return place && others.find((land) => ground.drawing.holds([land], place))?.id;
			}).flatMap((land) => (land ? [`${id} over ${land}`] : []));
		})
	);
	expect(crossed).toEqual([]);
});

test('no name on a phone runs into one beyond the horizon as the reader turns the globe', () => {
	const [width, height] = [390, 397];
	const met = [0, 40, 80].flatMap((lon) =>
		[40, 60].flatMap((lat) => {
			const center = [lon, lat] as const;
			const camera = { kind: 'view', center, zoom: 0, of: 'opening' } as const;
			const ground = groundOf({ ...pageScene({ kind: 'home' }, model, frames), camera }, inputs, {
				scale: figureScale(width, height),
				box: { width, height },
				view: { center, radius: OPENING.radius, offset: [0, OPENING.lower] }
			});
			const { labels, horizon } = pictureOf(ground);
			const beyond = horizon.map((name) => [name.id, horizonBox(name, BOX_SIZES.small.letters)] as const);
			expect(beyond.length).toBeGreaterThan(0);
			return labels
				.filter(({ sizes }) => sizes.includes('small'))
				.flatMap(({ id, named, position }) => {
					const box = enlargedBox(position, lookIn(ground, 'small')(named));
					return beyond.filter(([, other]) => intersect(box, other)).map(([other]) => `${id} and ${other}`);
				});
		})
	);
	expect(met).toEqual([]);
});
