import { element, escaped } from '../markup/markup';

/*
 * A figure takes its colours from the page's style sheet. Outside a page, in a drawing program, in a picture
 * or on a card, there is none: here every colour, size and width becomes an attribute that any program knows.
 */

/** An element with the style that holds for it, from whatever has worked that out. */
export interface StyledElement {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: readonly (StyledElement | string)[];
	/**
	 * Value of a property, without variables: `#rrggbb`, `#rrggbbaa`, a number, a word. `undefined` where none
	 * is set and the attribute of the name, or what is around the element, decides.
	 */
	style(property: string): string | undefined;
}

/**
 * Families with what stands in for them where they are not at hand. A name with a digit must be quoted: the
 * whole list is refused otherwise, and letters come out in any font.
 */
export const FAMILIES = {
	sans: "'Source Sans 3', 'Source Sans Pro', Arial, 'Liberation Sans', Helvetica, sans-serif",
	serif: "'Source Serif 4', 'Source Serif Pro', Georgia, 'Liberation Serif', serif"
} as const;

/** Properties that become attributes and hold for what is within too, with what they are where nobody says. */
const INHERITED: Readonly<Record<string, string>> = {
	fill: '#000000',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-opacity': '1',
	'stroke-width': '1',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	'font-family': FAMILIES.sans,
	'font-size': '16',
	'font-weight': '400',
	'font-style': 'normal'
};
/** Those that hold for the element alone. */
const OWN: Readonly<Record<string, string>> = { 'stop-color': '#000000', 'stop-opacity': '1' };
const OPACITY_OF: Readonly<Record<string, string>> = {
	fill: 'fill-opacity',
	stroke: 'stroke-opacity',
	'stop-color': 'stop-opacity'
};
/** Attributes that only a page needs, and those that are written anew. */
const LEFT_OUT = new Set([
	'transform',
	'class',
	'tabindex',
	'data-country',
	'data-thing',
	'data-border',
	'vector-effect',
	'href'
]);
const SCALE = /scale\(([\d.]+)\)/;

type Values = Readonly<Record<string, string>>;

interface Outer {
	/** What holds around the element. */
	readonly values: Values;
	readonly scale: number;
	/** Is it only drawn where something else uses it? Its lines are then as wide as is said there. */
	readonly inDefs: boolean;
	/** Which half of a text with a halo is written. */
	readonly layer: 'both' | 'halo' | 'ink';
}

/**
 * Markup of a figure that shows the same without any style sheet.
 * @param size of its box, in px
 * @param language of its words, as a BCP 47 tag: letters are made capitals by its rules, not the system's
 */
export function paintedMarkup(
	root: StyledElement,
	size: { readonly width: number; readonly height: number },
	language: string
): string {
	const attributes = {
		'xmlns:xlink': 'http://www.w3.org/1999/xlink',
		...root.attributes,
		width: String(size.width),
		height: String(size.height),
		'font-family': FAMILIES.sans
	};
	// What is around the figure may have other letters.
	const values = { ...INHERITED, 'font-family': '' };
	return painted({ ...root, attributes }, { values, scale: 1, inDefs: false, layer: 'both' }, language);
}

function painted(one: StyledElement, outer: Outer, language: string): string {
	if (one.style('display') === 'none') return '';
	const inner = [one.attributes['transform'], one.style('transform')].filter(Boolean).join(' ');
	const scale = outer.scale * Number(SCALE.exec(inner)?.[1] ?? 1);
	const inDefs = outer.inDefs || one.name === 'defs';
	const values = valuesOf(one, { ...outer, inDefs }, scale);
	const around = { ...outer.values, ...values };
	// Programs that know no `paint-order` would draw the halo over the letters: it is a text of its own below them.
	if (one.name === 'text' && outer.layer === 'both' && around['stroke'] !== 'none') {
		return (['halo', 'ink'] as const).map((layer) => painted(one, { ...outer, layer }, language)).join('');
	}
	const capitals = one.style('text-transform') === 'uppercase';
	const children = one.children.map((child) => {
		if (typeof child !== 'string')
			return painted(child, { ...outer, values: around, scale, inDefs }, language);
		return escaped(capitals ? child.toLocaleUpperCase(language) : child);
	});
	const written = Object.entries(values).filter(
		([name, value]) => value !== (name in OWN ? OWN[name] : outer.values[name])
	);
	return element(
		one.name === 'a' ? 'g' : one.name,
		{
			...ofAnyPage(one),
			...dashes(one, scale),
			...(inner === '' ? {} : { transform: inner }),
			...Object.fromEntries(written)
		},
		...children
	);
}

/** The attributes that stay as they are. */
function ofAnyPage({ name, attributes }: StyledElement): Record<string, string> {
	const link = name === 'a' ? undefined : attributes['href'];
	return {
		...Object.fromEntries(
			Object.entries(attributes).filter(([key]) => !LEFT_OUT.has(key) && !(key in INHERITED) && !(key in OWN))
		),
		// Older programs know links inside a picture by the second name only.
		...(link === undefined ? {} : { href: link, 'xlink:href': link })
	};
}

/** What is set for an element itself, as attributes. */
function valuesOf(one: StyledElement, { values: outer, layer, inDefs }: Outer, scale: number): Values {
	const said = (name: string): string | undefined => one.style(name) ?? one.attributes[name];
	const values: Record<string, string> = {};
	for (const name of [...Object.keys(INHERITED), ...Object.keys(OWN)]) {
		const value = said(name);
		if (value !== undefined)
			values[name] = name === 'font-family' ? familyOf(value) : value.replace(/px$/, '');
	}
	for (const [name, ofIt] of Object.entries(OPACITY_OF)) {
		const color = values[name];
		if (color === undefined) continue;
		const [, plain = color, alpha = 'ff'] = /^(#[0-9a-f]{6})([0-9a-f]{2})$/i.exec(color) ?? [];
		const opacity = Number(values[ofIt] ?? outer[ofIt] ?? 1) * (Number.parseInt(alpha, 16) / 255);
		values[name] = plain === 'transparent' || alpha === '00' ? 'none' : plain;
		if (alpha !== 'ff' && alpha !== '00') values[ofIt] = String(Math.round(opacity * 1000) / 1000);
	}
	if (!inDefs && isLine(one) && values['stroke-width'] !== undefined) {
		values['stroke-width'] = String(Number(values['stroke-width']) / scale);
	}
	if (layer === 'halo') values['fill'] = 'none';
	if (layer === 'ink') values['stroke'] = 'none';
	return values;
}

const familyOf = (value: string): string =>
	/serif/i.test(value.replace(/sans-serif/gi, '')) ? FAMILIES.serif : FAMILIES.sans;

/** Lines whose width does not grow with the map: nothing else than a page knows of them. */
const isLine = (one: StyledElement): boolean =>
	one.name === 'use' ||
	(one.attributes['vector-effect'] ?? one.style('vector-effect')) === 'non-scaling-stroke';

function dashes(one: StyledElement, scale: number): Record<string, string> {
	const sizes = one.attributes['stroke-dasharray'];
	if (sizes === undefined || !isLine(one)) return {};
	return {
		'stroke-dasharray': sizes
			.split(' ')
			.map((size) => String(Number(size) / scale))
			.join(' ')
	};
}
