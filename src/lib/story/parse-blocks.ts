import { decodeString } from 'micromark-util-decode-string';
import { standingOf } from '../atlas/atlas';
import type { IsoDate } from '../atlas/types';
import { isWebAddress } from './front-matter';
import { meantBy, reportUnknown } from './lookup';
import type { Kind, Lookup } from './lookup';
import type { LinkNode, ListNode, PhrasingNode, RootNode } from './parse-markdown';
import type { Position, Report } from './problems';
import { checkClaim } from './claim/check-claim';
import { ClaimFault } from './claim/syntax';
import type { StoryFact } from './claim/world';
import { lookAlikes, SOURCE_MARK } from './look-alikes';
import { parsePicture } from './picture';
import type { PictureFolder } from './picture-file';
import { sceneBlockSchema } from './scene-block';
import { withSpaces } from './spaced-claims';
import type { Block, Inline, LinkTarget, MapThing } from './story';
import { nearestWord } from '../atlas/nearest';
import { didYouMean, suggested } from './suggest';
import { plainWords } from './walk';

/** What a step's text is checked against. */
export interface TextContext {
	readonly lookup: Lookup;
	/** The day of the step's picture: a linked country is coloured as the map colours it then. */
	readonly date: IsoDate;
	/** What the words are written in: `en`. */
	readonly language: string;
	/** Number of sources that the front matter lists. */
	readonly sources: number;
	/** Numbers of those sources that have an id. */
	readonly sourceNumbers: ReadonlyMap<string, number>;
	/** The whole file, to which the positions of nodes belong. */
	readonly source: string;
	positionAt(offset: number): Position;
	/** The files beside the story. */
	readonly pictures: PictureFolder;
	/** The facts of the story's `facts.json`, by id. */
	readonly facts: ReadonlyMap<string, StoryFact>;
	readonly report: Report;
	/** Hears of every link and every source mark. */
	readonly onLink: (target: LinkTarget) => void;
	/** Hears of what claims speak of. */
	readonly onThing: (thing: MapThing) => void;
	readonly onFact: (fact: StoryFact) => void;
	readonly onSource: (number: number) => void;
}

const UNESCAPED_MARK = new RegExp(`(?<!(?<!\\\\)(?:\\\\\\\\)*\\\\)${SOURCE_MARK.source}`);
/** A list in a list in a list is no story. */
const DEEPEST_LIST = 2;
/** Strong words in an emphasised link are three deep; a bound keeps hostile nesting off the stack. */
const DEEPEST_WORDS = 6;
const SCHEMES = [
	'country',
	'border',
	'operation',
	'institution',
	'field',
	'place',
	'meeting',
	'claim'
] as const;

const REFUSED: Readonly<Record<string, string>> = {
	heading: 'a step begins with ##; the title stands in the front matter, and steps have no smaller headings',
	code: 'code is not part of a story',
	comment: 'a remark is not kept in a story; take it out',
	html: 'HTML is not part of a story; write plain Markdown, and \\< for the sign itself',
	blockquote: 'quotation blocks are not part of a story; write a paragraph',
	thematicBreak: 'rules are not part of a story; begin a new step with a ## heading',
	definition: 'write the address of a link in its place, not below the text',
	linkReference: 'write the address of a link in its place, not below the text',
	imageReference: 'write the file of a picture in its place, not below the text',
	inlineCode: 'code is not part of a story',
	break: 'a line break inside a paragraph is not kept; begin a new paragraph'
};

const positionOf = (node: { position?: { start: Position } | undefined }): Position =>
	node.position?.start ?? { line: 1, column: 1 };

/** Turns the paragraphs and lists of one step into blocks; what a story cannot hold is reported. */
export function parseBlocks(nodes: readonly RootNode[], context: TextContext, depth = 0): Block[] {
	return nodes.flatMap((node): Block[] => {
		if (node.type === 'paragraph') return parseParagraph(node, context);
		if (node.type === 'list') return parseList(node, context, depth);
		if (node.type === 'code' && node.lang === 'scene') {
			context.report(positionOf(node), 'a scene block stands once, right under its heading');
			return [];
		}
		refuse(node, context);
		return [];
	});
}

type ParagraphNode = Extract<RootNode, { type: 'paragraph' }>;

