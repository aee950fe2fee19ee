import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';

/** The figure of a page as markup; empty until the renderer is there. */
export function pageFigure(locals: { scene?: Scene; overlays?: MapOverlays }): string {
	return locals.scene ? '' : '';
}
