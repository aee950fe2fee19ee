import { STAND_IN_DAY } from './front-matter';
import type { IsoDate } from '../atlas/types';
import type { Lookup } from './lookup';
import type { Position, Report } from './problems';

/** A story may be written so long after the last day of work on the data that nobody has moved yet. */
const DAYS_AHEAD = 366;
/** The first year of the web: nobody wrote a story for it, or compared a source with it, before. */
const FIRST_YEAR = '1991';
const DAY_MS = 86_400_000;

/**
 * Looks at a day of a story. No code reads the clock, so what today is nobody knows here: a day after
 * the last day of work is taken with a note that says what to do, one of another year is a slip.
 */
export function checkDay(
	day: IsoDate,
	name: string,
	{ lastDay }: Pick<Lookup, 'lastDay'>,
	position: Position,
	report: Report,
	note: Report
): void {
	if (day < FIRST_YEAR && day !== STAND_IN_DAY) {
		report(position, `${name} ${day} lies before ${FIRST_YEAR}; is the year right?`);
	}
	if (day <= lastDay) return;
	const ahead = (Date.parse(day) - Date.parse(lastDay)) / DAY_MS;
	if (ahead > DAYS_AHEAD) {
		report(
			position,
			`${name} ${day} lies more than a year after ${lastDay}, the last day of work on the data`
		);
	} else {
		note(
			position,
			`${name} ${day} lies after ${lastDay}, the last day of work on the data; it is taken. Who publishes the story puts ${day} into as-of.json as "sourcesChecked"`
		);
	}
}