/** A paragraph of words, or of one picture. What it takes from a fact, it says the source of. */
function parseParagraph(node: ParagraphNode, context: TextContext): Block[] {
	const [only, ...others] = node.children;
	if (only?.type === 'image' && others.length === 0) {
		const picture = parsePicture(only, positionOf(only), context.pictures, context.report);
		return picture ? [picture] : [];
	}
	const [facts, cited] = [new Set<StoryFact>(), new Set<number>()];
	reportLookAlikes(node, context);
	const children = parseInlines(node.children, {
		...context,
		onFact: (fact) => {
			facts.add(fact);
			context.onFact(fact);
		},
		onSource: (number) => {
			cited.add(number);
			context.onSource(number);
		}
	});
	for (const { id, sources } of facts) {
		const numbers = sources.flatMap((source) => context.sourceNumbers.get(source) ?? []);
		if (numbers.length === 0 || numbers.some((number) => cited.has(number))) continue;
		context.report(
			positionOf(node),
			`this paragraph uses the fact ${id} without its source; put ${sources.map((one) => `[@${one}]`).join(' or ')} behind it`
		);
	}
	return [{ kind: 'paragraph', children }];
}

/** Says of what is left in a paragraph or heading that it has no meaning. */
export function reportLookAlikes(
	node: Parameters<typeof lookAlikes>[0],
	{ source, positionAt, report }: TextContext
): void {
	for (const { at, message } of lookAlikes(node, source)) report(positionAt(at), message);
}

function refuse(node: RootNode, { report, source }: TextContext): void {
	const special =
		node.type === 'code'
			? refusedCode(node, source)
			: node.type === 'html' && node.value.startsWith('<!--')
				? REFUSED['comment']
				: null;
	report(positionOf(node), special ?? REFUSED[node.type] ?? `"${node.type}" is not part of a story`);
}

/** A line of a scene block. */
const MEANT_FOR_THE_MAP = new RegExp(`^(?:${Object.keys(sceneBlockSchema.shape).join('|')}):`, 'm');
type CodeNode = Extract<RootNode, { type: 'code' }>;

