import { describe, expect, test } from 'vitest';
import { figureScale, isHeldBack, resolveCamera } from '$lib/atlas/camera';
import { FIGURE, project } from '$lib/atlas/perspective';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { Scene } from '$lib/atlas/scene';
import { groundOf } from '$lib/drawn/ground';
import { mapWords } from '$lib/i18n/map-words';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';
import { stories } from '$lib/server/stories';

const sceneOf = (page: Page): Scene => pageScene(page, model, frames);

/** Shares of the figure's width and height that points take in the view of a Scene. */
function sharesOf(
	{ camera }: Scene,
	points: readonly (readonly [lon: number, lat: number])[]
): [number, number] {
	const view = resolveCamera(camera);
	const seen = points.flatMap((point) => {
		const at = project(view, point);
		return at ? [at] : [];
	});
	const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
	return [span(seen.map(([x]) => x)) / FIGURE.width, span(seen.map(([, y]) => y)) / FIGURE.height];
}

/** The larger of a country's two shares of its own page. */
const LEAST_SHARE = 0.5;

describe('the page of a country', () => {
	test.each(model.countries)('of $id shows it large, or says that it looks from no nearer by', ({ id }) => {
		const scene = sceneOf({ kind: 'country', id });
		const share = Math.max(...sharesOf(scene, frames.ofPage(id).main));
		expect(isHeldBack(scene.camera) || share >= LEAST_SHARE).toBe(true);
	});

	test('is held back by the smallest States and Luxembourg alone', () => {
		const heldBack = model.countries.filter(({ id }) => isHeldBack(sceneOf({ kind: 'country', id }).camera));
		expect(heldBack.map(({ id }) => id).toSorted()).toEqual([
			'AND',
			'LIE',
			'LUX',
			'MCO',
			'MLT',
			'SMR',
			'VAT'
		]);
	});

	test('of the United States shows the part between its neighbours, and Alaska and Hawaii in a small map', () => {
		const scene = sceneOf({ kind: 'country', id: id('USA') });
		const [width] = sharesOf(scene, [
			[-124.7, 48.4],
			[-67, 44.8]
		]);
		expect(width).toBeGreaterThan(0.5);
		expect(scene.inset?.parts?.map(({ name }) => name)).toEqual(['Alaska', 'Hawaii']);
	});
});

test('most of the countries that have held the Chair are seen near by, Kazakhstan at the edge of the picture', () => {
	const scene = sceneOf({ kind: 'chairs' });
	const [germany] = sharesOf(scene, frames(id('DEU')));
	expect(germany).toBeGreaterThan(0.11);
	const view = resolveCamera(scene.camera);
	for (const holder of scene.emphasised) {
		const seen = frames(holder).some((point) => {
			const [x, y] = project(view, point) ?? [-1, -1];
			return x > 0 && x < FIGURE.width && y > 0 && y < FIGURE.height;
		});
		expect([holder, seen]).toEqual([holder, true]);
	}
});

/** Boxes of the map in px, and the height of the window: of a page's map, and of a story's. */
const WINDOWS = [
	{ page: [1040, 746], story: [960, 746], window: [1440, 900] },
	{ page: [768, 563], story: [768, 389], window: [768, 1024] },
	{ page: [390, 397], story: [390, 321], window: [390, 844] },
	{ page: [844, 281], story: [844, 281], window: [844, 390] }
] as const;
/** From this width of the window on the map stands beside the text, and the small map is larger; see InsetMap. */
const TWO_COLUMNS_PX = 900;

/** Where the small map lies, in px of the map's box. */
function insetIn([width, height]: readonly [number, number], window: readonly [number, number]) {
	const isWide = window[0] >= TWO_COLUMNS_PX;
	const own = isWide ? Math.min(256, Math.max(132, 0.25 * width)) : Math.min(0.26 * width, 0.22 * window[1]);
	const [left, bottom] = isWide ? [20, 56] : [12, 36];
	return {
		left,
		top: height - bottom - (own * FIGURE.height) / FIGURE.width,
		right: left + own,
		bottom: height - bottom
	};
}

const WITH_INSET = [
	...model.countries.map(({ id }) => ({ name: id as string, scene: sceneOf({ kind: 'country', id }) })),
	...stories.flatMap(({ slug, steps }) => steps.map(({ id, scene }) => ({ name: `${slug}#${id}`, scene })))
].filter(({ scene }) => scene.inset !== null);

test.each(WITH_INSET)('the small map of $name covers no line that is lit', ({ scene }) => {
	const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };
	for (const { page, story, window } of WINDOWS) {
		const box = scene.tone === 'story' ? story : page;
		const scale = figureScale(box[0], box[1]);
		const ground = groundOf(scene, inputs, { scale });
		const lit = ground.borders.filter(({ id }) => scene.borders.some((border) => border === id));
		const inset = insetIn(box, window);
		const covered = ground.drawing.polylines(lit).flatMap((line) =>
			line.filter(([x, y]) => {
				const [px, py] = [
					(x - FIGURE.width / 2) * scale + box[0] / 2,
					(y - FIGURE.height / 2) * scale + box[1] / 2
				];
				return px > inset.left && px < inset.right && py > inset.top && py < inset.bottom;
			})
		);
		expect([box, covered]).toEqual([box, []]);
	}
});

function id(code: string) {
	const found = model.countries.find((country) => country.id === code);
	if (!found) throw new Error(`the atlas has no ${code}`);
	return found.id;
}
