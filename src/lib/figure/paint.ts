import { selectAll } from 'css-select';
import render from 'dom-serializer';
import { isTag } from 'domhandler';
import type { AnyNode, Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { themeDeclarations } from '../theme/theme';
import type { Theme } from '../theme/theme';
import { parseRules } from './paint-rules';
import type { BoxSize } from './paint-rules';

/*
 * A figure takes its colours from the page's style sheet. Outside a page, in a drawing program, in a
 * picture or on a card, there is none: here every colour, size and width becomes an attribute.
 */

/** Properties that SVG has as attributes. */
const PAINTED = new Set([
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-opacity',
	'stroke-linejoin',
	'stroke-linecap',
	'paint-order',
	'font-size',
	'font-weight',
	'font-family',
	'font-style',
	'stop-color'
]);
/** Attributes that only a page needs. */
const OF_PAGES = ['class', 'tabindex', 'data-country', 'data-thing', 'data-border', 'vector-effect', 'href'];
const OPACITY_OF: Readonly<Record<string, string>> = {
	fill: 'fill-opacity',
	stroke: 'stroke-opacity',
	'stop-color': 'stop-opacity'
};
const FONT = 'Source Sans 3, sans-serif';
/** Names that only the pages know their fonts by. */
const OF_THE_PAGE = /'Atlas [^']*', /g;

type Style = Map<string, string>;

/**
 * A figure that shows the same without any style sheet, as it looks in a box of `size` px.
 * @param css the text of `figure.css`
 * @throws Error naming a value of the style sheet that cannot be worked out
 */
export function paintedFigure(markup: string, css: string, theme: Theme, size: BoxSize): string {
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
	paint(root, styles, variables, 1);
	Object.assign(root.attribs, {
		width: String(size.width),
		height: String(size.height),
		'font-family': FONT
	});
	return render(document, { xmlMode: true });
}

const SCALE = /scale\(([\d.]+)\)/;

function paint(
	element: Element,
	styles: ReadonlyMap<Element, Style>,
	variables: ReadonlyMap<string, string>,
	outer: number
): void {
	const style: Style = styles.get(element) ?? new Map<string, string>();
	const { attribs } = element;
	const inner = style.get('transform');
	if (inner !== undefined) attribs['transform'] = `${attribs['transform'] ?? ''} ${inner}`.trim();
	const scale = outer * Number(SCALE.exec(attribs['transform'] ?? '')?.[1] ?? 1);
	for (const [name, value] of style) {
		if (!PAINTED.has(name)) continue;
		// What is inherited needs no attribute, and programs that draw know no word for it.
		if (value === 'inherit') {
			delete attribs[name];
			continue;
		}
		const { color, opacity } = resolved(value.replaceAll(OF_THE_PAGE, ''), variables);
		attribs[name] = color.replace(/px$/, '');
		const ofIt = OPACITY_OF[name];
		if (opacity < 1 && ofIt) attribs[ofIt] = String(Number(attribs[ofIt] ?? 1) * opacity);
	}
	// Lines whose width does not grow with the map: nothing else than a page knows of them.
	const isLine = (attribs['vector-effect'] ?? style.get('vector-effect')) === 'non-scaling-stroke';
	if ((isLine || element.name === 'use') && scale !== 1) {
		for (const name of ['stroke-width', 'stroke-dasharray']) {
			const sizes = attribs[name];
			if (sizes !== undefined) {
				attribs[name] = sizes
					.split(' ')
					.map((one) => String(Number(one) / scale))
					.join(' ');
			}
		}
	}
	const capitals = style.get('text-transform') === 'uppercase';
	element.children = element.children.filter((child) => {
		if (!isTag(child)) return true;
		return styles.get(child)?.get('display') !== 'none';
	});
	for (const child of element.children) {
		if (isTag(child)) paint(child, styles, variables, scale);
		else if (capitals && 'data' in child && typeof child.data === 'string') {
			child.data = child.data.toLocaleUpperCase();
		}
	}
	for (const name of OF_PAGES) if (name !== 'href' || element.name === 'a') delete attribs[name];
	if (element.name === 'a') element.name = 'g';
}

interface Resolved {
	/** A plain value: `#rrggbb`, a number, a word. */
	readonly color: string;
	readonly opacity: number;
}

/** Works out variables and mixed colours of a value. */
function resolved(value: string, variables: ReadonlyMap<string, string>): Resolved {
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
	const translucent = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(text);
	if (!translucent) return { color: text, opacity: 1 };
	return { color: translucent[1] ?? text, opacity: Number.parseInt(translucent[2] ?? 'ff', 16) / 255 };
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