/** A block that was meant for the map, or words that four spaces make code. */
function refusedCode({ lang, meta, value, position }: CodeNode, source: string): string | null {
	const raw = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
	if (!/^[`~]/.test(raw)) return 'four spaces or a tab at the head of a line make it code; take them away';
	const named = `${lang ?? ''} ${meta ?? ''}`.trim();
	if (named === '' && MEANT_FOR_THE_MAP.test(value))
		return 'a block that says what the map shows begins with ```scene, not with ``` alone';
	return /scene|ya?ml/i.test(named) || MEANT_FOR_THE_MAP.test(value) || didYouMean(named, ['scene']) !== ''
		? `a block that says what the map shows begins with \`\`\`scene, not with \`\`\`${named}`
		: null;
}

function parseList(node: ListNode, context: TextContext, depth: number): Block[] {
	if (node.ordered && node.start !== 1) {
		context.report(
			positionOf(node),
			`this reads as a list that starts at ${node.start}; for a sentence write ${node.start}\\.`
		);
	}
	if (depth >= DEEPEST_LIST) {
		context.report(positionOf(node), 'lists stand at most two deep');
		return [];
	}
	const items = node.children.map((item) => {
		if (item.children.length === 0) context.report(positionOf(item), 'this point of the list is empty');
		return parseBlocks(item.children, context, depth + 1);
	});
	return [{ kind: 'list', ordered: node.ordered === true, items }];
}

/** Neighbouring texts as one: a claim without a thing of the map is text, and a reader sees no seam. */
function joined(inlines: readonly Inline[]): Inline[] {
	const whole: Inline[] = [];
	for (const inline of inlines) {
		const last = whole.at(-1);
		if (inline.kind === 'text' && last?.kind === 'text') {
			whole[whole.length - 1] = { kind: 'text', value: last.value + inline.value };
		} else whole.push(inline);
	}
	return whole;
}

function parseInlines(nodes: readonly PhrasingNode[], context: TextContext, depth = 0): Inline[] {
	const inlines = nodes.flatMap((node, index): Inline[] => {
		if (depth > DEEPEST_WORDS) {
			context.report(positionOf(node), 'emphasis is nested too deep');
			return [];
		}
		switch (node.type) {
			case 'text':
				return parseText(node, context);
			case 'emphasis':
			case 'strong':
				return [{ kind: node.type, children: parseInlines(node.children, context, depth + 1) }];
			case 'link':
				return parseLink(node, context, depth, textOf(nodes[index + 1]));
			case 'image':
				context.report(positionOf(node), 'a picture stands in a paragraph of its own');
				return [];
			default:
				refuse(node, context);
				return [];
		}
	});
	return joined(inlines);
}

/** The text of a node that is plain text; a noun may stand there that a claim before it counts. */
export const textOf = (node: PhrasingNode | undefined): string => (node?.type === 'text' ? node.value : '');

/** Splits plain text at its source marks, `[2]`; one behind a backslash is text. Spaces keep their widths. */
function parseText(node: Extract<PhrasingNode, { type: 'text' }>, context: TextContext): Inline[] {
	const { source, sources, sourceNumbers, report, onSource, positionAt } = context;
	const start = node.position?.start.offset ?? 0;
	const raw = source.slice(start, node.position?.end.offset ?? start);
	let at = start;
	return raw.split(UNESCAPED_MARK).flatMap((part, index): Inline[] => {
		const position = positionAt(at);
		at += part.length + (index % 2 === 0 ? 0 : 2);
		if (index % 2 === 0)
			return part === '' ? [] : [{ kind: 'text', value: decodeString(part).replace(/[ \t\n]+/g, ' ') }];
		const known = sourceNumbers.get(part.slice(1));
		if (part.startsWith('@') && known === undefined) {
			// Without a front matter that can be read, nobody knows its sources.
			if (sources === Infinity) return [];
			const hint = didYouMean(part.slice(1), sourceNumbers.keys());
			report(position, `[${part}] marks no source: none of the front matter has this id${hint}`);
			return [];
		}
		const number = known ?? Number(part);
		if (number < 1 || number > sources) {
			report(position, `[${part}] marks no source: the front matter lists ${sources}`);
			return [];
		}
		onSource(number);
		return [{ kind: 'source', number }];
	});
}

function parseLink(node: LinkNode, context: TextContext, depth: number, after: string): Inline[] {
	const position = positionOf(node);
	if (node.url.startsWith('claim:')) return parseClaimLink(node, context, depth, after);
	const children = parseInlines(node.children, context, depth + 1);
	if (node.title)
		context.report(position, 'a link has no title in quotation marks; its words say where it goes');
	if (plainWords(children).trim() === '') context.report(position, 'a link needs words');
	const mark = /^\s*(@[a-z0-9-]+|\^?\d{1,2})\s*$/i.exec(plainWords(children))?.[1];
	if (mark !== undefined && /^https?:/i.test(node.url)) {
		context.report(
			position,
			mark.startsWith('@')
				? `a source mark leads to its source by itself; write [${mark.toLowerCase()}] alone`
				: `"${mark}" does not say where this link goes; give it words, or put its page into the front matter and mark it with [${mark.replace('^', '')}] alone`
		);
	}
	if (node.url.startsWith('mailto:')) {
		context.report(
			position,
			`a story has no links to mail; write the address as plain text: ${node.url.slice('mailto:'.length)}`
		);
		return children;
	}
	if (context.source[node.position?.start.offset ?? 0] === '<')
		context.report(position, `an address alone is no text; give it words: [the report](${node.url})`);
	const target = parseTarget(node.url, plainWords(children), position, context);
	if (!target) return children;
	context.onLink(target);
	return [{ kind: 'link', target, children }];
}

/**
 * Words that are checked against the atlas; without words, the computation writes them. What a claim
 * speaks of lights while the reader points at it.
 */
export function parseClaimLink(node: LinkNode, context: TextContext, depth: number, after: string): Inline[] {
	const { lookup, facts, language, report, onFact, onThing } = context;
	const position = positionOf(node);
	const children = parseInlines(node.children, context, depth + 1);
	if (node.title) report(position, 'a claim has no title in quotation marks');
	try {
		const checked = checkClaim(
			withSpaces(node.url.slice('claim:'.length)).trim(),
			plainWords(children),
			{ lookup, facts, onFact },
			language,
			(id) => targetOf(id, context),
			after
		);
		for (const id of checked.about) {
			const thing = thingOf(id, context);
			if (thing) onThing(thing);
		}
		const doubt: Inline[] = checked.value.kind === 'date' && checked.value.doubt ? [{ kind: 'doubt' }] : [];
		if (checked.written) return [...checked.written, ...doubt];
		const words = filledIn(children, checked.fill);
		const about = checked.about.flatMap((id) => thingOf(id, context) ?? []);
		return [...(about.length > 0 ? [{ kind: 'claim' as const, about, children: words }] : words), ...doubt];
	} catch (fault) {
		if (!(fault instanceof ClaimFault)) throw fault;
		report(position, fault.message);
		return children;
	}
}

function filledIn(inlines: readonly Inline[], fill: (words: string) => string): Inline[] {
	return inlines.map((inline): Inline => {
		if (inline.kind === 'text') return { kind: 'text', value: fill(inline.value) };
		return 'children' in inline ? { ...inline, children: filledIn(inline.children, fill) } : inline;
	});
}

function thingOf(id: string, { lookup: { of } }: TextContext): MapThing | null {
	const kinds = ['country', 'area', 'border', 'operation', 'institution', 'place', 'meeting'] as const;
	const kind = kinds.find((one) => of[one].has(id));
	return kind ? { kind, id } : null;
}

/** The link to whatever has this id, `null` where it has no page and no place on the map. */
function targetOf(id: string, { lookup: { of, statuses }, date }: TextContext): LinkTarget | null {
	const country = of.country.get(id);
	if (country)
		return { kind: 'country', id: country.id, look: statuses.lookOf(standingOf(country.statuses, date)) };
	const border = of.border.get(id);
	if (border) return { kind: 'border', id: border.id };
	const operation = of.operation.get(id);
	if (operation) return { kind: 'operation', id: operation.id };
	const meeting = of.meeting.get(id);
	return meeting ? { kind: 'meeting', id: meeting.id } : null;
}

function parseTarget(
	url: string,
	words: string,
	position: Position,
	{ lookup, date, report }: TextContext
): LinkTarget | null {
	const colon = url.indexOf(':');
	const typed = url.slice(0, Math.max(colon, 0));
	const scheme = /^https?$/i.test(typed) ? typed.toLowerCase() : typed;
	const id = url.slice(colon + 1);
	const unknown = (noun: string, wanted: readonly Kind[]): null => {
		reportUnknown(lookup, id, noun, wanted, position, report, words);
		return null;
	};
	switch (scheme) {
		case 'country': {
			const country = lookup.of.country.get(id);
			if (!country) return unknown('country with a page in this atlas', ['country']);
			return {
				kind: 'country',
				id: country.id,
				look: lookup.statuses.lookOf(standingOf(country.statuses, date))
			};
		}
		case 'border': {
			const border = lookup.of.border.get(id);
			return border ? { kind: 'border', id: border.id } : unknown('border', ['border']);
		}
		case 'operation': {
			const operation = lookup.of.operation.get(id);
			return operation ? { kind: 'operation', id: operation.id } : unknown('field operation', ['operation']);
		}
		case 'institution': {
			const institution = lookup.of.institution.get(id);
			return institution
				? { kind: 'institution', id: institution.id }
				: unknown('institution', ['institution']);
		}
		case 'place': {
			const place = lookup.of.place.get(id);
			return place ? { kind: 'place', id: place.id } : unknown('place', ['place']);
		}
		case 'meeting': {
			const meeting = lookup.of.meeting.get(id);
			return meeting ? { kind: 'meeting', id: meeting.id } : unknown('meeting', ['meeting']);
		}
		case 'field': {
			const field = lookup.of.field.get(id);
			return field ? { kind: 'field', id: field.id } : unknown('field of work', ['field']);
		}
		case 'http':
		case 'https':
			if (isWebAddress(url)) return { kind: 'web', url };
			report(position, `"${url}" is no web address`);
			return null;
		default: {
			const bare = /^\((.*)\)$/.exec(url)?.[1];
			const hint =
				bare !== undefined
					? suggested([bare])
					: colon > 0
						? schemeLike(scheme, id)
						: targetLike(url, words, lookup);
			report(
				position,
				`a link goes to http:, https: or one of ${SCHEMES.map((one) => `${one}:`).join(', ')}, not to "${url}"${hint}`
			);
			return null;
		}
	}
}

/** `; did you mean country:TJK?` for a kind with a capital, in the plural or misspelt. */
function schemeLike(scheme: string, id: string): string {
	const single = scheme.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
	const known = id.startsWith('//') ? ['https', 'http'] : SCHEMES;
	const near = known.find((one) => one === single) ?? nearestWord(scheme, known);
	return near === null ? '' : suggested([`${near}:${id}`]);
}

/** `; did you mean country:TJK?` for a target without its kind, or one that is the words of the link. */
function targetLike(url: string, words: string, lookup: Lookup): string {
	if (/^www\./.test(url) || /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}\/\S*$/i.test(url))
		return suggested([`https://${url}`]);
	if (/^https?\/+/i.test(url)) return suggested([url.replace(/^(https?)\/+/i, '$1://')]);
	if (/^!?[a-z]+\(/i.test(url)) return suggested([`claim:${url}`]);
	if (/\.(?:jpe?g|png|webp|avif)$/i.test(url)) return `; a picture begins with !: ![${words}](${url} …)`;
	if (url.startsWith('#')) return '; the steps of a story follow one another, and no link leads to one';
	if (/stories\//.test(url))
		return '; stories of one series recommend each other, by "series" in the front matter';
	if (url.normalize('NFKC') !== url) return suggested([url.normalize('NFKC')]);
	const named = /^([a-z]+):(.+)$/.exec(words);
	const kinds = ['country', 'border', 'operation', 'institution', 'field', 'place', 'meeting'] as const;
	if (named && kinds.some((kind) => kind === named[1]))
		return `; words and target are exchanged: [${url}](${words})`;
	const text = url.replace(/^\.*\/|\/$/g, '').replace(/^.*\//, '');
	const kind =
		kinds.find((one) => lookup.of[one].has(text)) ??
		kinds.find((one) => meantBy(lookup, text, [one]).length > 0);
	return kind ? suggested(meantBy(lookup, text, [kind]).map((id) => `${kind}:${id}`)) : '';
}
