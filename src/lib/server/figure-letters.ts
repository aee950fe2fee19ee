import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/*
 * Letters of a figure that stands alone as a file: a picture in a page may ask for nothing else, so that on
 * paper and without scripts its names would be set in whatever the reader's machine has.
 */

/** The families of figures, as `figure.css` names them, and what of their files is used. */
const FAMILIES = [
	{
		family: 'Atlas Sans',
		file: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
		weights: { min: 400, max: 700 },
		descriptors: 'font-weight:400 700'
	},
	{
		family: 'Atlas Serif Italic',
		file: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
		weights: 400,
		descriptors: 'font-style:italic;font-weight:400'
	}
] as const;

/** What most names are written with: cut once, since cutting takes a third of a second. */
const USUAL = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const cut = new Map<string, Promise<string>>();

/**
 * The rules that give a figure's own letters to a file that holds it, as CSS with the fonts in it: the families
 * that its style names, with the letters that it writes. About 20 kB a family.
 */
export async function figureLetters(figure: string): Promise<string> {
	const others = new Set([...figure].filter((letter) => letter > '~'));
	const letters = USUAL + [...others].sort().join('');
	const used = FAMILIES.filter(({ family }) => figure.includes(`'${family}'`));
	const rules = used.map(async ({ family, file, weights, descriptors }) => {
		const key = `${file} ${letters}`;
		const font = cut.get(key) ?? cutFont(file, letters, weights);
		cut.set(key, font);
		return `@font-face{font-family:'${family}';${descriptors};src:url(data:font/woff2;base64,${await font}) format('woff2')}`;
	});
	return (await Promise.all(rules)).join('');
}

async function cutFont(
	file: string,
	letters: string,
	wght: number | { readonly min: number; readonly max: number }
): Promise<string> {
	const whole = await readFile(createRequire(import.meta.url).resolve(file));
	const font = await subsetFont(whole, letters, { targetFormat: 'woff2', variationAxes: { wght } });
	return font.toString('base64');
}
