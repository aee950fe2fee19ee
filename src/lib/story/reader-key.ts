import type { LegendEntry } from '../atlas/legend';
import { lineSample } from '../drawn/shapes/line-sample';
import type { Part } from '../drawn/shapes/part';
import { crossing, meeting, operationPin, town } from '../drawn/shapes/further/further-signs';
import {
	clusterSample,
	corridorSample,
	outlineSample,
	routeSample
} from '../drawn/shapes/samples/key-samples';
import { closed, institution } from '../drawn/shapes/signs';
import { nearSwatch } from '../drawn/shapes/further/near-swatch';
import { LIT } from '../theme/shapes/shapes';

/** px */
export const KEY = { width: 26, height: 18 } as const;

/** What stands before an entry of a story's legend. */
export interface Key {
	readonly parts: readonly Part[];
	/** Where the key's box begins above the point 0, 0 of the parts, in px. */
	readonly top: number;
}

/** Pins are too high for a key: share of their height on the map. */
const PIN_SCALE = 0.6;
/** Below the tip of a pin. */
const UNDER_PIN = 0.5;

/** The sign, the line or the land that an entry explains, as the map has it near. */
export function keyOf(entry: LegendEntry): Key {
	const top = -KEY.height / 2;
	switch (entry.kind) {
		case 'border':
			return { top, parts: lineSample(LIT, 'map-highlight') };
		case 'corridor':
			return { top, parts: corridorSample() };
		case 'route':
			return { top, parts: routeSample() };
		case 'former-state':
			return { top, parts: outlineSample() };
		case 'operation':
			return pinKey(operationPin(PIN_SCALE));
		case 'closed-operation':
			return pinKey(closed(operationPin(PIN_SCALE)));
		case 'institution':
			return { top, parts: institution('near') };
		case 'crossing':
			return { top, parts: crossing() };
		case 'town':
			return { top, parts: town() };
		case 'cluster':
			return { top, parts: clusterSample() };
		case 'meeting':
			return { top, parts: meeting() };
		case 'set-off':
			return { top, parts: nearSwatch('set-off') };
		case 'status':
			return { top, parts: nearSwatch(entry.status.look) };
	}
}

const pinKey = (parts: readonly Part[]): Key => ({ top: UNDER_PIN - KEY.height, parts });
