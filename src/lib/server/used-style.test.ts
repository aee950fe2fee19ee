import { expect, test } from 'vitest';
import { usedStyle } from './used-style';

const MARKUP = '<svg class="figure far"><path class="land first"/></svg>';

test('rules for classes that are there stay, all others go', () => {
	const css =
		'.figure .land { fill: red } .figure .pin { fill: blue } .far :is(.pin, .land) { stroke: none }';
	expect(usedStyle(css, MARKUP)).toBe('.figure .land{fill: red}.far :is(.pin, .land){stroke: none}');
});

test('of a list of selectors those stay that can hold', () => {
	expect(usedStyle('.figure .pin, .land { fill: red }', MARKUP)).toBe('.land{fill: red}');
});

test('what depends on the page or its reader goes', () => {
	const css =
		"#stage { x: 1 } :root.pending .land { x: 1 } :root[data-map='live'] .land { x: 1 } .land:hover { x: 1 }";
	expect(usedStyle(css, MARKUP)).toBe('');
});

test('a class that must not be there is no reason to go', () => {
	expect(usedStyle('.figure:not(.story) .land { fill: red }', MARKUP)).toBe(
		'.figure:not(.story) .land{fill: red}'
	);
});

test('custom properties stay where something reads them, through others too', () => {
	const css = ':root { --a: red; --b: var(--a); --c: blue } .land { fill: var(--b); --own: 1 }';
	expect(usedStyle(css, MARKUP)).toBe(':root{--a: red;--b: var(--a)}.land{fill: var(--b)}');
});

test('a condition goes whose rules hold nothing but what is not read', () => {
	const css = '@media screen { .land { --none: 1 } } .land { fill: red }';
	expect(usedStyle(css, MARKUP)).toBe('.land{fill: red}');
});

test('conditions stay around what they hold, and go with it', () => {
	const css = '@media print { .land { fill: red } } @media (max-width: 9px) { .pin { fill: red } }';
	expect(usedStyle(css, MARKUP)).toBe('@media print{.land{fill: red}}');
});
