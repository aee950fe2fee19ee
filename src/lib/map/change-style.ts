import { diff } from '@maplibre/maplibre-gl-style-spec';
import type { Map as LiveMap, StyleSpecification } from 'maplibre-gl';

/**
 * Brings a map from the style that it has to the next one, step by step, so that no source is fetched anew.
 * Throws where the two differ in more than paint, layout, zoom ranges and projection: layers, sources and
 * filters are the same in every Scene and theme.
 */
export function changeStyle(map: LiveMap, before: StyleSpecification, next: StyleSpecification): void {
	for (const step of diff(before, next)) {
		switch (step.command) {
			case 'setPaintProperty':
				map.setPaintProperty(...step.args);
				break;
			case 'setLayoutProperty':
				map.setLayoutProperty(...step.args);
				break;
			case 'setLayerZoomRange':
				map.setLayerZoomRange(...step.args);
				break;
			case 'setProjection':
				map.setProjection(...step.args);
				break;
			default:
				throw new Error(`a change of Scene must not need "${step.command}" of the map's style`);
		}
	}
}
