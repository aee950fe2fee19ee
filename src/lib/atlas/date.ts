import type { IsoDate, PartialDate } from './types';

/** First day that a date as precise as known can mean: `2004-12` → `2004-12-01`. */
export function firstDay(date: PartialDate): IsoDate {
	const [year = '', month = '01', day = '01'] = date.split('-');
	return `${year}-${month}-${day}`;
}

/** Last day that a date as precise as known can mean: `2004-02` → `2004-02-29`, `2004` → `2004-12-31`. */
export function lastDay(date: PartialDate): IsoDate {
	const [year = '', month = '12', day] = date.split('-');
	if (day !== undefined) return date;
	// Day 0 of the next month is the last day of this one; months count from 0 here, from 1 in the text.
	const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${days}`;
}

const WRITTEN = /^\d{4}(-\d\d){0,2}$/;

/** Is this a date of the calendar, as precise as known? `2005-02-30` and `2005-13` are none. */
export function isDate(text: string): boolean {
	if (!WRITTEN.test(text)) return false;
	const time = Date.parse(`${firstDay(text)}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(firstDay(text));
}

/** The day that a year means: its last, or the as-of day in the year that is not over yet. */
export function dayOfYear(year: number, asOf: IsoDate): IsoDate {
	return year === Number(asOf.slice(0, 4)) ? asOf : `${year}-12-31`;
}

/**
 * Does a period cover a day? It begins on the first day that `from` can mean and runs up to `to`.
 * An exact `to` is the day on which the period is over; a month or a year still belongs to it.
 */
export function covers(from: PartialDate, to: PartialDate | null, date: IsoDate): boolean {
	if (date < firstDay(from)) return false;
	if (to === null) return true;
	const end = lastDay(to);
	return end === to ? date < end : date <= end;
}

/** Does a period cover a day that runs from `from` through `last`, its last day, month or year? */
export function coversThrough(from: PartialDate, last: PartialDate | null, date: IsoDate): boolean {
	return firstDay(from) <= date && (last === null || date <= lastDay(last));
}
