import { KIND_WORDS, PAGE_KINDS } from '../../tests/e2e/page-kinds';

/** A window, as wide as readers have them. */
export interface Window {
	readonly width: number;
	readonly height: number;
}

export type Theme = 'light' | 'dark';

/** What one sheet shows. */
export interface Wish {
	/** The kind of page, or the address that was asked for. */
	readonly name: string;
	/** Below the site's base. */
	readonly address: string;
	readonly window: Window;
	readonly theme: Theme;
}

const WINDOWS: readonly Window[] = [
	{ width: 1440, height: 900 },
	{ width: 768, height: 1024 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 }
];
/** What is made where no size is asked for: the last, a phone that lies, only by its number. */
const USUAL_WINDOWS = WINDOWS.slice(0, 3);
const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * The sheets that some words ask for: kinds of pages, widths and themes, or an address with a slash; of what no
 * word speaks, all. Throws with the words that there are where one is unknown.
 */
export function wishesOf(words: readonly string[]): Wish[] {
	const pages: { name: string; address: string }[] = [];
	const windows: Window[] = [];
	const themes: Theme[] = [];
	for (const word of words) {
		const [kind, window, theme] = [
			Object.entries(KIND_WORDS).find(([name]) => name === word),
			WINDOWS.find(({ width }) => String(width) === word),
			THEMES.find((name) => name === word)
		];
		if (kind) pages.push({ name: kind[0], address: PAGE_KINDS[kind[1]] });
		else if (window) windows.push(window);
		else if (theme) themes.push(theme);
		else if (/[/?]/.test(word)) pages.push({ name: nameOf(word), address: word.replace(/^\//, '') });
		else throw new Error(`"${word}" is none of ${KNOWN.join(', ')}, nor an address with a slash.`);
	}
	const all = Object.entries(KIND_WORDS).map(([name, route]) => ({ name, address: PAGE_KINDS[route] }));
	return (pages.length > 0 ? pages : all).flatMap((page) =>
		(windows.length > 0 ? windows : USUAL_WINDOWS).flatMap((window) =>
			(themes.length > 0 ? themes : THEMES).map((theme) => ({ ...page, window, theme }))
		)
	);
}

const KNOWN = [...Object.keys(KIND_WORDS), ...WINDOWS.map(({ width }) => String(width)), ...THEMES];

/** An address as part of a file's name. */
const nameOf = (address: string): string =>
	address.replace(/[^a-z\d]+/gi, '-').replace(/^-+|-+$/g, '') || 'home';
