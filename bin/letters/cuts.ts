/** Files of a family of letters by what of it they hold, and the axes along which a page's own cut keeps them. */
export interface Cut {
	readonly name: string;
	readonly files: readonly string[];
	readonly axes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
}

const SANS = '@fontsource-variable/source-sans-3/files/source-sans-3';
const SERIF = '@fontsource-variable/source-serif-4/files/source-serif-4';

/**
 * What the words of the atlas are set in: what a first screen needs is three files of 60 kB in all. The serif is the one for
 * 24 px, between text and headlines: with sizes of its own for both it would weigh twice as much.
 */
export const CUTS = {
	sans: {
		name: 'sans',
		files: [`${SANS}-latin-wght-normal.woff2`, `${SANS}-latin-ext-wght-normal.woff2`],
		axes: { wght: { min: 400, max: 700 } }
	},
	serif: {
		name: 'serif',
		files: [`${SERIF}-latin-opsz-normal.woff2`, `${SERIF}-latin-ext-opsz-normal.woff2`],
		axes: { wght: { min: 400, max: 600 }, opsz: 24 }
	},
	italic: {
		name: 'serif-italic',
		files: [`${SERIF}-latin-wght-italic.woff2`, `${SERIF}-latin-ext-wght-italic.woff2`],
		axes: { wght: 400 }
	}
} as const satisfies Record<string, Cut>;

/** A family that a cut serves before the whole files do, with what its rules say there: see `fonts.css`. */
interface Face {
	readonly family: string;
	readonly cut: Cut;
	readonly display: 'optional' | 'swap';
	readonly weight: string;
	readonly style?: 'italic';
}

const ANY_WEIGHT = '200 900';

export const FACES: readonly Face[] = [
	{ family: 'Source Sans 3 Variable', cut: CUTS.sans, display: 'optional', weight: ANY_WEIGHT },
	{ family: 'Source Serif 4 Variable', cut: CUTS.serif, display: 'optional', weight: ANY_WEIGHT },
	{ family: 'Atlas Sans', cut: CUTS.sans, display: 'swap', weight: ANY_WEIGHT },
	{ family: 'Atlas Serif', cut: CUTS.serif, display: 'swap', weight: ANY_WEIGHT },
	{ family: 'Atlas Serif Italic', cut: CUTS.italic, display: 'swap', weight: '400', style: 'italic' },
	{ family: 'Atlas Sans Regular', cut: CUTS.sans, display: 'swap', weight: '400' },
	{ family: 'Atlas Sans Medium', cut: CUTS.sans, display: 'swap', weight: '500' },
	{ family: 'Atlas Sans SemiBold', cut: CUTS.sans, display: 'swap', weight: '600' },
	{ family: 'Atlas Sans Bold', cut: CUTS.sans, display: 'swap', weight: '700' }
];

/** The first character beyond what the files of Latin hold: those of its extension begin there. */
const EXTENDED = 0x100;
/** Marks beyond it that the first file holds. */
const PUNCTUATION = { from: 0x2000, to: 0x2215 } as const;

/** Which of a family's files holds a character: 0 for the usual ones, 1 for the extension. */
export function fileOf(character: string): 0 | 1 {
	const point = character.codePointAt(0) ?? 0;
	return point < EXTENDED || (point >= PUNCTUATION.from && point <= PUNCTUATION.to) ? 0 : 1;
}

/** Characters as `unicode-range` has them, neighbours as one stretch. */
export function unicodeRange(characters: Iterable<string>): string {
	const points = [...new Set(characters)].map((one) => one.codePointAt(0) ?? 0).sort((a, b) => a - b);
	const stretches: [first: number, last: number][] = [];
	for (const point of points) {
		const last = stretches.at(-1);
		if (last && point === last[1] + 1) last[1] = point;
		else stretches.push([point, point]);
	}
	const hex = (point: number): string => point.toString(16).toUpperCase().padStart(4, '0');
	return stretches
		.map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
		.join(',');
}

/**
 * The rules that put the cuts before the whole files for the characters that they have.
 * @param wanted those that a first page alone says, or those that come when they are there
 * @param files of each cut, with their characters
 */
export function faceRules(
	wanted: Face['display'],
	files: (cut: Cut) => readonly { name: string; characters: string }[]
): string {
	return FACES.filter(({ display }) => display === wanted)
		.flatMap(({ family, cut, display, weight, style }) =>
			files(cut).map(
				({ name, characters }) =>
					`@font-face{font-family:'${family}';font-style:${style ?? 'normal'};font-display:${display};font-weight:${weight};src:url('./${name}') format('woff2');unicode-range:${unicodeRange(characters)}}`
			)
		)
		.join('\n');
}
