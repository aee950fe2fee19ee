import type { Camera, Scene } from '../atlas/scene';
import type { Bbox, LonLat } from '../atlas/types';
import { boxOfPoint, exchanged } from './in-view';
import type { Lookup } from './lookup';
import type { LinkTarget } from './story';

type LitScene = Pick<
	Scene,
	| 'emphasised'
	| 'borders'
	| 'corridor'
	| 'litOperations'
	| 'litInstitutions'
	| 'places'
	| 'meetings'
	| 'routes'
	| 'outlines'
>;
const lightsNothing = ({ corridor, ...lists }: LitScene): boolean =>
	corridor === null &&
	[
		lists.emphasised,
		lists.borders,
		lists.litOperations,
		lists.litInstitutions,
		lists.places,
		lists.meetings,
		lists.routes,
		lists.outlines
	].every((list) => list.length === 0);

/**
 * A step that lights nothing shows what its words speak of: the camera's centre the other way about, where
 * that sees more of what they link to; else `null`.
 */
export function exchangedCamera(
	scene: LitScene & { readonly camera: Camera },
	targets: readonly LinkTarget[],
	lookup: Lookup
): LonLat | null {
	const { camera } = scene;
	if (camera.kind !== 'place' || !lightsNothing(scene)) return null;
	const things = targets.map((target) => boxesOf(target, lookup)).filter((boxes) => boxes.length > 0);
	return exchanged(things, camera.center, camera.zoom);
}

function boxesOf(target: LinkTarget, lookup: Lookup): readonly Bbox[] {
	if (target.kind === 'web' || target.kind === 'field') return [];
	const box = target.kind === 'country' ? lookup.labels.get(target.id)?.bbox : undefined;
	if (box) return [box];
	if (target.kind === 'border') return lookup.borderPoints(target.id).map(boxOfPoint);
	const point = lookup.pointOf(target.id);
	return point ? [boxOfPoint(point)] : [];
}
