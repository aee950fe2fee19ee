import { standingOf } from '../atlas/atlas';
import type { IsoDate } from '../atlas/types';
import { isWebAddress } from './front-matter';
import { reportUnknown } from './lookup';
import type { Kind, Lookup } from './lookup';
import type { LinkNode, ListNode, PhrasingNode, RootNode } from './parse-markdown';
import type { Position, Report } from './problems';
import type { Block, Inline, LinkTarget } from './story';
import { didYouMean } from './suggest';

/** What a step's text is checked against. */
export interface TextContext {
	readonly lookup: Lookup;
	/** The day of the step's picture: a linked country is coloured as the map colours it then. */
	readonly date: IsoDate;
	/** Number of sources that the front matter lists. */
	readonly sources: number;
	readonly report: Report;
	/** Hears of every link and every source mark. */
	readonly onLink: (target: LinkTarget) => void;
	readonly onSource: (number: number) => void;
}

/** A list in a list in a list is no story. */
const DEEPEST_LIST = 2;
/** Strong words in an emphasised link are three deep; a bound keeps hostile nesting off the stack. */
const DEEPEST_WORDS = 6;
const SCHEMES = ['country', 'border', 'operation', 'institution', 'place'] as const;
const SOURCE_MARK = /\[(\d{1,2})\]/;

const REFUSED: Readonly<Record<string, string>> = {
	heading: 'a step begins with ##; the title stands in the front matter, and steps have no smaller headings',
	code: 'code is not part of a story',
	html: 'HTML is not part of a story; write plain Markdown',
	blockquote: 'quotation blocks are not part of a story; write a paragraph',
	thematicBreak: 'rules are not part of a story; begin a new step with a ## heading',
	definition: 'write the address of a link in its place, not below the text',
	linkReference: 'write the address of a link in its place, not below the text',
	imageReference: 'pictures are not part of a story; the map is the picture',
	inlineCode: 'code is not part of a story',
	break: 'a line break inside a paragraph is not kept; begin a new paragraph',
	yaml: 'front matter stands once, at the head of the file'
};

const positionOf = (node: { position?: { start: Position } | undefined }): Position =>
	node.position?.start ?? { line: 1, column: 1 };

/** Turns the paragraphs and lists of one step into blocks; what a story cannot hold is reported. */
export function parseBlocks(nodes: readonly RootNode[], context: TextContext, depth = 0): Block[] {
	return nodes.flatMap((node): Block[] => {
		if (node.type === 'paragraph')
			return [{ kind: 'paragraph', children: parseInlines(node.children, context) }];
		if (node.type === 'list') return parseList(node, context, depth);
		if (node.type === 'code' && node.lang === 'scene') {
			context.report(positionOf(node), 'a scene block stands once, right under its heading');
			return [];
		}
		refuse(node, context);
		return [];
	});
}

function refuse(node: RootNode, { report }: TextContext): void {
	report(positionOf(node), REFUSED[node.type] ?? `"${node.type}" is not part of a story`);
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
	const items = node.children.map((item) => parseBlocks(item.children, context, depth + 1));
	return [{ kind: 'list', ordered: node.ordered === true, items }];
}

function parseInlines(nodes: readonly PhrasingNode[], context: TextContext, depth = 0): Inline[] {
	return nodes.flatMap((node): Inline[] => {
		if (depth > DEEPEST_WORDS) {
			context.report(positionOf(node), 'emphasis is nested too deep');
			return [];
		}
		switch (node.type) {
			case 'text':
				return parseText(node.value, positionOf(node), context);
			case 'emphasis':
			case 'strong':
				return [{ kind: node.type, children: parseInlines(node.children, context, depth + 1) }];
			case 'link':
				return parseLink(node, context, depth);
			case 'image':
				context.report(
					positionOf(node),
					node.alt
						? 'pictures are not part of a story; the map is the picture'
						: 'this picture has no alternative text, and pictures are not part of a story; the map is the picture'
				);
				return [];
			default:
				refuse(node, context);
				return [];
		}
	});
}

/** Splits plain text at its source marks, `[2]`. */
function parseText(value: string, position: Position, { sources, report, onSource }: TextContext): Inline[] {
	return value.split(SOURCE_MARK).flatMap((part, index): Inline[] => {
		if (index % 2 === 0) return part === '' ? [] : [{ kind: 'text', value: part.replace(/\s+/g, ' ') }];
		const number = Number(part);
		if (number < 1 || number > sources) {
			report(position, `[${part}] marks no source: the front matter lists ${sources}`);
			return [];
		}
		onSource(number);
		return [{ kind: 'source', number }];
	});
}

function parseLink(node: LinkNode, context: TextContext, depth: number): Inline[] {
	const children = parseInlines(node.children, context, depth + 1);
	const position = positionOf(node);
	if (node.title)
		context.report(position, 'a link has no title in quotation marks; its words say where it goes');
	if (children.length === 0) context.report(position, 'a link needs words');
	const target = parseTarget(node.url, position, context);
	if (!target) return children;
	context.onLink(target);
	return [{ kind: 'link', target, children }];
}

function parseTarget(
	url: string,
	position: Position,
	{ lookup, date, report }: TextContext
): LinkTarget | null {
	const colon = url.indexOf(':');
	const scheme = url.slice(0, Math.max(colon, 0));
	const id = url.slice(colon + 1);
	const unknown = (noun: string, wanted: readonly Kind[]): null => {
		reportUnknown(lookup, id, noun, wanted, position, report);
		return null;
	};
	switch (scheme) {
		case 'country': {
			const country = lookup.of.country.get(id);
			if (!country) return unknown('country with a page in this atlas', ['country']);
			return { kind: 'country', id: country.id, standing: standingOf(country.statuses, date) };
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
		case 'claim':
			report(position, `claims are not checked yet; say "${id}" in plain words, without a link`);
			return null;
		case 'http':
		case 'https':
			if (isWebAddress(url)) return { kind: 'web', url };
			report(position, `"${url}" is no web address`);
			return null;
		default: {
			const hint = colon > 0 ? didYouMean(scheme, SCHEMES) : '';
			report(
				position,
				`a link goes to http:, https: or one of ${SCHEMES.map((one) => `${one}:`).join(', ')}, not to "${url}"${hint}`
			);
			return null;
		}
	}
}
