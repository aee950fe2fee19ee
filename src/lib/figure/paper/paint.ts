import { selectAll } from 'css-select';
import { isTag, isText } from 'domhandler';
import type { AnyNode, Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { themeDeclarations } from '../../theme/colours/theme';
import type { Theme } from '../../theme/colours/theme';
import { parseRules } from './paint-rules';
import type { BoxSize } from './paint-rules';
import { paintedMarkup } from './painted';
import type { StyledElement } from './painted';

/*
 * Where there is no browser to work out a style sheet, the few kinds of rules that `figure.css` has are worked
 * out here: for cards and other pictures of the build.
 */

type Style = Map<string, string>;

/**
 * A figure that shows the same without any style sheet, as it looks in a box of `size` px.
 * @param css the text of `figure.css`
 * @param language of its words, as a BCP 47 tag
 * @throws Error naming a value of the style sheet that cannot be worked out
 */
export function paintedFigure(
	markup: string,
	css: string,
	theme: Theme,
	size: BoxSize,
	language: string
): string {
	const document: Document = parseDocument(markup, { xmlMode: true });
	const root = document.children.find(isTag);
	if (!root) throw new Error('paintedFigure: there is no element in the markup');
	const styles = new Map<Element, Style>();
	for (const { selector, declarations } of parseRules(css, size)) {
		for (const element of selectAll<AnyNode, Element>(selector, document, { xmlMode: true })) {
			const style = styles.get(element) ?? new Map<string, string>();
			for (const [name, value] of declarations) style.set(name, value);
			styles.set(element, style);
		}
	}
	const variables = new Map(
		themeDeclarations(theme)
			.split(';')
			.map((one): [string, string] => [one.slice(0, one.indexOf(':')), one.slice(one.indexOf(':') + 1)])
	);
	for (const [name, value] of styles.get(root) ?? []) if (name.startsWith('--')) variables.set(name, value);
	return paintedMarkup(styled(root, styles, variables), size, language);
}

function styled(
	element: Element,
	styles: ReadonlyMap<Element, Style>,
	variables: ReadonlyMap<string, string>
): StyledElement {
	return {
		name: element.name,
		attributes: element.attribs,
		children: element.children.flatMap((child): (StyledElement | string)[] => {
			if (isTag(child)) return [styled(child, styles, variables)];
			return isText(child) ? [child.data] : [];
		}),
		style(property) {
			const value = styles.get(element)?.get(property);
			return value === undefined || value === 'inherit' ? undefined : resolved(value, variables);
		}
	};
}

/** Works out variables and mixed colours of a value. */
function resolved(value: string, variables: ReadonlyMap<string, string>): string {
	let text = value;
	// Variables stand in variables; ten levels are more than any style sheet here has.
	for (let level = 0; level < 10 && text.includes('var('); level += 1) {
		text = text.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => variables.get(name) ?? whole);
	}
	for (let level = 0; level < 10 && text.includes('color-mix('); level += 1) {
		text = text.replace(
			/color-mix\(\s*in srgb,\s*(#\w+)\s+([^,]+),\s*(#\w+|transparent)\s*\)/g,
			(_, one: string, share: string, other: string) => mixed(one, percentage(share), other)
		);
	}
	if (/var\(|color-mix\(/.test(text)) throw new Error(`figure.css: cannot work out "${value}": ${text}`);
	return text;
}

/** `calc(100% * 0.13)` or `40%` as a share. */
function percentage(text: string): number {
	const product = /calc\(\s*([\d.]+)%\s*\*\s*([\d.]+)\s*\)/.exec(text);
	if (product) return (Number(product[1]) * Number(product[2])) / 100;
	return Number.parseFloat(text) / 100;
}

/** Two colours mixed, as `color-mix(in srgb, one share, other)` of CSS Color 5; hexadecimal. */
function mixed(one: string, share: number, other: string): string {
	const channels = (hex: string): number[] =>
		[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	const written = (value: number): string => Math.round(value).toString(16).padStart(2, '0');
	if (other === 'transparent') return one + written(share * 255);
	const [from, to] = [channels(one), channels(other)];
	return `#${from.map((value, index) => written(value * share + (to[index] ?? 0) * (1 - share))).join('')}`;
}
