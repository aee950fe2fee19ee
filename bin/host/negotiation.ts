/** A coding of a file that may stand beside it, by its ending, in the order in which a host prefers them. */
export const CODINGS = [
	{ coding: 'br', ending: '.br' },
	{ coding: 'gzip', ending: '.gz' }
] as const;

export type Coding = (typeof CODINGS)[number]['coding'];

/** The codings that a client takes, by its `Accept-Encoding`, those first that the host prefers. */
export function acceptedCodings(header: string | undefined): Coding[] {
	const weights = new Map(
		(header ?? '').split(',').map((part) => {
			const [name = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
			const weight = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
			return [name === 'x-gzip' ? 'gzip' : name, Number(weight)];
		})
	);
	return CODINGS.map(({ coding }) => coding).filter(
		(coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0
	);
}

/** The conditions of a request, as its headers say them. */
interface Conditions {
	readonly 'if-none-match'?: string | undefined;
	readonly 'if-modified-since'?: string | undefined;
}

const strong = (tag: string): string => tag.trim().replace(/^W\//, '');

/**
 * True where the client holds the file already: by its tag, or, only where it names none, by its date.
 * @param modified ms; a date in a header has whole seconds.
 */
export function isFresh(conditions: Conditions, etag: string, modified: number): boolean {
	const tags = conditions['if-none-match'];
	if (tags !== undefined) return tags.split(',').some((tag) => tag.trim() === '*' || strong(tag) === etag);
	const since = Date.parse(conditions['if-modified-since'] ?? '');
	return Math.floor(modified / 1000) * 1000 <= since;
}

/** Bytes of a file, both ends counted. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/**
 * The one range that a `Range` header asks for: `whole` where it asks for several or says nothing that is
 * understood, `none` where the file has none of the bytes.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | 'whole' | 'none' {
	const [, first = '', last = ''] = /^bytes=\s*(\d*)\s*-\s*(\d*)\s*$/i.exec(header ?? '') ?? [];
	if (first === '' && last === '') return 'whole';
	if (first === '') {
		const count = Math.min(Number(last), size);
		return count === 0 ? 'none' : { start: size - count, end: size - 1 };
	}
	const start = Number(first);
	const end = last === '' ? size - 1 : Math.min(Number(last), size - 1);
	if (last !== '' && Number(last) < start) return 'whole';
	return start >= size ? 'none' : { start, end };
}
