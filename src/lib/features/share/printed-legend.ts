import type { AtlasModel } from '$lib/atlas/atlas';
import { resolveCamera, zoomOfRadius } from '$lib/atlas/camera';
import { keysOf } from '$lib/atlas/map-keys';
import type { MapKey, Shown } from '$lib/atlas/map-keys';
import type { PageKind } from '$lib/atlas/page';
import type { Scene } from '$lib/atlas/scene';
import type { SheetEntry } from '$lib/figure/paper/sheet';
import { nearness } from '$lib/theme/drawing/lines';
import { keyName } from './key-name';

/**
 * What a map explains beside it, on its page and where it leaves the page, in the reader's language.
 * @param kind of the page, from which what is set off has its name
 * @param shown what a renderer shows of the Scene, where that is known, and whether it has the near look
 */
export function mapLegend(
	scene: Scene,
	atlas: AtlasModel,
	kind: PageKind,
	shown: Shown & { readonly near?: boolean } = {}
): SheetEntry[] {
	const near = shown.near ?? isNear(scene);
	return keysOf(scene, atlas, near, shown).map((sign) => ({
		sign,
		near: near || isLit(sign, scene),
		name: keyName(sign, scene, atlas, kind)
	}));
}

/** Does a picture have the near look, which is pale and has pins? */
function isNear({ tone, camera }: Scene): boolean {
	if (tone === 'story') return true;
	const { radius, center } = resolveCamera(camera);
	return nearness(zoomOfRadius(radius, center[1])) >= 0.5;
}

/** What is lit has the sign of near pictures in each. */
const isLit = (sign: MapKey, { litOperations }: Scene): boolean =>
	(sign === 'operation' || sign === 'closed-operation') && litOperations.length > 0;
