import { expect, test } from 'vitest';
import { FAMILIES, paintedMarkup } from './painted';
import type { StyledElement } from './painted';

/** What a browser says of every element, whoever set it. */
const DEFAULTS: Readonly<Record<string, string>> = {
	fill: '#000000',
	stroke: 'none',
	'stroke-width': '1px',
	'font-family': 'Atlas Sans, sans-serif'
};

function one(
	name: string,
	attributes: Record<string, string>,
	style: Record<string, string>,
	...children: (StyledElement | string)[]
): StyledElement {
	return { name, attributes, children, style: (property) => style[property] ?? DEFAULTS[property] };
}

const size = { width: 880, height: 740 };

test('a line that is used elsewhere is as wide as is said there, not as the browser says of it alone', () => {
	const markup = paintedMarkup(
		one(
			'svg',
			{},
			{},
			one(
				'g',
				{ transform: 'scale(0.25)' },
				{},
				one('defs', {}, {}, one('path', { id: 'lit' }, { 'vector-effect': 'non-scaling-stroke' })),
				one('use', { href: '#lit' }, { stroke: '#112233', 'stroke-width': '3px' })
			)
		),
		size,
		'en'
	);
	expect(markup).toContain('<path id="lit"/>');
	expect(markup).toMatch(/<use [^>]*stroke-width="12"/);
	// Older programs know links by the second name only.
	expect(markup).toContain('xlink:href="#lit"');
});

test('what holds around an element is not said again, and what is clear is not painted', () => {
	const style = { fill: '#aabbcc' };
	const markup = paintedMarkup(
		one('svg', {}, {}, one('g', {}, style, one('path', {}, style), one('rect', {}, { fill: '#00000000' }))),
		size,
		'en'
	);
	expect(markup).toContain('<g fill="#aabbcc"><path/><rect fill="none"/></g>');
});

test('a colour that is seen through keeps how much', () => {
	const markup = paintedMarkup(
		one('svg', {}, {}, one('stop', {}, { 'stop-color': '#11223380' })),
		size,
		'en'
	);
	expect(markup).toContain('<stop stop-color="#112233" stop-opacity="0.502"/>');
});

test('the letters of the page get names that are known outside it', () => {
	const name = one(
		'text',
		{},
		{ 'font-family': '"Atlas Serif Italic", "Source Serif 4", serif' },
		'Black Sea'
	);
	expect(paintedMarkup(one('svg', {}, {}, name), size, 'en')).toContain(`font-family="${FAMILIES.serif}"`);
});
