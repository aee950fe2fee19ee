import { codecsOf, keysOfCodecs, LONGEST_VALUE } from './query';
import type { Query, StatusWord } from './query';

/** The classes that the root of a page which is not alive yet gets for a value. */
interface Marks {
	/** By a word that the value holds. */
	readonly with?: Readonly<Record<string, string>>;
	/** By a word that it does not hold. */
	readonly without?: Readonly<Record<string, string>>;
	/** Whatever it is. */
	readonly any?: string;
}

/** The figure is not the picture that the address asks for. */
const OTHER_PICTURE = 'pending';
/** Its signs are not those; its ground is. */
const OTHER_SIGNS = 'pending-signs';

/** A status as an address and the classes of a page that is not alive yet call it. */
export interface PaintedStatus extends StatusWord {
	readonly look: string;
}

/** The class on the root that takes land of a look off the figure before a page is alive. */
export const hidingLook = (look: string): string => `hide-${look}`;

/** Of keys that leave something out of the figure, or change its signs only. */
const marksOf = (statuses: readonly PaintedStatus[]): { readonly [Key in keyof Query]?: Marks } => ({
	status: { without: Object.fromEntries(statuses.map(({ word, look }) => [word, hidingLook(look)])) },
	ops: { with: { off: 'hide-operations', closed: OTHER_SIGNS } },
	institutions: { with: { off: 'hide-institutions' } },
	field: { any: OTHER_SIGNS }
});

/** Of every other key: what is not its default is another picture. */
function otherPicture(words: readonly string[] | undefined, asBuilt: string): Marks {
	if (!words) return { any: OTHER_PICTURE };
	const others = words.filter((word) => word !== asBuilt);
	return { with: Object.fromEntries(others.map((word) => [word, OTHER_PICTURE])) };
}

/**
 * What the script of `src/app.html` must know of the keys, as JSON without `'`: it reads the address before the
 * first paint, when no module of the site is there. Of a key that is no choice of words it takes any value.
 */
function firstPaint(statuses: readonly PaintedStatus[]): string {
	const codecs = codecsOf(statuses);
	const marks = marksOf(statuses);
	const firstPaintOf = <Key extends keyof Query>(key: Key): object => {
		const { words, none, write, fallback } = codecs[key];
		const list = none === undefined ? {} : { words, none };
		return { key, ...list, ...(marks[key] ?? otherPicture(words, write(fallback))) };
	};
	return JSON.stringify({ longest: LONGEST_VALUE, keys: keysOfCodecs(codecs).map(firstPaintOf) });
}

const SCRIPT = /<script>[^<]*%atlas\.query%[\s\S]*?<\/script>/;

/** Every page carries the script: without what is there for those who read its source. */
const lean = (script: string): string =>
	script
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('//'))
		.join('\n');

/** The text of `src/app.html`, or a page made from it, with its script as pages carry it: all that it must know in place. */
export const withFirstPaint = (html: string, statuses: readonly PaintedStatus[]): string =>
	html.replace(SCRIPT, (script) => lean(script).replace('%atlas.query%', () => firstPaint(statuses)));
