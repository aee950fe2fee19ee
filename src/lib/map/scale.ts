import type { Map as LiveMap } from 'maplibre-gl';
import { figureScale, zoomOfRadius } from '../atlas/camera';
import { scaleBarIn } from '../atlas/scale';
import type { ScaleBar } from '../atlas/scale';
import { showsScale } from '../theme/lines';
import { liveRadius } from './live-camera';

/** The scale of the live map where the figure of the same picture has its own; `null` where it has none. */
export function liveScaleBar(map: LiveMap): ScaleBar | null {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	if (width === 0 || height === 0) return null;
	const radius = liveRadius(map);
	const zoom = zoomOfRadius(radius / figureScale(width, height), map.getCenter().lat);
	return showsScale(zoom) ? scaleBarIn({ width, height }, radius) : null;
}
