import { geoArea, geoEquirectangular } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { Area, Point, PolygonRings, Ring } from '../area';
import { snap, type Grid } from '../grid';
import { flatArea, wraps } from '../ring';

const DEGREES_PER_RADIAN = 180 / Math.PI;
const HALF_SPHERE_STERADIANS = 2 * Math.PI;

/** A projection that leaves degrees as they are, so that only d3's cut at ±180° is felt. */
const degrees = geoEquirectangular().scale(DEGREES_PER_RADIAN).translate([0, 0]).precision(0);

/** Winds a ring as d3 has it: exteriors enclose less than half the sphere, holes more. */
function wind(ring: Ring, isHole: boolean): Ring {
	const enclosesMost = geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF_SPHERE_STERADIANS;
	return enclosesMost === isHole ? ring : [...ring].reverse();
}

function withoutRepeats(ring: Ring): Ring {
	return ring.filter((point, index) => {
		const before = ring[index - 1];
		return !before || before[0] !== point[0] || before[1] !== point[1];
	});
}

function cut(polygon: PolygonRings, grid: Grid): PolygonRings[] {
	const projected = geoProject({ type: 'Polygon', coordinates: polygon }, degrees);
	if (projected?.type !== 'Polygon' && projected?.type !== 'MultiPolygon') return [];
	const pieces = projected.type === 'Polygon' ? [projected.coordinates] : projected.coordinates;
	return pieces
		.map((rings) =>
			rings.map((ring, index) =>
				wind(
					// The projection counts y downwards.
					withoutRepeats(ring.map(([x = 0, y = 0]): Point => snap(grid, [x, -y]))),
					index > 0
				)
			)
		)
		.filter(([exterior]) => exterior !== undefined && flatArea(exterior) !== 0);
}

/**
 * Cuts the polygons that go round ±180° or a pole (Russia, Fiji, Antarctica), for a flat map would
 * flood the whole row with them. Points on the way keep their place on the grid bit for bit.
 */
export function cutAntimeridian(areas: readonly Area[], grid: Grid): Area[] {
	return areas.map((area) =>
		area.polygons.some((polygon) => polygon.some(wraps))
			? {
					...area,
					polygons: area.polygons.flatMap((polygon) => (polygon.some(wraps) ? cut(polygon, grid) : [polygon]))
				}
			: area
	);
}
