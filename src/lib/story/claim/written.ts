import type { Lookup } from '../lookup';
import type { Inline, LinkTarget } from '../story';
import { inWords } from './numbers';
import { ClaimFault } from './syntax';
import type { Value } from './value';

/** English of international documents: day before month. */
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

const decimals = (number: number): number => (number < 10 ? 1 : 0);

/** A number as it is written: with one decimal below ten, without from there on. */
export const rounded = (number: number): number => Number(number.toFixed(decimals(number)));

/** A number with the language's separators. */
const digits = (number: number, language: string): string =>
	new Intl.NumberFormat(tagOf(language), { maximumFractionDigits: decimals(number) }).format(number);

function dateText(date: string, language: string): string {
	const [year = 0, month, day] = date.split('-').map(Number);
	if (month === undefined) return String(year);
	return new Intl.DateTimeFormat(tagOf(language), {
		year: 'numeric',
		month: 'long',
		...(day !== undefined && { day: 'numeric' }),
		timeZone: 'UTC'
	}).format(new Date(Date.UTC(year, month - 1, day ?? 1)));
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The text for one placeholder: `` in digits, `words` in words, `Words` at the head of a sentence. */
export function filled(value: Value, how: string, language: string): string {
	switch (value.kind) {
		case 'number': {
			const word = how === '' ? null : inWords(rounded(value.number), language);
			const text = word ?? digits(value.number, language);
			return how === 'Words' ? capitalised(text) : text;
		}
		case 'list':
			return filled({ kind: 'number', number: value.ids.length, unit: 'count' }, how, language);
		case 'date':
			return dateText(value.date, language);
		case 'word':
			if (value.isCode) throw new ClaimFault(`"${value.word}" is a code, no text; write the words`);
			return value.word;
		case 'truth':
			throw new ClaimFault('this holds or does not, so it has no text of its own; write the words');
		default: {
			const unknown: never = value;
			throw new ClaimFault(`no text for ${JSON.stringify(unknown)}`);
		}
	}
}

/** The whole text of a claim without words: a length with its unit, a date, or a list of links. */
export function written(
	value: Value,
	language: string,
	lookup: Lookup,
	targetOf: (id: string) => LinkTarget | null
): Inline[] {
	if (value.kind === 'list') {
		if (value.ids.length === 0) throw new ClaimFault('this list is empty, so there is nothing to write');
		const names = value.ids.map((id) => ({ id, name: nameOf(id, lookup), text: textOf(id, lookup) }));
		const order = new Intl.Collator(language);
		names.sort((one, other) => order.compare(one.name, other.name));
		const parts = new Intl.ListFormat(tagOf(language), { type: 'conjunction' }).formatToParts(
			names.map(({ text }) => text)
		);
		let at = 0;
		return parts.map((part): Inline => {
			if (part.type === 'literal') return { kind: 'text', value: part.value };
			const target = targetOf(names[at++]?.id ?? '');
			const text: Inline = { kind: 'text', value: part.value };
			return target ? { kind: 'link', target, children: [text] } : text;
		});
	}
	if (value.kind === 'number' && value.unit === 'kilometres') {
		const text = new Intl.NumberFormat(tagOf(language), {
			style: 'unit',
			unit: 'kilometer',
			unitDisplay: 'long',
			maximumFractionDigits: decimals(value.number)
		}).format(value.number);
		return [{ kind: 'text', value: text }];
	}
	return [{ kind: 'text', value: filled(value, '', language) }];
}

/** The name as a list in a sentence takes it: that of a country with its article. */
const textOf = (id: string, lookup: Lookup): string =>
	(lookup.of.country.get(id) ?? lookup.of.area.get(id))?.inSentence ?? nameOf(id, lookup);

/** The name of anything that a list holds; a border by its two sides. */
export function nameOf(id: string, { of }: Lookup): string {
	const border = of.border.get(id);
	if (border)
		return border.countries
			.map((side) => (of.country.get(side) ?? of.area.get(side))?.name ?? side)
			.join('–');
	const operation = of.operation.get(id);
	if (operation) return operation.shortName;
	const meeting = of.meeting.get(id);
	if (meeting) return `${meeting.name} ${meeting.year}`;
	return (
		(of.country.get(id) ?? of.area.get(id) ?? of.formerState.get(id) ?? of.institution.get(id))?.name ?? id
	);
}

/** What is true, for the message on a false claim: with ids, as the author would write it. */
export function truthOf(value: Value): string {
	switch (value.kind) {
		case 'truth':
			return value.holds ? 'it holds' : 'it does not hold';
		case 'number':
			return `it is ${Number(value.number.toFixed(1))}${value.unit === 'kilometres' ? ' km' : ''}`;
		case 'list':
			if (value.ids.length === 1) return `it is ${value.ids.join()} alone`;
			return value.ids.length === 0
				? 'there are none'
				: `there are ${value.ids.length}: ${[...value.ids].sort().join(',')}`;
		case 'word':
			return `it is ${value.word}`;
		case 'date':
			return `it is ${value.date}`;
		default: {
			const unknown: never = value;
			throw new ClaimFault(`no text for ${JSON.stringify(unknown)}`);
		}
	}
}
