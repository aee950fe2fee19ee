import type { MapKey } from '../../atlas/map-keys';
import { crossing, meeting, microstate, operationPin, town } from '../../drawn/shapes/further/further-signs';
import {
	clusterSample,
	corridorSample,
	outlineSample,
	routeSample
} from '../../drawn/shapes/samples/key-samples';
import { lineSample } from '../../drawn/shapes/line-sample';
import { nearSwatch } from '../../drawn/shapes/further/near-swatch';
import type { Part } from '../../drawn/shapes/part';
import { aside, closed, institution, operationDot } from '../../drawn/shapes/signs';
import { swatch } from '../../drawn/shapes/swatch';
import type { SwatchLook } from '../../drawn/shapes/swatch';
import { DASHED, LIT } from '../../theme/shapes/shapes';
import type { ThemeToken } from '../../theme/colours/theme';

/** Box of a key in px. */
export const KEY_BOX = { width: 26, height: 18 } as const;
/** Pins are too high for a key: share of their height on the map. */
const PIN_SCALE = 0.6;
/** Room below the tip of a pin, in px. */
const UNDER_PIN = 0.5;

/** What stands in a key's box, whose middle is at 0. */
export interface KeySign {
	readonly parts: readonly Part[];
	/** Where the box begins above the point 0, 0 of the parts, in px. */
	readonly top: number;
}

/**
 * The sign, the line or the swatch of a map's legend.
 * @param near as a near picture has it
 */
export function keySign(kind: MapKey, near: boolean): KeySign {
	const isPin = near && kind.endsWith('operation');
	return { parts: partsOf(kind, near), top: isPin ? UNDER_PIN - KEY_BOX.height : -KEY_BOX.height / 2 };
}

/** Grounds of statuses, and those of the country that a page is about. */
const STRONGER: Partial<Record<ThemeToken, ThemeToken>> = {
	'far-first': 'far-first-selected',
	'near-first': 'near-first-selected',
	'far-second': 'far-second-selected',
	'near-second': 'near-second-selected',
	'far-third': 'far-third-selected',
	'near-third': 'near-third-selected'
};
const stronger = (parts: readonly Part[]): Part[] =>
	parts.map((part) => (part.fill ? { ...part, fill: STRONGER[part.fill] ?? part.fill } : part));

function partsOf(kind: MapKey, near: boolean): readonly Part[] {
	const land = (look: SwatchLook): Part[] => (near ? nearSwatch(look) : swatch(look));
	const operation = (): Part[] => (near ? operationPin(PIN_SCALE) : operationDot());
	switch (kind) {
		case 'first':
		case 'second':
		case 'third':
			return land(kind);
		case 'suspended':
			return land('outside');
		case 'ring':
			return microstate(near ? 'near' : 'far');
		case 'selected-first':
			return stronger(land('first'));
		case 'selected-second':
			return stronger(land('second'));
		case 'selected-third':
			return stronger(land('third'));
		case 'set-off':
			return land('set-off');
		case 'operation':
			return operation();
		case 'closed-operation':
			return closed(operation());
		case 'other-operation':
			return aside(operation());
		case 'other-closed-operation':
			return aside(closed(operation()));
		case 'office':
			return town();
		case 'institution':
			return institution('near');
		case 'other-institution':
			return aside(institution('near'));
		case 'meeting':
			return meeting();
		case 'crossing':
			return crossing();
		case 'town':
			return town();
		case 'cluster':
		case 'story':
			return clusterSample();
		case 'marked':
			return lineSample(DASHED, 'map-no-status-line');
		case 'border':
			return lineSample(LIT, 'map-selected-line');
		case 'border-of-story':
			return lineSample(LIT, 'map-highlight');
		case 'corridor':
			return corridorSample();
		case 'route':
			return routeSample();
		case 'former-state':
			return outlineSample();
		default: {
			const unknown: never = kind;
			throw new Error(`no swatch for ${String(unknown)}`);
		}
	}
}
