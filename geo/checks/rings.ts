import { geoArea } from 'd3-geo';
import { decode, type Level, type Problem } from './problem';

const CLOSED_TRIANGLE_POINTS = 4;
const HALF_SPHERE_STERADIANS = 2 * Math.PI;

/**
 * Every ring is closed, has at least three corners and some area, and runs as d3 wants it:
 * exteriors clockwise round less than half the sphere, holes the other way. No ring stands twice.
 */
export function checkRings(level: Level): Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, string>();
	for (const { id, polygons } of decode(level)) {
		polygons.forEach((polygon, place) =>
			polygon.forEach((ring, index) => {
				const report = (message: string) =>
					problems.push({
						check: 'rings',
						level: level.name,
						subject: `${id}, polygon ${place}, ring ${index}`,
						message,
						shape: { type: 'LineString', coordinates: ring }
					});
				const [first, last] = [ring[0], ring[ring.length - 1]];
				if (ring.length < CLOSED_TRIANGLE_POINTS) report(`has ${ring.length} points`);
				else if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) report('is not closed');
				const steradians = geoArea({ type: 'Polygon', coordinates: [ring] });
				if (!(steradians > 0)) report('has no area');
				else if (index === 0 && steradians > HALF_SPHERE_STERADIANS) report('is wound anticlockwise');
				else if (index > 0 && steradians < HALF_SPHERE_STERADIANS) report('is a hole wound clockwise');
				const key = `${index > 0 ? 'hole' : 'land'} ${[...ring.slice(1)]
					.map((p) => p.join())
					.sort()
					.join(' ')}`;
				const twin = seen.get(key);
				if (twin !== undefined) report(`stands twice, also in ${twin}`);
				seen.set(key, id);
			})
		);
	}
	return problems;
}
