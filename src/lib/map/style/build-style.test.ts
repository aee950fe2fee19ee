import { createExpression, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { COURSE_KINDS } from '../../atlas/geometry';
import { country } from '../../atlas/ids.fixture';
import { emptyScene } from '../../atlas/scene';
import type { Scene } from '../../atlas/scene';
import { themes } from '../../theme/colours/theme';
import { LAND_LAYERS } from '../pointer/picks';
import { buildStyle } from './build-style';
import { inOrder, LAYER_ORDER } from './layer-order';

const kinds = (['atlas', 'story'] as const).flatMap((tone) =>
	(['globe', 'flat'] as const).flatMap((projection) =>
		Object.values(themes).map((theme) => ({
			tone,
			projection,
			theme,
			name: `${tone} ${projection} ${theme.name}`
		}))
	)
);

const plain = emptyScene({ asOf: '2026-01-01', statusIds: [] });

describe('the style of the live map', () => {
	it.each(kinds)('is valid: $name', ({ tone, projection, theme }) => {
		expect(validateStyleMin(buildStyle({ ...plain, tone, projection }, theme, { hovering: true }))).toEqual(
			[]
		);
	});

	it('holds every listed layer once, from the ground up', () => {
		const style = buildStyle(plain, themes.light);
		expect(style.layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
	});

	it('names every layer that is not listed, is missing or comes twice', () => {
		const { layers } = buildStyle(plain, themes.light);
		const [sea, ...rest] = layers;
		if (!sea) throw new Error('no layers');
		const second = rest[0] ?? sea;
		expect(() => inOrder([...rest, second, { ...sea, id: 'ocean' }])).toThrow(
			/"ocean" is not in LAYER_ORDER; layer "graticule-far" comes twice; layer "sea" is missing/
		);
	});

	it('takes every colour from the theme, so that light and dark share none of the ground colours', () => {
		const colors = (name: 'light' | 'dark'): string =>
			JSON.stringify(
				buildStyle(plain, themes[name]).layers.filter(({ id }) =>
					['sea', 'land-far', 'land-near'].includes(id)
				)
			);
		const used = new Set(colors('light').match(/#[0-9A-F]{6}/g));
		expect([...used].filter((color) => colors('dark').includes(color))).toEqual([]);
		expect(used.size).toBeGreaterThan(8);
	});

	it('takes every fill and line that is in sight from one source, so that MapLibre clips but once', () => {
		const clipped = buildStyle(plain, themes.light).layers.flatMap((layer) =>
			(layer.type === 'fill' || layer.type === 'line') && layer.layout?.visibility !== 'none'
				? [layer.source]
				: []
		);
		expect(clipped.length).toBeGreaterThan(10);
		expect([...new Set(clipped)]).toEqual(['ground']);
	});

	it('draws the land once where only its near look is seen', () => {
		const land = buildStyle({ ...plain, tone: 'story' }, themes.light).layers.filter(({ id }) =>
			['land-far', 'land-near'].includes(id)
		);
		expect(land.map(({ paint }) => paint)).toMatchObject([{ 'fill-opacity': 0 }, { 'fill-opacity': 1 }]);
	});

	it('fills the land of a selected Partner more strongly than that of others of its status', () => {
		const fill = buildStyle(plain, themes.light).layers.find(({ id }) => id === 'land-near');
		const compiled = createExpression(
			fill?.type === 'fill' ? fill.paint?.['fill-color'] : null,
			'fill-color'
		);
		if (compiled.result === 'error') throw new Error('the fill cannot be compiled');
		const at = (state: object): string =>
			String(compiled.value.evaluate({ zoom: 5 }, { type: 'Polygon', properties: {} }, { ...state }));
		const { near } = themes.light;
		expect(
			(['second', 'third'] as const).map((look) => [at({ look }), at({ look, selected: true })])
		).toEqual([
			[near.second, near.secondSelected],
			[near.third, near.thirdSelected]
		]);
	});

	it('takes no layer of the ground out of sight or back but the rare outline, since that lays all tiles anew', () => {
		const visibilities = (scene: Scene): unknown =>
			buildStyle(scene, themes.light).layers.flatMap(({ id, layout }) =>
				/corridor|route|outlined/.test(id) ? [] : [[id, layout?.visibility]]
			);
		const selected = { ...plain, selected: country('TJK') };
		expect(visibilities(selected)).toEqual(visibilities(plain));
		expect(visibilities({ ...selected, tone: 'story' })).toEqual(visibilities(plain));
	});

	it('draws no halo where a Scene marks nothing', () => {
		const halos = (scene: Scene): unknown =>
			buildStyle(scene, themes.light)
				.layers.filter(({ id }) => id.endsWith('-halo') && id !== 'route-halo')
				.map(({ paint }) => paint);
		expect(halos(plain)).toMatchObject([{ 'line-opacity': 0 }, { 'line-opacity': 0 }]);
		expect(halos({ ...plain, selected: country('TJK') })).toMatchObject([
			{ 'line-opacity': 1 },
			{ 'line-opacity': 1 }
		]);
	});

	it('lays the same lines and land once for all layers that draw them alike', () => {
		const laid = buildStyle(plain, themes.light).layers.flatMap((layer) =>
			'source' in layer && layer.source === 'ground' && layer.layout?.visibility !== 'none'
				? [JSON.stringify([layer.type, layer.filter, layer.layout ?? {}])]
				: []
		);
		// Land; coast and borders each with mitred and with round joins; dashed lines; two graticules; the courses.
		expect(new Set(laid).size).toBe(8 + COURSE_KINDS.length);
	});

	it.each(kinds)('keeps in sight the land that the pointer asks: $name', ({ tone, projection, theme }) => {
		const { layers } = buildStyle({ ...plain, tone, projection }, theme);
		const asked = layers.filter(({ id }) => LAND_LAYERS.some((one) => one === id));
		expect(asked.map(({ layout }) => layout?.visibility ?? 'visible')).toEqual(['visible']);
	});

	it('draws no glyphs from elsewhere', () => {
		expect(buildStyle({ ...plain, tone: 'story' }, themes.dark)).not.toHaveProperty('glyphs');
	});
});

describe('the borders of the live map', () => {
	const opacityAt = (id: string, zoom: number): unknown => {
		const layer = buildStyle(plain, themes.light).layers.find((one) => one.id === id);
		const paint = layer?.type === 'line' ? layer.paint?.['line-opacity'] : undefined;
		const compiled = createExpression(paint, 'line-opacity');
		if (compiled.result === 'error') throw new Error(`the opacity of ${id} cannot be compiled`);
		return compiled.value.evaluate({ zoom });
	};

	it('are whole in one of their looks at every zoom: between them they would have the colour of the land', () => {
		const looks = [2, 3, 3.49, 3.5, 4, 6].map((zoom) => [
			opacityAt('borders-far', zoom),
			opacityAt('borders-near', zoom)
		]);
		expect(looks).toEqual([
			[1, 0],
			[1, 0],
			[1, 0],
			[0, 1],
			[0, 1],
			[0, 1]
		]);
	});
});
