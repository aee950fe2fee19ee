import type { Map as LiveMap, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { AtlasModel } from '../atlas/atlas';
import { SIGNS } from '../theme/lines';
import type { LayerId } from './style/layer-order';
import { EMPTY_TARGET, landTarget, signTarget } from './targets';
import type { MapTarget } from './targets';

const SIGN_LAYERS: LayerId[] = ['signs-far', 'signs-near'];
const SIGN_NAME_LAYERS: LayerId[] = ['sign-names', 'lit-sign-names'];
const NAME_LAYERS: LayerId[] = [
	'country-names-far',
	'country-names-near',
	'subject-names-far',
	'subject-names-near'
];
const LAND_LAYERS: LayerId[] = ['land-far'];

/** Half the smallest target of a fine pointer, so that small countries between signs stay within reach. */
const FINE_RADIUS = SIGNS.target / 2;

const text = (feature: MapGeoJSONFeature, key: string): string => {
	const value: unknown = feature.properties[key];
	return typeof value === 'string' ? value : '';
};

/** Where a sign is seen, in px; for a pin, its head. */
function seenAt(map: LiveMap, feature: MapGeoJSONFeature): [x: number, y: number] | null {
	if (feature.geometry.type !== 'Point') return null;
	const [lon = 0, lat = 0] = feature.geometry.coordinates;
	const { x, y } = map.project([lon, lat]);
	const anchor = text(feature, feature.layer.id === 'signs-near' ? 'nearAnchor' : 'farAnchor');
	return [x, anchor === 'bottom' ? y - SIGNS.pin.height + SIGNS.pin.width / 2 : y];
}

/**
 * What a press at a point means: the nearest sign within reach, else the sign or country whose name
 * is there, else the land below. `coarse` is a finger, which reaches further.
 */
export function pick(map: LiveMap, atlas: AtlasModel, point: Point, coarse: boolean): MapTarget {
	const reach = coarse ? SIGNS.pressRadius : FINE_RADIUS;
	const around: [[number, number], [number, number]] = [
		[point.x - reach, point.y - reach],
		// A pin stands above its place.
		[point.x + reach, point.y + reach + SIGNS.pin.height]
	];
	let nearest: { distance: number; feature: MapGeoJSONFeature } | null = null;
	for (const feature of map.queryRenderedFeatures(around, { layers: SIGN_LAYERS })) {
		const seen = seenAt(map, feature);
		if (!seen) continue;
		const distance = Math.hypot(seen[0] - point.x, seen[1] - point.y);
		if (distance <= reach && distance < (nearest?.distance ?? Infinity)) nearest = { distance, feature };
	}
	const sign = nearest?.feature ?? map.queryRenderedFeatures(point, { layers: SIGN_NAME_LAYERS })[0] ?? null;
	if (sign && text(sign, 'kind') === 'cluster' && sign.geometry.type === 'Point') {
		const [lon = 0, lat = 0] = sign.geometry.coordinates;
		return { kind: 'cluster', count: Number(text(sign, 'count')), point: [lon, lat] };
	}
	if (sign) return signTarget(atlas, text(sign, 'kind'), text(sign, 'members'));
	const land =
		map.queryRenderedFeatures(point, { layers: LAND_LAYERS })[0] ??
		map.queryRenderedFeatures(point, { layers: NAME_LAYERS })[0];
	return land ? landTarget(atlas, text(land, 'id')) : EMPTY_TARGET;
}
