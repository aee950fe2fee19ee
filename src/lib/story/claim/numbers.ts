/** Languages in which numbers are read and written as words; in others they are digits. */
const ONES =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
	' '
);
/** Beyond it a number in words is harder to read than its digits. */
const LARGEST_WORD = 99;

/** A number in words, `null` where the language or the number has none here. */
export function inWords(number: number, language: string): string | null {
	if (language !== 'en' || !Number.isInteger(number) || number < 0 || number > LARGEST_WORD) return null;
	const small = ONES[number];
	if (small !== undefined) return small;
	const one = number % 10;
	return (TENS[Math.floor(number / 10) - 2] ?? '') + (one === 0 ? '' : `-${ONES[one] ?? ''}`);
}

const WORDS: ReadonlyMap<string, number> = new Map([
	...Array.from({ length: LARGEST_WORD + 1 }, (_, number): [string, number] => [
		inWords(number, 'en') ?? '',
		number
	]),
	...ORDINALS.map((word, index): [string, number] => [word, index + 1]),
	['once', 1],
	['twice', 2],
	['hundred', 100],
	['thousand', 1000]
]);
/** What multiplies the number before it: two hundred. */
const MULTIPLIERS = new Set(['hundred', 'thousand']);
const DIGITS = /\d[\d,.\u00a0\u202f]*/g;

/** The numbers that a text says, in digits or, in English, in words; separators of thousands are left out. */
export function numbersIn(text: string, language: string): number[] {
	const separator = language === 'en' ? /,/g : /[.\u00a0\u202f]/g;
	const digits = [...text.matchAll(DIGITS)].map(([found]) =>
		Number(
			found
				.replace(/[,.\u00a0\u202f]+$/, '')
				.replace(separator, '')
				.replace(',', '.')
		)
	);
	if (language !== 'en') return digits;
	const words = text.toLowerCase().match(/[a-z]+(-[a-z]+)?/g) ?? [];
	return [
		...digits,
		...words.flatMap((word, index) => {
			const number = WORDS.get(word);
			if (number === undefined) return [];
			if (MULTIPLIERS.has(word)) return WORDS.has(words[index - 1] ?? '') ? [] : [number];
			const next = words[index + 1] ?? '';
			return [number * (MULTIPLIERS.has(next) ? (WORDS.get(next) ?? 1) : 1)];
		})
	];
}

/** The months, 1 to 12, that a text names in full. */
export function monthsIn(text: string, language: string): number[] {
	const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
	const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
	// "May" is also a verb: months begin with a capital in the languages that have such verbs.
	return Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => {
		const long = name.format(new Date(Date.UTC(2000, month - 1, 1)));
		return words.has(long.toLowerCase()) && text.includes(long);
	});
}
