import type { Map as LiveMap, Point } from 'maplibre-gl';
import type { AtlasModel } from '../../atlas/atlas';
import { SIGNS } from '../../theme/shapes/further/signs';
import type { LayerId } from '../style/layer-order';
import { EMPTY_TARGET, landTarget } from './targets';
import type { MapTarget } from './targets';

/** The look of land that no Scene puts out of sight, see `groundLayers`: what is out of sight cannot be asked. */
export const LAND_LAYERS: LayerId[] = ['land-near'];

/** Half the smallest target of a fine pointer, so that small countries between signs stay within reach. */
const FINE_RADIUS = SIGNS.target / 2;

/** What stands above the canvas, asked at a point of the map's box in px. Empty targets where nothing is. */
export interface LetteringTargets {
	/** The nearest sign within reach. */
	sign(point: Point, reach: number): MapTarget;
	/** The thing whose name is there: a sign's, else a country's. */
	name(point: Point): MapTarget;
}

/**
 * What a press at a point means: the nearest sign within reach, else the land below, else what is named there.
 * `coarse` is a finger, which reaches further.
 */
export function pick(
	map: LiveMap,
	atlas: AtlasModel,
	lettering: LetteringTargets,
	point: Point,
	coarse: boolean
): MapTarget {
	const sign = lettering.sign(point, coarse ? SIGNS.pressRadius : FINE_RADIUS);
	if (sign.kind !== 'empty') return sign;
	const named = lettering.name(point);
	// The name of a sign belongs to it wherever it stands; a country's own name may lie over another's land.
	if (named.kind !== 'empty' && named.kind !== 'country' && named.kind !== 'area') return named;
	const land = map.queryRenderedFeatures(point, { layers: LAND_LAYERS })[0];
	const id: unknown = land?.properties['id'];
	return typeof id === 'string' ? landTarget(atlas, id) : named.kind === 'empty' ? EMPTY_TARGET : named;
}
