import type { Geometry, Position } from 'geojson';
import initGeos from 'geos-wasm';
import { geojsonToGeosGeom, geosGeomToGeojson } from 'geos-wasm/helpers';
import type { Kilometres } from '../../src/lib/atlas/types';
import { lengthKm } from '../sphere';
import type { PairOutlines } from './contestants';

function linesOf(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
			return geometry.coordinates;
		case 'GeometryCollection':
			return geometry.geometries.flatMap(linesOf);
		default:
			return [];
	}
}

/** A measure of what two outlines share by GEOSSharedPaths, in km. Every call frees what it made. */
export async function geosKm(): Promise<(pair: PairOutlines) => Kilometres> {
	const geos = await initGeos();
	return ({ one, other }) => {
		const a = geojsonToGeosGeom(one.geometry, geos);
		const b = geojsonToGeosGeom(other.geometry, geos);
		const shared = geos.GEOSSharedPaths(a, b);
		const km = linesOf(geosGeomToGeojson(shared, geos)).reduce((sum, line) => sum + lengthKm(line), 0);
		for (const pointer of [a, b, shared]) geos.GEOSGeom_destroy(pointer);
		return km;
	};
}
