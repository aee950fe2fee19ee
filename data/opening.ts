import type { Opening } from '../src/lib/atlas/opening';
import { FIGURE } from '../src/lib/atlas/perspective';

/** Radius of the globe whose flat map fills the picture from side to side, in figure units. */
const FLAT_RADIUS = 340;

/** As an organisation's file has it. */
export type GivenOpening = Pick<Opening, 'center'> & {
	readonly [Key in keyof Opening]?: Opening[Key] | undefined;
};

/** Where the map of an organisation opens, with what its file leaves out: a whole globe, in the middle of the picture. */
export function openingOf(opening: GivenOpening): Opening {
	const { center, radius = FIGURE.globeRadius, lower = 0 } = opening;
	return {
		center,
		radius,
		lower,
		flat: opening.flat ?? { middle: center, center, radius: (FLAT_RADIUS * radius) / FIGURE.globeRadius }
	};
}
