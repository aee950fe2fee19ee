/** A term of the glossary with the forms in which a text may use it, the term itself first. */
export interface Term {
	readonly id: string;
	readonly forms: readonly string[];
}

/** A stretch of a text; `term` is the id of the term that it uses. */
export interface TextPart {
	readonly text: string;
	readonly term: string | null;
}

const LETTER = /[\p{L}\p{N}]/u;
/** A hyphen joins words into another one: "extra-budgetary" is no "budgetary". */
const JOINS = /[\p{L}\p{N}-]/u;

const capitalised = (form: string): string => form.charAt(0).toLocaleUpperCase('en') + form.slice(1);

/** Where a text uses a form as whole words. A form in small letters may begin a sentence. */
function placesOf(text: string, form: string): number[] {
	const places: number[] = [];
	for (const written of new Set([form, capitalised(form)])) {
		for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
			const rest = text.slice(at + written.length);
			const isWhole = !JOINS.test(text.charAt(at - 1)) && !LETTER.test(rest.charAt(0));
			if (isWhole && !/^-\p{L}/u.test(rest)) places.push(at);
		}
	}
	return places;
}

interface Found {
	readonly term: string;
	readonly from: number;
	readonly to: number;
}

/** Where a text uses terms for the first time. Of forms that overlap, the longer one is meant. */
function findTerms(text: string, terms: readonly Term[]): Found[] {
	const found = terms
		.flatMap(({ id, forms }): Found[] =>
			forms.flatMap((form) =>
				placesOf(text, form).map((from) => ({ term: id, from, to: from + form.length }))
			)
		)
		.sort((one, other) => other.to - other.from - (one.to - one.from));
	const kept: Found[] = [];
	for (const one of found) {
		if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
	}
	kept.sort((one, other) => one.from - other.from);
	return kept.filter((one, at) => kept.findIndex(({ term }) => term === one.term) === at);
}

/** The terms of a glossary as texts are searched for them. */
export const termsOf = (
	glossary: readonly { readonly id: string; readonly term: string; readonly forms: readonly string[] }[]
): readonly Term[] => glossary.map(({ id, term, forms }) => ({ id, forms: [term, ...forms] }));

/**
 * Marks the first use of each term in one text.
 * @returns the parts of the text; joined they are the text.
 */
export function markTerms(text: string, terms: readonly Term[]): TextPart[] {
	const parts: TextPart[] = [];
	let end = 0;
	for (const { term, from, to } of findTerms(text, terms)) {
		if (from > end) parts.push({ text: text.slice(end, from), term: null });
		parts.push({ text: text.slice(from, to), term });
		end = to;
	}
	if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), term: null });
	return parts;
}

/** Marks terms where a page first uses them: its texts are given in the order in which they stand on it. */
export interface TermMarker {
	/** The parts of a text. A place that shows another text than before gives the terms of the former one free. */
	mark(place: symbol, text: string): readonly TextPart[];
}

/** A marker for one page, on which no term has been used yet. */
export function createTermMarker(terms: readonly Term[]): TermMarker {
	const placeOf = new Map<string, symbol>();
	return {
		mark(place, text) {
			const parts = markTerms(
				text,
				terms.filter(({ id }) => (placeOf.get(id) ?? place) === place)
			);
			for (const [term, at] of placeOf) if (at === place) placeOf.delete(term);
			for (const { term } of parts) if (term !== null) placeOf.set(term, place);
			return parts;
		}
	};
}
