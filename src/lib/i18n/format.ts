import { dateFormat, listFormat, numberFormat } from './formatters';
import { getLocale } from './paraglide/runtime.js';
import type { IsoDate, Kilometres, PartialDate } from '$lib/atlas/types';

/** English follows the day-month-year order of international documents. */
const tag = (): string => (getLocale() === 'en' ? 'en-GB' : getLocale());

/** A date as precise as it is known: "30 January 1992", "December 2004" or "1995". */
export function formatDate(date: PartialDate): string {
	const [year, month, day] = date.split('-').map(Number);
	if (year === undefined || month === undefined) return date;
	const options: Intl.DateTimeFormatOptions =
		day === undefined
			? { year: 'numeric', month: 'long' }
			: { year: 'numeric', month: 'long', day: 'numeric' };
	const utc = new Date(Date.UTC(year, month - 1, day ?? 1));
	return dateFormat(tag(), { ...options, timeZone: 'UTC' }).format(utc);
}

/**
 * The days from one to another with what they share said once: "30 July – 1 August 1975".
 * @param year `false` where the year stands beside them already
 */
export function formatDays(start: IsoDate, end: IsoDate, year = true): string {
	const day = dateFormat(tag(), {
		...(year && { year: 'numeric' }),
		month: 'long',
		day: 'numeric',
		timeZone: 'UTC'
	});
	const utc = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
	return day.formatRange(utc(start), utc(end));
}

/** The year of a date. */
export const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** A number with the language's separators, at most one decimal below ten and none above. */
export function formatNumber(value: number): string {
	return numberFormat(tag(), { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

/** A length with its unit: "1,357 km". */
export function formatKilometres(value: Kilometres): string {
	return numberFormat(tag(), {
		style: 'unit',
		unit: 'kilometer',
		maximumFractionDigits: value < 10 ? 1 : 0
	}).format(value);
}

/** "A, B and C" in the reader's language. */
export function formatList(items: readonly string[]): string {
	return listFormat(tag(), { type: 'conjunction' }).format(items);
}
