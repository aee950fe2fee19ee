declare module 'd3-geo-projection' {
	import type { GeoGeometryObjects, GeoProjection, GeoStreamWrapper } from 'd3-geo';
	import type { Geometry } from 'geojson';
	/** Streams a geometry through a projection; `null` where nothing is left of it. */
	export function geoProject(
		object: GeoGeometryObjects | Geometry,
		projection: GeoProjection | GeoStreamWrapper
	): Geometry | null;
	export function geoSatellite(): GeoProjection & { distance(distance: number): GeoProjection };
}
