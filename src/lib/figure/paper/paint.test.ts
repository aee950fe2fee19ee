import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dark, light } from '../../theme/colours/theme';
import { figure } from '../figure';
import { inputs, scene, selectedScene } from '../figure.fixture';
import { paintedFigure } from './paint';
import { parseRules } from './paint-rules';

const css = readFileSync('src/lib/figure/figure.css', 'utf8');
const size = { width: 880, height: 740 };
const painted = (theme = light, given = scene): string =>
	paintedFigure(figure(given, inputs()), css, theme, size, 'en');

test('a painted figure carries its colours and needs no style sheet, page or address', () => {
	const svg = painted();
	expect(svg).toContain(light.far.first.toLowerCase());
	expect(svg).not.toMatch(/class=|var\(|color-mix|tabindex|<a\b/);
});

test('a painted figure has the colours of the theme that was asked for', () => {
	expect(painted(dark)).toContain(dark.far.first.toLowerCase());
	expect(painted(dark)).not.toContain(light.far.first.toLowerCase());
});

test('a rule for boxes that are narrow and low holds in no other', () => {
	const css = '@container stage (max-width: 484px) and (max-height: 340px) { .a { fill: red; } }';
	const rulesIn = (width: number, height: number) => parseRules(css, { width, height }).length;
	expect([rulesIn(360, 300), rulesIn(360, 380), rulesIn(1440, 300)]).toEqual([1, 0, 0]);
});

test('what a page hides in a box of this size is not in the painted figure', () => {
	const small = paintedFigure(figure(scene, inputs()), css, light, { width: 360, height: 380 }, 'en');
	expect(painted()).not.toContain('scale(1.7)');
	expect(small).toContain('scale(1.7)');
});

test('lines keep their width where the map’s coordinates are scaled', () => {
	const svg = painted(light, selectedScene);
	const outline = /<use[^>]*stroke-width="([\d.]+)"/.exec(svg)?.[1];
	// Coordinates are four to a unit: a line of 2 px is 8 wide in them.
	expect(Number(outline)).toBeGreaterThan(6);
});

test('a rule with more classes wins over a later one with fewer', () => {
	const [first, last] = parseRules('.figure .a.b { fill: red; } .figure .a { fill: blue; }', size);
	expect(first?.declarations).toEqual([['fill', 'blue']]);
	expect(last?.declarations).toEqual([['fill', 'red']]);
});

test('a value that cannot be worked out is named', () => {
	expect(() =>
		paintedFigure(
			'<svg class="figure"><path/></svg>',
			'.figure path { fill: var(--none) }',
			light,
			size,
			'en'
		)
	).toThrow(/cannot work out "var\(--none\)"/);
});

test('what an element inherits is left to the group around it, which every drawing program understands', () => {
	const svg = painted(light, selectedScene);
	expect(svg).toContain('<defs>');
	expect(svg).not.toContain('inherit');
});

test('the names of seas are in italics, in a font that is known outside the page', () => {
	const sea = '<svg class="figure"><g class="sea-name"><text>Black Sea</text></g></svg>';
	const svg = paintedFigure(sea, css, light, size, 'en');
	expect(svg).toMatch(/<text[^>]*font-family="[^"]*Source Serif 4[^"]*"/);
	expect(svg).toMatch(/<text[^>]*font-style="italic"/);
	expect(svg).not.toContain('Atlas');
});

const lettered = (language: string): string =>
	paintedFigure(
		'<svg class="figure"><g class="label name"><text stroke-width="3"><tspan class="capitals">Finland</tspan></text></g></svg>',
		css,
		light,
		size,
		language
	);

test('capitals follow the language of the words', () => {
	expect(lettered('en')).toContain('>FINLAND<');
	expect(lettered('tr')).toContain('>FİNLAND<');
});

test('a halo lies below its letters in programs that know no order of paint', () => {
	const texts = [...lettered('en').matchAll(/<text([^>]*)>/g)].map(([, attributes = '']) => attributes);
	expect(texts).toHaveLength(2);
	expect(texts[0]).toContain('fill="none"');
	expect(texts[0]).toMatch(/ stroke="#/);
	expect(texts[1]).toMatch(/ fill="#/);
	expect(texts[1]).not.toMatch(/ stroke="#/);
	expect(lettered('en')).not.toContain('paint-order');
});
