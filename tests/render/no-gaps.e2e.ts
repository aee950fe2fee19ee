import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import simplify from '@turf/simplify';
import type { FeatureCollection } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { FLAT_LATITUDE, radiusOfZoom, zoomOfRadius } from '../../src/lib/atlas/camera';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { onPlane } from '../../src/lib/atlas/plane';
import { HOME_PLANE } from '../../src/lib/atlas/planes';
import { emptyScene } from '../../src/lib/atlas/scene';
import type { LonLat } from '../../src/lib/atlas/types';
import { mercatorAt } from '../../src/lib/map/camera/live-plane';
import { geometrySources } from '../../src/lib/map/ground/geometry-sources';
import { laidFeatures } from '../../src/lib/map/ground/laid-features';
import { buildStyle } from '../../src/lib/map/style/build-style';
import { light } from '../../src/lib/theme/colours/theme';
import { LIMITS } from '../budget/limits';
import type { Picture } from '../browser/png';
import { BareMap, type View } from './bare-map';
import { GEOMETRY } from '../../data/pack';

/*
 * Land in black on a sea in magenta, no line drawn: where magenta shows along a border, there is a gap.
 * Where to look is a second picture of the same view: borders two px wide in white, and over them every coast
 * eight px wide in red, since the sea may be seen where a border ends at it.
 */
const MASK_WIDTH_PX = 2;
const COAST_WIDTH_PX = 8;
/** Half of a colour channel: more of the sea than of the land. */
const HALF = 128;

const topology: AtlasTopology = JSON.parse(readFileSync(`${GEOMETRY}/detail.json`, 'utf8'));
const sources = geometrySources(topology);

/** The land of the product's own style, in one colour and with everything else left out. */
function bareStyle(): StyleSpecification {
	// Any day: the land is the same.
	const own = buildStyle(emptyScene({ asOf: '2026-01-01', statusIds: [] }), light);
	const [land, source] = [own.layers.find(({ id }) => id === 'land-near'), own.sources['ground']];
	if (land?.type !== 'fill' || source?.type !== 'geojson') throw new Error('the style draws no land');
	// Here every kind of feature has a source of its own.
	const { filter, ...bare } = land;
	if (filter === undefined) throw new Error('the style no longer filters the land');
	// Without the soft edge that fills have of their own: it is drawn over gaps and would hide them.
	const paint = { 'fill-color': '#000000', 'fill-antialias': false };
	const from = (name: string) => ({ ...source, data: `/${name}.json` });
	return {
		version: 8,
		sources: Object.fromEntries(['land', 'alone', 'borders', 'coast'].map((name) => [name, from(name)])),
		layers: [
			{ id: 'sea', type: 'background', paint: { 'background-color': '#ff00ff' } },
			{ ...bare, id: 'land', source: 'land', paint },
			{ ...bare, id: 'alone', source: 'alone', paint },
			{
				id: 'borders',
				type: 'line',
				source: 'borders',
				paint: { 'line-color': '#ffffff', 'line-width': MASK_WIDTH_PX }
			},
			{
				id: 'coast',
				type: 'line',
				source: 'coast',
				paint: { 'line-color': '#ff0000', 'line-width': COAST_WIDTH_PX }
			}
		]
	};
}

/** The same land with every country simplified on its own, as the usual tools do: neighbours part. */
function simplifiedAlone(): FeatureCollection {
	const toleranceDegrees = 0.1;
	return simplify(structuredClone(sources.land), { tolerance: toleranceDegrees, mutate: true });
}

const channel = ({ data }: Picture, pixel: number, index: number) => data[pixel * 4 + index] ?? 0;

/** Pixels along borders, and those of them that are more sea than land. */
function gaps(land: Picture, mask: Picture): { along: number; open: number } {
	let [along, open] = [0, 0];
	for (let pixel = 0; pixel < mask.width * mask.height; pixel += 1) {
		const isBorder = [0, 1, 2].every((index) => channel(mask, pixel, index) > HALF);
		if (!isBorder) continue;
		along += 1;
		if (channel(land, pixel, 0) > HALF) open += 1;
	}
	return { along, open };
}

const MIDDLE: LonLat = [19, 48.5];
const ZOOMS = [1, 2, 3, 4, 5, 6] as const;

/** A view of a projection; on the plane in the degrees and the zoom that MapLibre has there. */
const viewOf = (projection: View['projection'], zoom: number): View =>
	projection === 'globe'
		? { projection, center: MIDDLE, zoom }
		: {
				projection,
				center: mercatorAt(onPlane(HOME_PLANE, MIDDLE)),
				zoom: zoomOfRadius(radiusOfZoom(zoom, MIDDLE[1]), FLAT_LATITUDE)
			};

/** Shapes as the live map lays them. */
const laid = (projection: View['projection'], shapes: FeatureCollection): FeatureCollection =>
	projection === 'flat' ? laidFeatures(HOME_PLANE, shapes) : shapes;

test('no background shows along borders, on the globe and flat, from zoom 1 to 6', async ({ page }) => {
	const all = { along: 0, open: 0 };
	const control = { along: 0, open: 0 };
	for (const projection of ['globe', 'flat'] as const) {
		const map = await BareMap.open(page, bareStyle(), {
			land: laid(projection, sources.land),
			alone: laid(projection, simplifiedAlone()),
			borders: laid(projection, sources.borders),
			coast: laid(projection, sources.coast)
		});
		for (const zoom of ZOOMS) {
			const view = viewOf(projection, zoom);
			const mask = await map.picture(view, ['borders', 'coast']);
			const ours = gaps(await map.picture(view, ['sea', 'land']), mask);
			expect(ours.along).toBeGreaterThan(100);
			all.along += ours.along;
			all.open += ours.open;
			if (projection === 'flat' && zoom < 4) continue;
			if (projection === 'globe' && zoom !== 5) continue;
			const alone = gaps(await map.picture(view, ['sea', 'alone']), mask);
			control.along += alone.along;
			control.open += alone.open;
		}
		map.close();
	}
	test.info().annotations.push({
		type: 'gaps',
		description: `${all.open} of ${all.along} px; simplified alone ${control.open} of ${control.along} px`
	});
	expect(all.open / all.along).toBeLessThanOrEqual(LIMITS.gapsAlongBorders);
	expect(control.open / control.along).toBeGreaterThan(LIMITS.gapsOfTheControl);
});
