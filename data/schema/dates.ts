import { z } from 'zod';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` when the calendar has that month and day. */
function isOnCalendar(text: string): boolean {
	const match = PARTIAL.exec(text);
	if (!match) return false;
	const [, year = '', month = '01', day = '01'] = match;
	const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	return date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

export const partialDateSchema = z
	.string()
	.refine(isOnCalendar, 'must be a calendar date as YYYY, YYYY-MM or YYYY-MM-DD');
export const isoDateSchema = z
	.string()
	.refine((text) => text.length === 10 && isOnCalendar(text), 'must be a calendar date as YYYY-MM-DD');
