import type { FeatureCollection } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';

/** Every source of the map. The ground changes by feature state, the others are set anew. */
export const SOURCE_IDS = ['ground', 'corridor', 'routes'] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Tiles are cut down to this zoom; above it the finest are enlarged, still exact to a third of a pixel at zoom 10. */
const FINEST_TILE_ZOOM = 9;

export const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The sources as the style declares them: empty, because the adapter fills them, and the same for
 * every Scene, so that a difference between two styles never reloads one. `tolerance: 0` because
 * MapLibre would simplify each polygon on its own and open gaps along shared borders.
 */
export const SOURCES: Readonly<Record<SourceId, GeoJSONSourceSpecification>> = Object.freeze(
	Object.fromEntries(
		SOURCE_IDS.map((id) => [
			id,
			{ type: 'geojson', data: EMPTY, promoteId: 'id', tolerance: 0, maxzoom: FINEST_TILE_ZOOM }
		])
	)
) as Readonly<Record<SourceId, GeoJSONSourceSpecification>>;
