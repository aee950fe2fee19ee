import type { AtlasModel } from '$lib/atlas/atlas';
import { resolveCamera, zoomOfRadius } from '$lib/atlas/camera';
import { keysOf } from '$lib/atlas/map-keys';
import type { MapKey } from '$lib/atlas/map-keys';
import type { Scene } from '$lib/atlas/scene';
import type { CountryId } from '$lib/atlas/types';
import type { SheetEntry } from '$lib/figure/paper/sheet';
import { m } from '$lib/i18n/paraglide/messages.js';
import { nearness } from '$lib/theme/drawing/lines';
import { standingName } from '../status-words';

/**
 * What a map explains beside it, on its page and where it leaves the page, in the reader's language.
 * @param shown what a renderer shows of the Scene, where that is known: its lands, and whether it has the near look
 */
export function mapLegend(
	scene: Scene,
	atlas: AtlasModel,
	shown?: { readonly lands: readonly CountryId[]; readonly near?: boolean }
): SheetEntry[] {
	const near = shown?.near ?? isNear(scene);
	return keysOf(scene, atlas, near, shown?.lands).map((sign) => ({ sign, near, name: nameOf(sign) }));
}

/** Does a picture have the near look, which is pale and has pins? */
function isNear({ tone, camera }: Scene): boolean {
	if (tone === 'story') return true;
	const { radius, center } = resolveCamera(camera);
	return nearness(zoomOfRadius(radius, center[1])) >= 0.5;
}

function nameOf(key: MapKey): string {
	switch (key) {
		case 'selected':
		case 'selected-mediterranean':
		case 'selected-asian':
			return m.key_selected();
		case 'set-off':
			return m.story_legend_set_off();
		case 'operation':
			return m.legend_operations();
		case 'closed-operation':
			return m.story_legend_closed();
		case 'office':
			return m.key_office();
		case 'institution':
			return m.legend_institutions();
		case 'meeting':
			return m.story_legend_meeting();
		case 'kosovo':
			return m.legend_kosovo();
		case 'border':
		case 'border-of-story':
			return m.print_lit_border();
		default:
			return standingName(key);
	}
}
