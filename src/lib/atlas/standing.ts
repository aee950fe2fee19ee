import type { IndexedStatus } from './atlas-index';
import { covers, firstDay } from './date';
import { OUTSIDE } from './types';
import type { IsoDate, Standing } from './types';

/**
 * How a country with these intervals stands on a day: see `covers` for dates that are not exact.
 * Where two intervals cover the day, the one that begins later holds.
 */
export function standingOf(statuses: readonly IndexedStatus[], date: IsoDate): Standing {
	const holding = statuses
		.filter((interval) => covers(interval.from, interval.to, date))
		.sort((one, other) => (firstDay(one.from) < firstDay(other.from) ? 1 : -1));
	return holding[0]?.status ?? OUTSIDE;
}
