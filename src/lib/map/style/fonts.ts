/**
 * Families of the map's lettering, declared in `theme/fonts.css` as aliases of one weight each. They
 * hold no digit, which MapLibre would refuse; and MapLibre reads weight and slope from the name.
 */
export const FONTS = {
	regular: 'Atlas Sans Regular',
	medium: 'Atlas Sans Medium',
	semibold: 'Atlas Sans SemiBold',
	bold: 'Atlas Sans Bold',
	serifItalic: 'Atlas Serif Italic'
} as const;
export type FontFamily = (typeof FONTS)[keyof typeof FONTS];

const DESCRIPTORS: Readonly<Record<FontFamily, string>> = {
	'Atlas Sans Regular': '400',
	'Atlas Sans Medium': '500',
	'Atlas Sans SemiBold': '600',
	'Atlas Sans Bold': '700',
	'Atlas Serif Italic': 'italic 400'
};
/** Letters of every subset that names are written in, so that each file is fetched before the first map. */
const SAMPLE = 'Aéñşğı';
/** Any size does: a face is loaded for all of them. */
const SAMPLE_PX = 16;

/**
 * Loads every face of the map's lettering. MapLibre draws each letter once and keeps it: what it
 * draws before a face is there stays in the browser's own font.
 * @throws Error naming every family that is not declared or could not be loaded.
 */
export async function loadMapFonts(fonts: FontFaceSet): Promise<void> {
	const missing: string[] = [];
	await Promise.all(
		Object.entries(DESCRIPTORS).map(async ([family, descriptor]) => {
			const faces = await fonts
				.load(`${descriptor} ${SAMPLE_PX}px "${family}"`, SAMPLE)
				.catch((): FontFace[] => []);
			if (faces.length === 0) missing.push(family);
		})
	);
	if (missing.length > 0) throw new Error(`map lettering not loaded: ${missing.sort().join(', ')}`);
}
