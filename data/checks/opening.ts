import { angleBetween, RADIANS } from '../../src/lib/atlas/earth';
import { standingOf } from '../../src/lib/atlas/standing';
import { FIGURE, project } from '../../src/lib/atlas/perspective';
import { EDGE_DEGREES } from '../../src/lib/atlas/plane';
import type { LonLat } from '../../src/lib/atlas/types';
import { DATA_FILES } from '../atlas-data';
import type { Problem } from '../data-error';
import { openingOf } from '../opening';
import { checkOf } from './check';

/** Share of the full members that must be seen: no globe shows much more of those that live all round the Earth. */
const SEEN = 1 / 5;

const place = { file: DATA_FILES.organisation };

/** Whoever opens the atlas sees whose atlas it is: the capitals of a good part of the full members, on the globe and on the flat map. */
export const openingCheck = checkOf(
	['organisation', 'statuses', 'members', 'countries', 'asOf'],
	({ organisation, statuses, members, countries, asOf }): Problem[] => {
		const full = new Set(statuses.filter(({ role }) => role === 'full').map(({ id }) => id));
		const ids = new Set(
			members.filter((one) => full.has(standingOf(one.statuses, asOf.date))).map(({ id }) => id)
		);
		const capitals = countries.filter(({ id }) => ids.has(id)).map(({ capital }) => capital.point);
		const { center, radius, lower, flat } = openingOf(organisation.opening);
		const isOnGlobe = (point: LonLat): boolean => {
			const at = project({ center, radius, offset: [0, lower] }, point);
			return at !== null && isInBox(at);
		};
		const isOnPlane = (point: LonLat): boolean => angleBetween(flat.middle, point) <= EDGE_DEGREES * RADIANS;
		return [
			...fewSeen(capitals, isOnGlobe, 'opening.center'),
			...fewSeen(capitals, isOnPlane, opening(organisation.opening.flat))
		];
	}
);

const opening = (flat: unknown): string => (flat === undefined ? 'opening.center' : 'opening.flat.middle');

const isInBox = ([x, y]: readonly [x: number, y: number]): boolean =>
	x >= 0 && x <= FIGURE.width && y >= 0 && y <= FIGURE.height;

function fewSeen(capitals: readonly LonLat[], isSeen: (point: LonLat) => boolean, field: string): Problem[] {
	const seen = capitals.filter(isSeen).length;
	if (seen >= SEEN * capitals.length) return [];
	const message = `shows the capitals of ${seen} of ${capitals.length} full members: at least a fifth of them must be seen`;
	return [{ ...place, field, message }];
}
