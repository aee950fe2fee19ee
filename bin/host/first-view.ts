import { parse } from 'postcss';
import type { AtRule, Container } from 'postcss';
import { couldHold, isAtRule, keepRules } from '../../src/lib/server/rules-that-hold';
import type { Named } from '../../src/lib/server/rules-that-hold';
import { SHEETS, takenStart } from './start-script';

/** Links of the head that the first view can do without. */
const FIRST_SHEET = /<link href="([^"]*)" rel="stylesheet" class="first"\/?>/g;
const SHEET = /[\t ]*<link href="([^"]*)" rel="stylesheet">\n?/g;
const PRELOAD = /[\t ]*<link href="([^"]*)" rel="modulepreload">\n?/g;

/**
 * A page that a browser can paint when it has arrived: the styles that its markup needs stand in it, and nothing in it waits
 * for a request. Its start script asks for what follows: whole style sheets, which have what pointers, paper and other pages
 * need, and scripts. Who runs none gets the style sheets at its end. Sheets of the class `first` stand in the page as
 * they are and do not follow.
 * @param sheetOf the text of a style sheet by its address in the page
 */
export function firstViewAlone(html: string, sheetOf: (address: string) => string): string {
	const addresses = (link: RegExp): string[] => [...html.matchAll(link)].map(([, address = '']) => address);
	const sheets = addresses(SHEET);
	if (sheets.length === 0) return html;
	const taken = takenStart(html, addresses(PRELOAD));
	const rest = [FIRST_SHEET, SHEET, PRELOAD].reduce(
		(one, link) => one.replace(link, ''),
		taken?.rest ?? html
	);
	const textOf = (all: readonly string[]): string =>
		all.map((address) => withAddresses(sheetOf(address), address)).join('\n');
	const styles = `${textOf(addresses(FIRST_SHEET))}${firstStyles(textOf(sheets), rest)}`;
	const links = sheets.map((address) => `<link href="${address}" rel="stylesheet">`).join('');
	const end = taken ? `<noscript id="${SHEETS}">${links}</noscript>\n${taken.start}` : links;
	return rest
		.replace('</head>', () => `<style>${styles}</style></head>`)
		.replace('</body>', () => `${end}\n</body>`);
}

/** A style sheet whose files are found from the page that holds it. */
function withAddresses(css: string, address: string): string {
	const folder = address.slice(0, address.lastIndexOf('/') + 1);
	return css.replace(/url\(\.\//g, () => `url(${folder}`);
}

/**
 * What of a style sheet the markup of a page can need before anything happens to it: rules whose names all occur in it,
 * of classes that a script sets too, as it names them. Paper and pointers come later.
 */
export function firstStyles(css: string, html: string): string {
	const words = new Set(html.match(/[\w-]+/g));
	const sheet = parse(css);
	sheet.walkAtRules('media', (rule) => {
		if (rule.params === 'print') rule.remove();
	});
	const isKnown = (part: Named): boolean => {
		if (part.type === 'tag') return words.has(part.name);
		if (part.type === 'pseudo') return !LATER_STATES.has(part.name);
		return (part.name !== 'class' && part.name !== 'id') || words.has(part.value);
	};
	keepRules(sheet, (selector) => couldHold(selector, isKnown));
	removeUnusedFaces(sheet, html);
	return sheet.toString();
}

/** Takes out the fonts that no rule names, and those of whose characters the page has none that a later one has not, too. */
function removeUnusedFaces(sheet: Container, html: string): void {
	const named: string[] = [];
	const faces: AtRule[] = [];
	sheet.walkDecls((declaration) => {
		if (!isAtRule(declaration.parent, 'font-face')) named.push(unquoted(declaration.value));
	});
	sheet.walkAtRules('font-face', (face) => void faces.push(face));
	const all = named.join(' ');
	// Line ends need no letters.
	const characters = [...new Set(html)].filter((one) => one > ' ').map((one) => one.codePointAt(0) ?? 0);
	const covered = new Map<string, Set<number>>();
	for (const face of faces.reverse()) {
		const family = unquoted(valueOf(face, 'font-family'));
		const weight = valueOf(face, 'font-weight');
		const isLocal = valueOf(face, 'src').includes('local(');
		const key = `${family} ${weight}`;
		const own = covered.get(key) ?? new Set();
		covered.set(key, own);
		const range = stretches(valueOf(face, 'unicode-range'));
		const needed = characters.filter(
			(point) => !own.has(point) && range.some(([first, last]) => point >= first && point <= last)
		);
		for (const point of needed) own.add(point);
		if (!all.includes(family) || (!isLocal && needed.length === 0)) face.remove();
	}
}

const unquoted = (text: string): string => text.replace(/["']/g, '');

function valueOf(rule: AtRule, name: string): string {
	let value = '';
	rule.walkDecls(name, (declaration) => void (value = declaration.value));
	return value;
}

/** What a `unicode-range` spans; everything, where none is said. */
function stretches(range: string): (readonly [first: number, last: number])[] {
	if (range === '') return [[0, Infinity]];
	return range.split(',').map((one) => {
		const [first = '', last = first] = one.trim().slice('U+'.length).split('-');
		return [parseInt(first.replace(/\?/g, '0'), 16), parseInt(last.replace(/\?/g, 'F'), 16)];
	});
}

/** States that only a pointer brings about. */
const LATER_STATES: ReadonlySet<string> = new Set(['hover', 'active']);
