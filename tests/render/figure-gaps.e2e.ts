import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import simplify from '@turf/simplify';
import { feature } from 'topojson-client';
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { openingScene } from '../../src/lib/atlas/opening-scene';
import type { Scene } from '../../src/lib/atlas/scene';
import { figure } from '../../src/lib/figure/figure';
import type { FigureInputs } from '../../src/lib/figure/inputs';
import { LIMITS } from '../budget/limits';
import { decodePng, type Picture } from '../browser/png';

/*
 * As in no-gaps.e2e.ts, for the figure: its land in black on a sea in magenta, nothing else drawn. The figure
 * draws edges smoothly, so a gap is where a pixel has more of the sea than of the land. Open sea, and a band along it,
 * is left out, since borders end there.
 */
const HALF = 128;
const LAND_STYLE = `svg { background: #f0f } .sea, .graticule, .content > :not(.lands) { display: none }
	.lands path { fill: #000 !important; stroke: none !important }`;
const MASK_STYLE = `svg { background: #000 } .sea, .graticule, .content > :not(.lines), .lines .coast { display: none }
	.lines path { fill: none !important; stroke: #fff !important; stroke-width: 2px; vector-effect: non-scaling-stroke; stroke-dasharray: none }`;
/** A pixel is open sea if all pixels this near are sea. Below zoom 2 bays are narrower than that. */
const SEA_PX = 2;
/** How far from open sea the mask begins. */
const SHORE_PX = 7;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const atlas = createAtlas(read('data/out/index.json'));
const overview: AtlasTopology = read('geo/out/overview.json');
const detail: AtlasTopology = read('geo/out/detail.json');
const name = () => 'name';

function inputs(change: (topology: AtlasTopology) => AtlasTopology): FigureInputs {
	return {
		atlas,
		overview: change(overview),
		detail: change(detail),
		patterns: [],
		rivers: [],
		labels: read('geo/out/labels.json'),
		overlays: {},
		texts: {
			title: 'Figure',
			country: name,
			operation: name,
			institution: name,
			meeting: name,
			seat: name,
			dependency: name,
			noted: name,
			length: name,
			withNeighbour: name,
			pair: name,
			institutions: name
		},
		hrefOf: () => '#',
		hrefOfSeat: () => '#'
	};
}

/** The same lines, but every ring of a country an arc of its own, simplified by itself. */
function simplifiedAlone(topology: AtlasTopology): AtlasTopology {
	const toleranceDegrees = 0.2;
	const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
	const arcs = [...topology.arcs];
	const ownArc = (ring: readonly (readonly number[])[]) => {
		let before = [0, 0];
		const steps = ring.map(([lon = 0, lat = 0]) => {
			const here = [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
			const step = [(here[0] ?? 0) - (before[0] ?? 0), (here[1] ?? 0) - (before[1] ?? 0)];
			before = here;
			return step;
		});
		return [arcs.push(steps) - 1];
	};
	const geometries = topology.objects.countries.geometries.map((shape) => {
		const whole = feature(topology, shape);
		if (whole.type !== 'Feature' || whole.geometry.type !== 'MultiPolygon') return shape;
		const alone = simplify(whole.geometry, { tolerance: toleranceDegrees });
		return {
			...shape,
			type: 'MultiPolygon' as const,
			arcs: alone.coordinates.map((polygon) => polygon.map(ownArc))
		};
	});
	return {
		...topology,
		arcs,
		objects: { ...topology.objects, countries: { type: 'GeometryCollection', geometries } }
	};
}

async function picture(page: Page, svg: string, style: string): Promise<Picture> {
	await page.setContent(`<style>body { margin: 0 } ${style}</style>${svg}`);
	return decodePng(await page.screenshot());
}

function gaps(land: Picture, mask: Picture): { along: number; open: number } {
	const { width, height } = land;
	const channels = land.data.length / (width * height);
	const isOver = ({ data }: Picture, x: number, y: number) => (data[(y * width + x) * channels] ?? 0) > HALF;
	const sea = Array.from({ length: width * height }, (_, at) =>
		isOver(land, at % width, Math.floor(at / width))
	);
	const near = (from: readonly boolean[], reach: number, every: boolean) => {
		const test = (values: readonly boolean[], x: number, y: number, dx: number, dy: number) => {
			for (let step = -reach; step <= reach; step += 1) {
				const [column, row] = [x + dx * step, y + dy * step];
				const isInside = column >= 0 && row >= 0 && column < width && row < height;
				const value = isInside ? (values[row * width + column] ?? false) : every;
				if (value !== every) return !every;
			}
			return every;
		};
		const across = from.map((_, at) => test(from, at % width, Math.floor(at / width), 1, 0));
		return across.map((_, at) => test(across, at % width, Math.floor(at / width), 0, 1));
	};
	const shore = near(near(sea, SEA_PX, true), SHORE_PX + SEA_PX, false);
	let [along, open] = [0, 0];
	for (let y = 0; y < height; y += 1) {
		for (let x = 0; x < width; x += 1) {
			if (!isOver(mask, x, y) || shore[y * width + x]) continue;
			along += 1;
			if (sea[y * width + x]) open += 1;
		}
	}
	return { along, open };
}

test('no background shows along borders in the figure, far and near', async ({ page }) => {
	const views = (
		[
			['globe', 2],
			['globe', 5],
			['flat', 3],
			['flat', 6]
		] as const
	).map(
		([projection, zoom]) => ({ projection, camera: { kind: 'view', center: [19, 48.5], zoom } }) as const
	);
	const [shared, alone] = [inputs((topology) => topology), inputs(simplifiedAlone)];
	const ours = { along: 0, open: 0 };
	const control = { along: 0, open: 0 };
	for (const view of views) {
		const scene: Scene = { ...openingScene(atlas), ...view };
		const mask = await picture(page, figure(scene, shared), MASK_STYLE);
		const isControlled = view.camera.zoom === 3 || view.camera.zoom === 5;
		for (const [sum, from] of isControlled
			? ([
					[ours, shared],
					[control, alone]
				] as const)
			: ([[ours, shared]] as const)) {
			const found = gaps(await picture(page, figure(scene, from), LAND_STYLE), mask);
			sum.along += found.along;
			sum.open += found.open;
		}
	}
	test.info().annotations.push({
		type: 'gaps',
		description: `${ours.open} of ${ours.along} px; simplified alone ${control.open} of ${control.along} px`
	});
	expect(ours.along).toBeGreaterThan(5000);
	expect(ours.open / ours.along).toBeLessThanOrEqual(LIMITS.gapsAlongBorders);
	expect(control.open / control.along).toBeGreaterThan(LIMITS.gapsOfTheControl);
});
