import { decodeString } from 'micromark-util-decode-string';
import { faultyCharacters } from '../atlas/characters';
import { slugOf } from './slug';

/** One kind of thing that looks as if it had a meaning. */
export interface Rule {
	/** Global; runs over the text of one paragraph, in which what has a meaning is blanked out. */
	readonly pattern: RegExp;
	/**
	 * What to tell the author, or `null` where it is honest text.
	 * @param typed what stands there, as it was typed
	 */
	readonly says: (typed: string, match: string) => string | null;
}

const TARGET = /^\s*(?:[a-z]{3,12}\s*:|https?:|www\.|\/|#)/i;
/** The kinds of things that a link leads to. */
const SCHEMES = 'country|border|operation|institution|field|place|meeting|claim';
/** A target as it stands in round brackets, which may hold some of its own. */
const TARGET_TYPED = `(?:${SCHEMES}|https?):(?:[^()\\n]|\\((?:[^()\\n]|\\([^()\\n]*\\))*\\))*`;
const SCENE_KEYS =
	'emphasise|borders|between|corridor|operations|institutions|places|meetings|routes|formerState|inset|year|camera';
const LONGEST_QUOTED = 60;

const short = (text: string): string => {
	const line = text.replace(/\s+/g, ' ');
	return line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED)}…` : line;
};
const compact = (text: string): string => text.replace(/\s+/g, '');

/** A thing called by its name, where its id in small words with hyphens is wanted. */
const NAMED = /^\s*(operation|institution|field|place|meeting):\s*(\S+(?:\s+\S+)+)\s*$/;

/** `[words](target)` whose target Markdown did not take. */
function brokenLink(typed: string): string {
	const [, words = '', target = ''] = /^!?\[([\s\S]*?)\]\s*\(([\s\S]*)\)$/.exec(typed) ?? [];
	if (target.includes(']('))
		return `"${short(typed)}" is a link within another; end the one before the other begins`;
	if (/\n/.test(target))
		return `the target of a link stands on one line: [${words}](${short(compact(target))})`;
	if (/["'“”„«»]/.test(target)) {
		const bare = compact(target.replace(/\s["'“”„«»].*|["'“”„«»]/g, ''));
		return `"${short(typed)}" is no link: in its brackets the target stands alone; write [${words}](${short(bare)})`;
	}
	if (/^\s*https?:/.test(target))
		return `"${short(typed)}" is no link: its target has no spaces; write %20 for each, as the web does`;
	const [, kind, name = ''] = NAMED.exec(target) ?? [];
	const meant = kind === undefined ? compact(target) : `${kind}:${slugOf(name)}`;
	return `"${short(typed)}" is no link: its target has no spaces; write [${words}](${short(meant)})`;
}

/** `![words](file "credit")` that Markdown did not take: its quotation marks or the name of its file are amiss. */
function brokenPicture(typed: string): string {
	const what = `"${short(typed)}" is no picture`;
	const [, target = ''] = /\]\s*\(([\s\S]*)\)$/.exec(typed) ?? [];
	const [, file = '', credit = ''] =
		/^\s*([^"“”„«»]*?)\s*(?:["“”„«»]([\s\S]*)["“”„«»]\s*)?$/.exec(target) ?? [];
	const inside = credit.replace(/["“”„«»]/g, '’');
	if (/[“”„«»]/.test(target) && !target.includes('"'))
		return `${what}: its credit stands in plain quotation marks; write (${file} "${inside}")`;
	if (/\s/.test(file) && !/=\d*x\d*$/.test(file))
		return `${what}: the name of a file has no spaces; call it ${file.toLowerCase().replace(/\s+/g, '-')}`;
	if (inside !== credit)
		return `${what}: within the quotation marks of its credit stand no others; write ‘ and ’`;
	return `${what}; one is written ![what is seen](file.jpg "Photo: A. Name; 1200x800")`;
}

/** A mark that is nearly one: `[ 1 ]`, `[1, 2]`, `[@World-Factbook]`, `[1-3]`. */
function brokenMark(typed: string): string {
	const inside = typed.slice(1, -1);
	const parts = inside.split(/[,;]|\s+and\s+/).map((part) => part.trim().toLowerCase());
	const range = /^\s*(\d{1,2})\s*[-–—]\s*(\d{1,2})\s*$/.exec(inside);
	const [first, last] = [Number(range?.[1]), Number(range?.[2])];
	const marks = range
		? Array.from({ length: Math.min(9, last - first + 1) }, (_, index) => `[${first + index}]`)
		: parts.filter((part) => /^(@[a-z0-9-]+|\d{1,2})$/.test(part)).map((part) => `[${part}]`);
	return marks.length === 0
		? `"${short(typed)}" is no source mark; one is written [@id] or [1], with an id or a number of the front matter`
		: `"${short(typed)}" is no source mark; write ${marks.join('')}`;
}

const always =
	(message: string) =>
	(typed: string): string =>
		`"${short(typed)}" ${message}`;

/** In this order: what a rule has taken, no later one sees. */
export const RULES: readonly Rule[] = [
	{
		pattern: new RegExp(
			`^[ \\t]*(?:${SCENE_KEYS}):[ \\t]*(?:[[{].*|fit|opening|open|closed|all|\\d{4})[ \\t]*$`,
			'gm'
		),
		says: always(
			'is a line of a scene block; put such lines between ```scene and ```, right under the heading'
		)
	},
	{
		pattern: /\p{So}?[\uff01-\uff5e【】〔〕]/gu,
		says: (typed) => {
			const plain = typed
				.normalize('NFKC')
				.replace(/[【〔]/g, '[')
				.replace(/[】〕]/g, ']');
			return `"${typed}" is a wide character of another keyboard; write ${plain}`;
		}
	},
	{
		pattern:
			/\[[^[\]\n]*\][ \t]*\n?[ \t]+\((?:[^()\n]|\([^()\n]*\))*\)|\[[^[\]\n]*\]\n[ \t]*\((?:[^()\n]|\([^()\n]*\))*\)/g,
		says: (typed) => {
			const [, words = '', target = ''] = /^\[([\s\S]*?)\]\s*\(([\s\S]*)\)$/.exec(typed) ?? [];
			return TARGET.test(target)
				? `"${short(typed)}" is no link: no space stands before its target; write [${words}](${compact(target)})`
				: null;
		}
	},
	{
		pattern: /!?\[[^[\]]*\]\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g,
		says: (typed) => (typed.startsWith('!') ? brokenPicture(typed) : brokenLink(typed))
	},
	{
		pattern: /\([^()\n]*\)[ \t]?\[[^[\]\n]*\]/g,
		says: (typed) => {
			const [, words = '', target = ''] = /^\(([^)]*)\)\s*\[([^\]]*)\]$/.exec(typed) ?? [];
			return TARGET.test(target)
				? `"${short(typed)}" is no link: words stand in square brackets, the target in round ones; write [${words}](${compact(target)})`
				: null;
		}
	},
	{
		pattern: new RegExp(`\\[[^[\\]()\\n]*\\(${TARGET_TYPED}\\)`, 'g'),
		says: (typed) =>
			`"${short(typed)}" is no link: its words do not close; write ${short(typed.replace(/[ \t]*\(/, ']('))}`
	},
	{
		pattern: new RegExp(`(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}’'-]+\\]\\(${TARGET_TYPED}\\)`, 'gu'),
		says: (typed) => `"${short(typed)}" is no link: its words do not open; write [${short(typed)}`
	},
	{
		pattern: /\[[^[\]\n]*\]\([^\n]*/g,
		says: always('begins a link that does not end; each bracket that opens in its target closes there')
	},
	{
		// A claim whose brackets close too early leaves its end behind: `[words](claim:length(AFG-TJK))~1400)`.
		pattern: /(?<=^[^()]*\ue001)(?:[=<>~][^\s()]*)?\)/g,
		says: always('stands behind a link that ended before; in its target each bracket that opens closes once')
	},
	{
		pattern: /!\[[^[\]\n]*\][^\n]*|!\([^()\n]*\)/g,
		says: always('is no picture; one is written ![what is seen](file.jpg "Photo: A. Name; 1200x800")')
	},
	{
		pattern: /\[\^[^[\]\n]*\]:?/g,
		says: always(
			'is a footnote; a story has sources instead: put one into the front matter and mark it here with [@id]'
		)
	},
	{
		pattern: /\^\[[^[\]\n]*\]/g,
		says: always(
			'is a footnote; a story has sources instead: put one into the front matter and mark it here with [@id]'
		)
	},
	{
		pattern: /\[\[[^[\]\n]*\]\]/g,
		says: always('is a link of another program; here it is written [words](country:TJK)')
	},
	{
		pattern: /^\[[ xX]?\](?=\s|$)/g,
		says: always('is a task; a story has plain lists')
	},
	{
		pattern: /\[[^[\]\n]*\]\{[^{}\n]*\}/g,
		says: always('has no meaning here; a link is written [words](target)')
	},
	{
		pattern: /\[[^[\]\n]*@[^[\]\n]*\]|\[\s*\d+(?:\s*(?:[,;–—-]|and)\s*\d+)*\s*\]/g,
		says: brokenMark
	},
	{
		pattern: /\[[^[\]\n]+\] ?\[[^[\]\n]*\]/g,
		says: always('has its target elsewhere; write it in its place, as [words](https://…)')
	},
	{
		pattern: /\[[^[\]\n]*\]/g,
		says: (typed) =>
			`"${short(typed)}" is no link and no source mark; to show the brackets write \\${typed.slice(0, -1)}\\]`
	},
	{
		pattern: /[[\]]/g,
		says: (typed) => `this "${typed}" stands alone; to show it write \\${typed}`
	},
	{
		pattern: /^[^|]*\|[\s\S]*$/g,
		says: () => 'tables are not part of a story; write sentences or a list. To show a stroke write \\|'
	},
	{
		pattern: /^[^\t\n]*\S\t+[^\t\n]*\S[^\n]*\n[^\t\n]*\S\t+[^\t\n]*\S[\s\S]*$/gm,
		says: () =>
			'tabs between words make no table, and all would run on in one line; write sentences or a list'
	},
	{
		pattern: /^[ \t]*#+[^\n]*$/gm,
		says: (typed) => {
			const words = typed.replace(/^#+\s*/, '');
			return /^#+\s/.test(typed)
				? `"${short(typed)}" is no heading: it begins at the head of its line, behind an empty line`
				: `"${short(typed)}" is no heading: write ## ${words}. To show the mark write \\#`;
		}
	},
	{
		pattern: /\{#[^{}\n]*\}/g,
		says: always(
			'is the address of a step; it stands once, at the end of a heading, as in ## Crossings {#crossings}'
		)
	},
	{
		pattern: /\{(?:words|Words)?\}/g,
		says: always('is filled in by a claim alone, in its words: [{} km](claim:length(AFG-TJK))')
	},
	{
		pattern: /\{[^{}\n]*\}|[{}]/g,
		says: always('has no meaning here; to show braces write \\{ and \\}')
	},
	{
		pattern: /~~/g,
		says: always('strikes nothing through here; take the words out. To show it write \\~\\~')
	},
	{
		pattern: /\$\$|\$(?=\S)[^$\n]*[^$\s]\$(?!\d)/g,
		says: always('is a formula, which a story does not set; write it in words. To show the sign write \\$')
	},
	{
		pattern: /~[^\s~\ue001][^\s~]*~|\^[^\s^]+\^|\^/g,
		says: always('has no meaning here; type the small letter itself, as in km² or CO₂')
	},
	{
		pattern: /==+|\+\+(?=\S[^\n]*\+\+)/g,
		says: always('marks nothing here; for *emphasis* write stars')
	},
	{
		pattern: /`+/g,
		says: always('begins code, which is not part of a story; for quotation marks write ‘ and ’')
	},
	{
		pattern: /^[ \t]*:{2,}.*$|:::/gm,
		says: always('has no meaning here; a story has headings, paragraphs, lists and pictures')
	},
	{
		pattern: /^[ \t]*:[ \t]+\S.*$/gm,
		says: always('explains a word in another kind of Markdown; write a list or a sentence')
	},
	{
		pattern: /(?<![\p{L}\p{N}:]):[a-z][a-z0-9_+-]*:/gu,
		says: always('draws no picture here; type the character itself, or words')
	},
	{
		pattern: /%%/g,
		says: always('hides nothing here; take the remark out')
	},
	{
		pattern: /(?:https?:\/\/|(?<![\p{L}\p{N}])www\.)\S*/gu,
		says: (typed) =>
			`"${short(typed)}" is no link as it stands; give it words: [the report](${short(typed.replace(/[.,;:!?)]+$/, '').replace(/^www/, 'https://www'))})`
	},
	{
		pattern: new RegExp(
			`(?<![\\p{L}\\p{N}])(?:${SCHEMES}):(?:[^()\\s\\ue001]|\\((?:[^()\\n]|\\([^()\\n]*\\))*\\))+`,
			'gu'
		),
		says: (typed) => {
			const target = short(typed.replace(/[.,;:!?]+$/, ''));
			return `"${target}" is the target of a link, and no words lead to it; write [words](${target})`;
		}
	},
	{
		pattern: /(?<![\p{L}\p{N}.@\ue001])@[\p{L}\p{N}][\p{L}\p{N}_-]*/gu,
		says: (typed) => `"${short(typed)}" marks no source; a mark stands in brackets: [${typed.toLowerCase()}]`
	},
	{
		pattern: /^[ \t]*[•·‣▪◦●○■–—*-](?=[ \t]|\p{L})[^\n]*$/gmu,
		says: (typed) =>
			/^[–—]/.test(typed)
				? null
				: `"${short(typed)}" is no point of a list; one is written - ${typed.slice(1).trim().slice(0, LONGEST_QUOTED)}`
	},
	{
		pattern: /^[ \t]*\d{1,2}[.)]\p{L}[^\n]*$/gmu,
		says: (typed) => `"${short(typed)}" is no point of a list; a space stands behind its number`
	},
	{
		// Two of them, as one may begin a line by chance.
		pattern:
			/^[ \t]*(?:[a-z]\)|\([a-z\d]{1,2}\)|[ivx]{1,4}[.)]|[–—→⇒➔►▸✓✔☐☑])[ \t]+[^\n]*(?=[\s\S]*?\n[ \t]*(?:[a-z]\)|\([a-z\d]{1,2}\)|[ivx]{1,4}[.)]|[–—→⇒➔►▸✓✔☐☑])[ \t])/g,
		says: (typed) =>
			`"${short(typed)}" is no point of a list, and would run on in one paragraph; one is written - ${short(typed.replace(/^\S+\s+/, ''))}`
	},
	{
		pattern: /^[ \t]*!{3}[ \t]*[a-z][^\n]*/g,
		says: always('has no meaning here; a story has headings, paragraphs, lists and pictures')
	},
	{
		pattern: /\*+/g,
		says: always(
			'emphasises nothing: marks stand in pairs, close to the words, as in *word* and **word**. To show a star write \\*'
		)
	},
	{
		pattern: /(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|__+/gu,
		says: always(
			'emphasises nothing: marks stand in pairs, close to the words, as in *word* and **word**. To show the line write \\_'
		)
	},
	{
		pattern: /<[\p{L}/!?][^\n>]*>?/gu,
		says: always('begins HTML, which is not part of a story; to show the sign write \\<')
	},
	{
		pattern: /(?<!-)-{2,3}(?!-)/g,
		says: always('stays as it is; write a dash, – or —')
	},
	{
		pattern: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,31});|&(?:nbsp|amp|lt|gt|quot|ndash|mdash)\b/gi,
		says: (typed) => {
			const [faulty] = faultyCharacters(decodeString(typed));
			return faulty
				? `"${typed}" is ${faulty.name}; take it out`
				: `"${short(typed)}" is no character; type the character itself`;
		}
	},
	{
		pattern: /\\/g,
		says: () =>
			'a backslash alone breaks no line and shows nothing; begin a new paragraph, or write \\\\ to show it'
	}
];
