import type { Feature, FeatureCollection } from 'geojson';
import { graticule } from '../../drawn/graticule';
import type { RiverCourse } from '../../atlas/geometry';
import type { LonLat } from '../../atlas/types';
import { GRATICULE_DEGREES } from '../../theme/drawing/lines';
import type { GeometrySources } from './geometry-sources';

/** What a feature of the ground is. */
export const GROUND_KINDS = ['graticule', 'land', 'course', 'coast', 'border'] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** The id of a feature in the source `ground`: land keeps its own, so that a press on it tells the country. */
export const groundId = (kind: GroundKind, id: string): string => (kind === 'land' ? id : `${kind}/${id}`);

/** The wide-meshed lines, which are always seen, and those that the near look adds between them. */
function graticuleFeatures(): Feature[] {
	const wide = graticule(GRATICULE_DEGREES.far);
	const drawn = new Set(wide.map(graticuleKey));
	const added = graticule(GRATICULE_DEGREES.near).filter((line) => !drawn.has(graticuleKey(line)));
	return Object.entries({ far: wide, near: added }).map(([band, lines]) => ({
		type: 'Feature',
		properties: { id: band, band },
		geometry: {
			type: 'MultiLineString',
			coordinates: lines.map((line) => line.map((point) => [...point]))
		}
	}));
}

/** Which meridian or parallel a line is: its points share one coordinate. */
function graticuleKey(line: readonly LonLat[]): string {
	const [[lon, lat], [otherLon]] = [line[0] ?? [NaN, NaN], line[1] ?? [NaN, NaN]];
	return lon === otherLon ? `meridian ${lon}` : `parallel ${lat}`;
}

const courseFeature = ({ id, kind, lines }: RiverCourse): Feature => ({
	type: 'Feature',
	properties: { id, course: kind },
	geometry: { type: 'MultiLineString', coordinates: lines.map((line) => line.map((point) => [...point])) }
});

/**
 * Everything that lies on the globe below the signs, as one collection. One source and not six: where
 * one layer's source is not that of the layer before, MapLibre draws the whole globe twice into its
 * clipping mask, which on a globe of few pixels costs more than all that is seen.
 */
export function groundFeatures(geometry: GeometrySources, rivers: readonly RiverCourse[]): FeatureCollection {
	const features: Readonly<Record<GroundKind, readonly Feature[]>> = {
		graticule: graticuleFeatures(),
		land: geometry.land.features,
		course: rivers.map(courseFeature),
		coast: geometry.coast.features,
		border: geometry.borders.features
	};
	return {
		type: 'FeatureCollection',
		features: GROUND_KINDS.flatMap((kind) =>
			features[kind].map((feature) => ({
				...feature,
				properties: { ...feature.properties, kind, id: groundId(kind, String(feature.properties?.['id'])) }
			}))
		)
	};
}
