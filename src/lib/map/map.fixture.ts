import { radiusOfZoom } from '../atlas/camera';
import { ATLAS } from '$data/fixtures/small.fixture';
import { openingScene } from '../atlas/opening-scene';
import type { Projection, Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { screenOf } from '../drawn/plane/screen';
import type { Screen } from '../drawn/plane/screen';

/** The opening Scene of the fixture, with parts changed. */
export const scene = (changes: Partial<Scene> = {}): Scene => ({ ...openingScene(ATLAS), ...changes });

/** A globe seen by the figure's own camera, which the live map equals. */
export const screenAt = (center: LonLat, zoom: number, kind: Projection = 'globe'): Screen =>
	screenOf({ center, radius: radiusOfZoom(zoom, center[1]), offset: [0, 0] }, kind);
