import type { Shown } from '../atlas/map-keys';
import type { Ground } from './ground';
import { landsInSight } from './labels/seen-land';
import { hasRings } from './signs/has-rings';
import { placeSigns } from './signs/place-signs';

/** What a picture shows that its key explains, without its lettering. */
export const shownIn = (ground: Ground): Shown => ({
	lands: landsInSight(ground),
	rings: hasRings(placeSigns(ground))
});
