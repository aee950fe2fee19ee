import type { StyleSpecification } from 'maplibre-gl';
import type { Scene } from '../../atlas/scene';
import { isAlwaysNear } from '../../drawn/looks';
import type { Theme } from '../../theme/colours/theme';
import { inBox } from './box-zoom';
import { inOrder } from './layer-order';
import { courseLayers } from './layers/courses';
import { groundLayers } from './layers/ground';
import { lineLayers } from './layers/lines';
import { markLayers } from './layers/marks';
import { SOURCES } from './sources';

export interface StyleOptions {
	/** Is the pointer over a country? */
	readonly hovering?: boolean;
	/** Zoom levels by which the box is larger than the figure's own: `boxZoom` of the live camera. */
	readonly boxZoom?: number;
	/** Pixels of the screen to one of the page. */
	readonly pixelRatio?: number;
}

/**
 * The MapLibre style of a Scene in a theme. Pure. It holds what a whole layer shares: colours, tone,
 * projection. What differs from feature to feature is feature state (`featureStates`). Names and signs are no part
 * of it: they stand above the canvas.
 */
export function buildStyle(
	scene: Scene,
	theme: Theme,
	{ hovering = false, boxZoom = 0, pixelRatio = 1 }: StyleOptions = {}
): StyleSpecification {
	const styling = { scene, theme, alwaysNear: isAlwaysNear(scene), hovering, boxZoom, pixelRatio };
	return {
		version: 8,
		projection: { type: scene.projection === 'flat' ? 'mercator' : 'vertical-perspective' },
		sources: { ...SOURCES },
		// A picture changes in one frame, as the names above it do.
		transition: { duration: 0, delay: 0 },
		layers: inOrder(
			[
				...groundLayers(styling),
				...courseLayers(styling),
				...lineLayers(styling),
				...markLayers(styling)
			].map((layer) => inBox(layer, boxZoom))
		)
	};
}
