import { CODECS, LONGEST_VALUE, STATUS_WORDS } from './query';
import type { Query } from './query';

/** What a page that is not alive yet does about a value: its root gets a class. */
interface Mark {
	readonly className: string;
	/** The word that the value must hold, or not hold; without one the class stands for any value. */
	readonly word?: string;
	readonly holds?: boolean;
}

/** The figure is not the picture that the address asks for. */
const OTHER_PICTURE = 'pending';
/** Its signs are not those; its ground is. */
const OTHER_SIGNS = 'pending-signs';

/** For keys that leave something out of the figure, or change its signs only. */
const MARKS: { readonly [Key in keyof Query]?: readonly Mark[] } = {
	status: Object.values(STATUS_WORDS).map((word) => ({ className: `hide-${word}`, word, holds: false })),
	ops: [
		{ className: 'hide-operations', word: 'off', holds: true },
		{ className: OTHER_SIGNS, word: 'closed', holds: true }
	],
	institutions: [{ className: 'hide-institutions', word: 'off', holds: true }],
	field: [{ className: OTHER_SIGNS }]
};

/** For every other key: what is not its default is another picture. */
const otherPicture = (words: readonly string[] | undefined, asBuilt: string): readonly Mark[] => [
	{ className: OTHER_PICTURE, ...(words && { word: asBuilt, holds: false }) }
];

function firstPaintOf<Key extends keyof Query>(key: Key): object {
	const { words, none, write, fallback } = CODECS[key];
	return { key, words, none, marks: MARKS[key] ?? otherPicture(words, write(fallback)) };
}

/**
 * What the script of `src/app.html` must know of the keys, as JSON without `'`: it reads the address before the
 * first paint, when no module of the site is there. Of a key that is no choice of words it takes any value.
 */
const FIRST_PAINT = JSON.stringify({
	longest: LONGEST_VALUE,
	keys: (Object.keys(CODECS) as (keyof Query)[]).map(firstPaintOf)
});

/** The text of `src/app.html`, or a page made from it, with what its script must know in place. */
export const withFirstPaint = (html: string): string => html.replace('%atlas.query%', () => FIRST_PAINT);
