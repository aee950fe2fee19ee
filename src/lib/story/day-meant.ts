const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string): boolean => {
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const two = (number: string): string => number.padStart(2, '0');

/** The one day that a text means in whatever way it is written, as 2026-11-23; `null` where it may mean two or none. */
export function dayMeant(typed: string): string | null {
	const text = typed
		.trim()
		.replace(/^["'“”„«»‘’]+|["'“”„«»‘’]+$/g, '')
		.replace(/[‐‑–—−]/g, '-')
		.trim();
	const days = [...readings(text)].filter(isDay);
	const [only, ...others] = [...new Set(days)];
	return only !== undefined && others.length === 0 ? only : null;
}

function* readings(text: string): Generator<string> {
	const first = /^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})(?:[T ].*)?$/.exec(text);
	if (first) yield `${first[1] ?? ''}-${two(first[2] ?? '')}-${two(first[3] ?? '')}`;
	const last = /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4})$/.exec(text);
	const [, one = '', mark, other = '', year = ''] = last ?? [];
	if (last) yield `${year}-${two(other)}-${two(one)}`;
	// With points the day comes first everywhere; with strokes in America the month does.
	if (last && mark !== '.') yield `${year}-${two(one)}-${two(other)}`;
	const worded =
		/^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3})[a-z]*\.?,? (\d{4})$/i.exec(text) ??
		/^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(text);
	if (!worded) return;
	const [, head = '', tail = '', of = ''] = worded;
	const [day, name] = /^\d/.test(head) ? [head, tail] : [tail, head];
	yield `${of}-${two(String(MONTHS.indexOf(name.toLowerCase()) + 1))}-${two(day)}`;
}

/** What is wrong with a text that is no day, and how the day that it means is written. */
export function noDay(typed: unknown): string {
	const form = 'a day is written as 2026-11-23';
	if (typeof typed !== 'string') return form;
	if (DAY.test(typed.trim())) return `the calendar has no ${typed.trim()}`;
	const meant = dayMeant(typed);
	return meant === null ? form : `${form}, so this one is ${meant}`;
}
