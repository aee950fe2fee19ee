import { NOUNS } from './english';
import { numbersIn } from './numbers';
import { ClaimFault } from './syntax';
import type { Value } from './value';
import { rounded } from './written';

/** What a length in kilometres is not measured in. What is counted is a noun of `NOUNS`. */
const OTHER_UNITS = new Set([
	...'m cm mm mi nm ft yd ha metres meters miles yards feet foot square nautical hectares acres percent per % km² km2 m² m2'.split(
		' '
	),
	...NOUNS.filter((noun) => noun !== 'kilometre').flatMap((noun) => [noun, `${noun}s`])
]);
/** Of a number of things none of these is right. */
const UNITS_OF_LENGTH =
	/^(?:km|kilomet(?:re|er)s?|m|met(?:re|er)s?|miles?|square|nautical|feet|hectares|acres|percent|%|km²|km2)$/i;

/**
 * Refuses a number that stands before a unit of another kind: a length in "miles", a list in "km".
 * @param after the text that follows the claim, where the unit may stand
 * @param claimed the number that the claim states, which may be rounded
 * @throws ClaimFault
 */
export function checkUnit(
	words: string,
	after: string,
	value: Value,
	claimed: number | null,
	language: string
): void {
	if (language !== 'en' || (value.kind !== 'list' && value.kind !== 'number')) return;
	if (value.kind === 'number' && value.unit !== 'kilometres') return;
	const numbers: readonly (number | null)[] =
		value.kind === 'list' ? [value.ids.length] : [value.number, rounded(value.number), claimed];
	const text = `${words}${after}`;
	for (const { 1: number = '', 2: unit = '', index } of text.matchAll(
		/(\d[\d,]*(?:\.\d+)?|(?<![\p{L}\d])\p{L}+(?:-\p{L}+)?)(?=[\s-]*(%|[\p{L}\p{N}]+))/gu
	)) {
		if (index >= words.length || !numbersIn(number, language).some((one) => numbers.includes(one))) continue;
		if (value.kind === 'number' ? OTHER_UNITS.has(unit.toLowerCase()) : UNITS_OF_LENGTH.test(unit)) {
			throw new ClaimFault(
				value.kind === 'number'
					? `"${number} ${unit}" has another unit than the claim, which is in kilometres`
					: `"${number} ${unit}" has a unit, and the claim counts things`
			);
		}
	}
}
