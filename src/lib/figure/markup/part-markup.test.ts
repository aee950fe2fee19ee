import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { crossing, meeting, microstate, operationPin, town } from '../../drawn/shapes/further/further-signs';
import type { Part } from '../../drawn/shapes/part';
import { closed, institution, operationDot } from '../../drawn/shapes/signs';
import { colourOf, dark, light } from '../../theme/colours/theme';
import { element } from './markup';
import { paintedFigure } from '../paper/paint';
import { paintedPart } from '../paper/painted-part';
import { styledPart } from './part-markup';

const css = readFileSync('src/lib/figure/figure.css', 'utf8');

/** Attributes of paint of the parts of a sign, as the style sheet of figures paints it. */
function paintedByStyleSheet(classes: string, parts: readonly Part[], look?: string): string[][] {
	const sign = element('g', { class: `sign ${classes}` }, ...parts.map((part) => styledPart(part, look)));
	const figure = element('svg', { class: 'figure near' }, element('g', { class: 'signs' }, sign));
	const painted = paintedFigure(figure, css, light, { width: 1000, height: 840 }, 'en');
	return [...painted.matchAll(/<(?:path|circle|rect)[^>]*>/g)].map(([tag]) => paintOf(tag));
}

const paintOf = (tag: string): string[] =>
	['fill', 'stroke', 'stroke-width'].map(
		(name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.toLowerCase() ?? ''
	);

const paintedBySelf = (parts: readonly Part[]): string[][] =>
	parts.map((part) => paintOf(paintedPart(part, light)));

const SIGNS: readonly { classes: string; parts: readonly Part[]; look?: string }[] = [
	{ classes: 'operation', parts: operationDot() },
	{ classes: 'operation', parts: operationPin() },
	{ classes: 'operation closed', parts: closed(operationDot()) },
	{ classes: 'operation closed', parts: closed(operationPin()) },
	{ classes: 'institution', parts: institution('near') },
	{ classes: 'microstate', parts: microstate('near'), look: 'first' },
	{ classes: 'bridge', parts: crossing() },
	{ classes: 'town', parts: town() },
	{ classes: 'meeting', parts: meeting() }
];

test.each(SIGNS)(
	'the style sheet of figures paints the sign of a $classes as legends do',
	({ classes, parts, look }) => {
		expect(paintedByStyleSheet(classes, parts, look)).toEqual(paintedBySelf(parts));
	}
);

test('a part is painted in the colours of the theme that was asked for', () => {
	const [part] = institution('far');
	expect(part && paintedPart(part, dark)).toContain(`fill="${dark.map.institutionFill}"`);
	expect(colourOf(light, 'near-first-border')).toBe(light.near.firstBorder);
});
