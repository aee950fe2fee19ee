import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import simplify from '@turf/simplify';
import { feature } from 'topojson-client';
import { createAtlas } from '../../src/lib/atlas/atlas';
import { FIGURE } from '../../src/lib/atlas/perspective';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { openingScene } from '../../src/lib/atlas/opening-scene';
import type { Scene } from '../../src/lib/atlas/scene';
import type { LineGeometry } from '../../src/lib/drawn/plane/drawing';
import { figure } from '../../src/lib/figure/figure';
import type { FigureInputs } from '../../src/lib/figure/inputs';
import { groundOf } from '../../src/lib/drawn/ground';
import { LIMITS } from '../budget/limits';
import { decodePng, type Picture } from '../browser/png';
import { GEOMETRY, JOINED } from '../../data/pack';

/*
 * As in no-gaps.e2e.ts, for the figure: its land in black on a sea in magenta, nothing else drawn. The figure
 * draws edges smoothly, so a gap is where a pixel has more of the sea than of the land. Where to look is a second
 * picture of the same lines: borders in white, and over them every coast in red, since borders end there.
 */
const HALF = 128;
const MASK_WIDTH_PX = 2;
const COAST_WIDTH_PX = 8;
const LAND_STYLE = `svg { background: #f0f } .sea, .graticule, .content > :not(.lands) { display: none }
	.lands path { fill: #000 !important; stroke: none !important }`;
const MASK_STYLE = `svg { background: #000 } path { fill: none; vector-effect: non-scaling-stroke }
	.border { stroke: #fff; stroke-width: ${MASK_WIDTH_PX}px } .coast { stroke: #f00; stroke-width: ${COAST_WIDTH_PX}px }`;

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const atlas = createAtlas(read(`${JOINED}/index.json`));
const overview: AtlasTopology = read(`${GEOMETRY}/overview.json`);
const region: AtlasTopology = read(`${GEOMETRY}/region.json`);
const detail: AtlasTopology = read(`${GEOMETRY}/detail.json`);
const name = () => 'name';

function inputs(change: (topology: AtlasTopology) => AtlasTopology): FigureInputs {
	return {
		atlas,
		levels: { overview: change(overview), region: change(region), detail: change(detail) },
		rivers: [],
		labels: read(`${GEOMETRY}/labels.json`),
		overlays: {},
		texts: {
			title: 'Figure',
			country: name,
			operation: name,
			institution: name,
			meeting: name,
			seat: name,
			dependency: name,
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

function mask(scene: Scene): string {
	const { drawing, borders, coasts } = groundOf(scene, shared, {});
	const path = (name: string, lines: readonly LineGeometry[]) =>
		`<path class="${name}" d="${drawing
			.polylines(lines)
			.map((points) => `M${points.join('L')}`)
			.join('')}"/>`;
	return `<svg viewBox="0 0 ${FIGURE.width} ${FIGURE.height}">${path('border', borders)}${path('coast', coasts)}</svg>`;
}

/** Pixels along borders, and those of them that are more sea than land. */
function gaps(land: Picture, where: Picture): { along: number; open: number } {
	let [along, open] = [0, 0];
	for (let at = 0; at < where.data.length; at += 4) {
		const isBorder = [0, 1, 2].every((channel) => (where.data[at + channel] ?? 0) > HALF);
		if (!isBorder) continue;
		along += 1;
		if ((land.data[at] ?? 0) > HALF) open += 1;
	}
	return { along, open };
}

const [shared, alone] = [inputs((topology) => topology), inputs(simplifiedAlone)];

test('no background shows along borders in the figure, on the globe and flat, from zoom 1 to 6', async ({
	page
}) => {
	const views = (['globe', 'flat'] as const).flatMap((projection) =>
		[1, 2, 3, 4, 5, 6].map(
			(zoom) => ({ projection, camera: { kind: 'view', center: [19, 48.5], zoom } }) as const
		)
	);
	const ours = { along: 0, open: 0 };
	const control = { along: 0, open: 0 };
	for (const view of views) {
		const scene: Scene = { ...openingScene(atlas), ...view };
		const where = await picture(page, mask(scene), MASK_STYLE);
		const isControlled = view.camera.zoom === 5;
		for (const [sum, from] of isControlled
			? ([
					[ours, shared],
					[control, alone]
				] as const)
			: ([[ours, shared]] as const)) {
			const found = gaps(await picture(page, figure(scene, from), LAND_STYLE), where);
			expect(found.along, `${view.projection} at zoom ${view.camera.zoom}`).toBeGreaterThan(100);
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
