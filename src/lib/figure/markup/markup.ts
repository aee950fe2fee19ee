import { short } from '../../drawn/shapes/part';

/** Attributes of an element; `undefined` and `false` leave an attribute out. */
export type Attributes = Readonly<Record<string, string | number | false | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text or attribute value that cannot break out of its place. */
export function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}

/** One element as markup. Children are markup already; text goes through `escaped` first. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
	const written = Object.entries(attributes)
		.filter((entry): entry is [string, string | number] => entry[1] !== undefined && entry[1] !== false)
		.map(([key, value]) => ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`)
		.join('');
	const content = children.join('');
	return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A group, or nothing when it would be empty. */
export function group(attributes: Attributes, ...children: readonly string[]): string {
	const content = children.join('');
	return content === '' ? '' : element('g', attributes, content);
}

/** From the baseline up to the middle of capitals, in ems. */
export const CAP_MIDDLE = 0.33;
