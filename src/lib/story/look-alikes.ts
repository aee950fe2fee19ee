import { decodeString } from 'micromark-util-decode-string';
import { faultyCharacters } from '../atlas/characters';
import { RULES } from './look-alike-rules';
import type { HeadingNode, PhrasingNode, RootNode } from './parse-markdown';

type WordsNode = Extract<RootNode, { type: 'paragraph' }> | HeadingNode;

/** Stands for what Markdown has understood; a story may not hold it itself. */
export const READ = '\ue001';
/** A source mark, by number or id. */
export const SOURCE_MARK = /\[(\d{1,2}|@[a-z0-9-]{1,60})\]/;
const EVERY_MARK = new RegExp(SOURCE_MARK, 'g');
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
const ENTITY = /&(?:#\d+|#[xX][\da-fA-F]+|[a-zA-Z][a-zA-Z\d]{1,31});/g;
/** Marks that close a heading may stand behind it. */
const ADDRESS_OF_STEP = new RegExp(`\\{#[^{}]*\\}[\\s${READ}]*$`);
/** What the words of a claim are filled in by; what is amiss there the claim says itself. */
const OF_CLAIMS = /\{[^{}]*\}|[{}|]/g;
const WEB = /(?:https?:\/\/|www\.)\S+/g;

export interface LookAlike {
	/** Offset in the story's file. */
	readonly at: number;
	readonly message: string;
}

const blank = (found: string): string => READ.repeat(found.length);

/**
 * Finds what looks as if it had a meaning and has none: it would stand on the page as it was typed. What
 * is meant to stand there has a backslash before it.
 * @param source the text of the whole file, to which the positions of the node belong
 */
export function lookAlikes(node: WordsNode, source: string): LookAlike[] {
	const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
	const raw = source.slice(start, end);
	let left = leftOver(node, source, start, raw.length);
	const found: LookAlike[] = [];
	for (const { pattern, says } of RULES) {
		left = left.replace(pattern, (...given: unknown[]) => {
			const match = String(given[0]);
			// Named groups, where there are any, come last.
			const at = given.findLast((one) => typeof one === 'number') ?? 0;
			const message = says(raw.slice(at, at + match.length).trim(), match);
			if (message === null) return match;
			found.push({ at: start + at + (match.length - match.trimStart().length), message });
			return blank(match);
		});
	}
	return found.sort((one, other) => one.at - other.at);
}

/** Does the number or the name of a character stand for one that a text may hold? */
const isCharacter = (decoded: string, typed: string): boolean =>
	decoded !== typed && faultyCharacters(decoded).length === 0;

/** The words that Markdown took for plain text, each at its place; all else is blanked out. */
function leftOver(node: WordsNode, source: string, start: number, length: number): string {
	const letters = Array.from({ length }, () => READ);
	const add = (inner: PhrasingNode, inClaim: boolean, inWeb: boolean): void => {
		if (inner.type === 'text') {
			const at = inner.position?.start.offset ?? 0;
			let text = source.slice(at, inner.position?.end.offset ?? at).replace(ESCAPED, blank);
			text = text.replace(EVERY_MARK, blank);
			text = text.replace(ENTITY, (one) => (isCharacter(decodeString(one), one) ? blank(one) : one));
			if (inClaim) text = text.replace(OF_CLAIMS, blank);
			if (inWeb) text = text.replace(WEB, blank);
			for (let index = 0; index < text.length; index++) letters[at - start + index] = text[index] ?? '';
			// Of an address between < and > the link itself is told.
		} else if ('children' in inner && source[inner.position?.start.offset ?? 0] !== '<') {
			const claims = inner.type === 'link' && inner.url.startsWith('claim:');
			const leads = inner.type === 'link' && !claims;
			for (const child of inner.children) add(child, inClaim || claims, inWeb || leads);
		}
	};
	for (const child of node.children) add(child, false, false);
	const text = letters.join('');
	return node.type === 'heading' ? text.replace(ADDRESS_OF_STEP, blank) : text;
}
