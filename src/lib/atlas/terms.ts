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

/**
 * Marks the first use of each term in the texts of a page, taken in their order.
 * @returns the parts of each text; joined they are the text.
 */
export function markTerms(texts: readonly string[], terms: readonly Term[]): TextPart[][] {
	const used = new Set<string>();
	return texts.map((text) => {
		const found = findTerms(
			text,
			terms.filter(({ id }) => !used.has(id))
		);
		const parts: TextPart[] = [];
		let end = 0;
		for (const { term, from, to } of found) {
			used.add(term);
			if (from > end) parts.push({ text: text.slice(end, from), term: null });
			parts.push({ text: text.slice(from, to), term });
			end = to;
		}
		if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end), term: null });
		return parts;
	});
}
