import type { Feature, FeatureCollection, Position } from 'geojson';
import type { PatternBand } from '../../atlas/geometry';
import type { LonLat } from '../../atlas/types';
import { dotsOf, hatchLines } from '../../drawn/pattern';

/** The Partners' patterns as GeoJSON; the country is the feature's id. */
export interface PatternSources {
	readonly hatch: FeatureCollection;
	readonly dots: FeatureCollection;
}

/** Hatch and dots of the Partners, a feature for each country, band and density. */
export function patternSources(bands: readonly PatternBand[]): PatternSources {
	const hatch: Feature[] = [];
	const dots: Feature[] = [];
	for (const band of bands) {
		const id = band.country;
		if (band.kind === 'hatch') {
			hatch.push({
				type: 'Feature',
				id,
				properties: { band: band.band, id },
				geometry: { type: 'MultiLineString', coordinates: hatchLines(band).map(copied) }
			});
			continue;
		}
		const { always, close } = dotsOf(band);
		for (const [points, dense] of [
			[always, false],
			[close, true]
		] as const) {
			if (points.length === 0) continue;
			dots.push({
				type: 'Feature',
				id,
				properties: { id, band: band.band, dense },
				geometry: { type: 'MultiPoint', coordinates: copied(points) }
			});
		}
	}
	return {
		hatch: { type: 'FeatureCollection', features: hatch },
		dots: { type: 'FeatureCollection', features: dots }
	};
}

const copied = (points: readonly LonLat[]): Position[] => points.map((point) => [...point]);
