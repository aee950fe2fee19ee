import { readFileSync } from 'node:fs';
import { Color, createExpression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { COURSE_KINDS } from '../../atlas/geometry';
import { emptyScene } from '../../atlas/scene';
import { paintedFigure } from '../../figure/paper/paint';
import { buildStyle } from '../../map/style/build-style';
import { colourOf, themes } from '../../theme/colours/theme';
import { lineClasses, lookOfLine } from '../looks';
import { COURSES } from './courses';
import { colourOfLine, GROUND_LINES, hasCoastLine } from './ground-lines';
import { lookOfMark, MARKS } from './marks';

const css = readFileSync('src/lib/figure/figure.css', 'utf8');
const size = { width: 880, height: 740 };
const LOOKS = ['first', 'second', 'third', 'outside', 'no-status'] as const;
const BANDS = ['far', 'near'] as const;
const TONES = ['atlas', 'story'] as const;
/** `figure.css` has a step of the look for each tenth from far to near. */
const ROOTS = { far: 'figure far look-0', near: 'figure near look-10' } as const;

const rgba = (hex: string): string => String(Color.parse(hex));

describe.each(Object.values(themes))('in the $name theme both renderers', (theme) => {
	/** The colour that the style sheet of the figure gives an element. */
	function inFigure(markup: string, property: 'stroke' | 'fill', root: string = ROOTS.near): string {
		const svg = paintedFigure(`<svg class="${root}">${markup}</svg>`, css, theme, size, 'en');
		return rgba(new RegExp(` ${property}="(#\\w+)"`).exec(svg)?.[1] ?? '');
	}
	/** The colour that the style of the live map gives a line. */
	function onMap(
		id: string,
		state: Readonly<Record<string, string | boolean>> = {},
		tone: (typeof TONES)[number] = 'atlas'
	): string {
		const { layers } = buildStyle({ ...emptyScene({ asOf: '2026-01-01', statusIds: [] }), tone }, theme);
		const found = layers.find((layer) => layer.id === id);
		if (found?.type !== 'line') throw new Error(`no line ${id}`);
		const color: unknown = found.paint?.['line-color'];
		if (typeof color === 'string') return rgba(color);
		const made = createExpression(color, id);
		if (made.result === 'error') throw new Error(made.value.join());
		return rgba(String(made.value.evaluate({ zoom: 4 }, { type: 2, properties: {} }, state)));
	}

	it.each(COURSE_KINDS)('draw and name a %s in the colours of the table', (kind) => {
		const { colour, name } = COURSES[kind];
		expect(onMap(`course-${kind}`)).toBe(rgba(colourOf(theme, colour)));
		expect(inFigure(`<path class="${kind}"/>`, 'stroke')).toBe(rgba(colourOf(theme, colour)));
		expect(inFigure(`<g class="${kind}-name"><text>Name</text></g>`, 'fill')).toBe(
			rgba(colourOf(theme, name.colour))
		);
	});

	it.each(
		GROUND_LINES.flatMap((line) => BANDS.flatMap((band) => LOOKS.map((look) => ({ line, band, look }))))
	)('draw the $band $line of $look land alike', ({ line, band, look }) => {
		const seen = line === 'border' ? lookOfLine([look]) : look;
		if (line === 'coast' && !hasCoastLine(look, band)) return;
		const classes = line === 'border' ? lineClasses([look]) : look;
		const colour = rgba(theme[band][colourOfLine(line, seen)]);
		expect(onMap(line === 'border' ? `borders-${band}` : `coast-${band}`, { look: seen })).toBe(colour);
		expect(inFigure(`<path class="${line} ${classes}"/>`, 'stroke', ROOTS[band])).toBe(colour);
	});

	it.each(MARKS.flatMap((mark) => TONES.map((tone) => ({ mark, tone }))))(
		'mark what is $mark alike in the tone $tone',
		({ mark, tone }) => {
			const colour = rgba(theme.map[lookOfMark(mark, tone).colour]);
			const { layer, className } = {
				outlined: { layer: 'coast-outlined', className: 'outlined' },
				selected: { layer: 'coast-marked', className: 'outline' },
				lit: { layer: 'borders-marked', className: 'lit' },
				route: { layer: 'route', className: 'route' }
			}[mark];
			const marks = tone === 'story' ? 'marks story' : 'marks';
			expect(onMap(layer, { [mark]: true }, tone)).toBe(colour);
			expect(inFigure(`<g class="${marks}"><path class="${className}"/></g>`, 'stroke')).toBe(colour);
		}
	);
});
