import { expect, test } from 'vitest';
import { firstStyles, firstViewAlone } from './first-view';

const start =
	'<script type="application/json" id="start">{"scripts":["../a.js"]}</script>\n<script>go</script>';
const page = (head: string, body = ''): string =>
	`<html><head>${head}</head><body><div class="app"><p class="lead">Text</p>${start}</div><div id="stage"></div>${body}</body></html>`;
const HEAD = [
	'<link href="../_app/letters.css" rel="stylesheet" class="first"/>',
	'<link href="../_app/base.css" rel="stylesheet">',
	'<link href="../_app/page.css" rel="stylesheet">',
	'<link href="../_app/start.js" rel="modulepreload">'
].join('\n');
const sheets: Record<string, string> = {
	'../_app/letters.css': '@font-face{font-family:Letters}',
	'../_app/base.css': '.lead{background:url(./dot.svg)}.none{color:red}',
	'../_app/page.css': '#stage{color:blue}'
};
const view = firstViewAlone(page(HEAD), (address) => sheets[address] ?? '');

test('the styles that a page needs stand in its head, in their order, and find their files from the page', () => {
	expect(/<head>([\s\S]*)<\/head>/.exec(view)?.[1]?.trim()).toBe(
		'<style>@font-face{font-family:Letters}.lead{background:url(../_app/dot.svg)}\n#stage{color:blue}</style>'
	);
});

test('what follows the first view is asked for by the start script, at the end of the page', () => {
	const [, json = '{}'] = /<script type="application\/json" id="start">(.*?)<\/script>/.exec(view) ?? [];
	expect(JSON.parse(json)).toEqual({
		scripts: ['../a.js'],
		preloads: ['../_app/start.js']
	});
	expect(view.indexOf('id="start"')).toBeGreaterThan(view.indexOf('id="stage"'));
	// The script reads the links, too.
	expect(view).toContain(
		'<noscript id="sheets"><link href="../_app/base.css" rel="stylesheet"><link href="../_app/page.css" rel="stylesheet"></noscript>'
	);
});

test('what a page says of its first letters is not said again', () => {
	expect(view).not.toContain('letters.css');
});

test('a page that starts nothing has its whole style sheets at its end', () => {
	const still = firstViewAlone(page(HEAD).replace(start, ''), (address) => sheets[address] ?? '');
	expect(still).toMatch(/<link href="..\/_app\/page.css" rel="stylesheet">\s*<\/body>/);
	expect(still).not.toContain('<noscript');
});

test('a page without styles stays as it is', () => {
	expect(firstViewAlone('<p>Elsewhere</p>', () => '')).toBe('<p>Elsewhere</p>');
});

test.each([
	['a class that the page has', '.lead{a:b}', true],
	['a class that a script of the page names', '.scripted p{a:b}', true],
	['a class that it has not', '.none p{a:b}', false],
	['an element that it has not', 'table{a:b}', false],
	['one of several', ':is(.none,.lead){a:b}', true],
	['none of several', ':is(.none,.nothing){a:b}', false],
	['the lack of a class', 'p:not(.none){a:b}', true],
	['an attribute, which a script may set', 'p[data-x=y]{a:b}', true],
	['a pointer', 'p:hover{a:b}', false],
	['the keyboard', 'p:focus-visible{a:b}', true],
	['paper', '@media print{p{a:b}}', false],
	['a narrow screen', '@media (max-width:1px){p{a:b}}', true],
	['steps of a movement', '@keyframes turn{to{a:b}}', true]
])('a rule for %s', (_, css, stands) => {
	expect(firstStyles(css, '<script>scripted</script><p class="lead">x</p>') !== '').toBe(stands);
});

test('of a list of selectors those stay that can hold, and a block without rules goes', () => {
	expect(firstStyles('.none,p{a:b}@media screen{.none{a:b}}', '<p>x</p>')).toBe('p{a:b}');
});

test('a font stands in the page where a rule names it and it alone has a character of the page', () => {
	const face = (family: string, file: string, range: string): string =>
		`@font-face{font-family:"${family}";src:url(${file});unicode-range:${range}}`;
	const css = [
		face('Letters', 'whole', 'U+0-FF'),
		face('Letters', 'greek', 'U+370-3FF'),
		face('Letters', 'cut', 'U+20-7E'),
		face('Others', 'others', 'U+0-FF'),
		'@font-face{font-family:Stand-in;src:local(Arial)}',
		'p{font-family:Letters,Stand-in}'
	].join('');
	const files = (html: string): string[] =>
		[...firstStyles(css, html).matchAll(/src:(?:url|local)\((\w+)\)/g)].map(([, file = '']) => file);
	expect(files('<p>ab</p>\n')).toEqual(['cut', 'Arial']);
	expect(files('<p>aü</p>')).toEqual(['whole', 'cut', 'Arial']);
	expect(files('<p>aα</p>')).toEqual(['greek', 'cut', 'Arial']);
});
