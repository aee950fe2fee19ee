import { createRequire } from 'node:module';

/** The cuts that cards and other pictures of the build are set in, each in a file with all its letters. */
const CUTS = {
	'source-sans-3': {
		file: 'SourceSans3',
		names: ['400Regular', '500Medium', '600SemiBold', '700Bold']
	},
	'source-serif-4': { file: 'SourceSerif4', names: ['600SemiBold', '400Regular_Italic'] }
} as const;

/** Families as the files of fonts say them, ready for an attribute of SVG. */
export const SANS = "'Source Sans 3'";
export const SERIF = "'Source Serif 4'";

/** Paths of the fonts that pictures of the build are set in. */
export function cardFonts(): string[] {
	const { resolve } = createRequire(import.meta.url);
	return Object.entries(CUTS).flatMap(([family, { file, names }]) =>
		names.map((name) => resolve(`@expo-google-fonts/${family}/${name}/${file}_${name}.ttf`))
	);
}

/**
 * What the rasteriser is told of fonts: ours and no others, so that a picture is the same on every machine.
 */
export const fontOptions = () => ({
	fontFiles: cardFonts(),
	loadSystemFonts: false,
	defaultFontFamily: 'Source Sans 3'
});
