import { firstDay, lastDay } from '$lib/atlas/date';
import type { Activity, IsoDate, PartialDate } from '$lib/atlas/types';

const DAYS_A_YEAR = 365.25;
const MILLISECONDS_A_DAY = 86_400_000;
/** Years between the lines of an axis. */
const STEP = 10;

/** A day as a year with its fraction. */
function yearsAt(day: IsoDate): number {
	const year = Number(day.slice(0, 4));
	const days = (Date.parse(day) - Date.UTC(year, 0, 1)) / MILLISECONDS_A_DAY;
	return year + days / DAYS_A_YEAR;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A stretch of time on an axis, in per cent of its width. */
export interface Span {
	readonly x: number;
	readonly width: number;
}

/** The years from the beginning of one up to today, as shares of a width. */
export interface TimeAxis {
	/** Per cent of the width at which a day lies. */
	at(day: IsoDate): number;
	/**
	 * Per cent that a period takes. A date known by its year or month counts from the first day that it
	 * can mean, or up to the last; without an end it runs up to today.
	 */
	span(from: PartialDate, last: PartialDate | null): Span;
	/** The first year, the decades and today, which has no year. */
	readonly ticks: readonly { readonly year: number | null; readonly x: number }[];
}

/**
 * The year in which every drawing of presences over time begins: that of the first of all, and at least a year
 * before today.
 */
export const firstYear = (presences: readonly Pick<Activity, 'opened'>[], asOf: IsoDate): number =>
	Math.min(
		...presences.flatMap(({ opened }) => (opened ? [Number(opened.value.slice(0, 4))] : [])),
		Number(asOf.slice(0, 4)) - 1
	);

/** An axis from 1 January of a year up to a day. */
export function timeAxis(from: number, asOf: IsoDate): TimeAxis {
	const today = yearsAt(asOf);
	const share = (years: number): number => round(((years - from) / (today - from)) * 100);
	const ticks: { year: number | null; x: number }[] = [{ year: from, x: 0 }];
	// A decade that is too near to an end would write over its year.
	for (let year = Math.ceil((from + STEP / 2) / STEP) * STEP; year < today - STEP / 4; year += STEP) {
		ticks.push({ year, x: share(year) });
	}
	const at = (day: IsoDate): number => share(yearsAt(day));
	return {
		at,
		span(opened, last) {
			const x = at(firstDay(opened));
			const end = last === null ? 100 : Math.min(100, at(lastDay(last)));
			return { x, width: round(end - x) };
		},
		ticks: [...ticks, { year: null, x: 100 }]
	};
}
