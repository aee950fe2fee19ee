import { parseMarkdown } from './parse-markdown';
import type { PhrasingNode, RootNode } from './parse-markdown';
import type { Position } from './problems';
import { hideSpacesOfClaims } from './spaced-claims';

/** A piece of a story's text that no claim stands behind. */
export interface Unclaimed {
	readonly text: string;
	readonly position: Position;
	/** Does a source mark follow in the same paragraph? */
	readonly isSourced: boolean;
}

const ADDRESS = /\{#[^{}]*\}\s*$/;
const SOURCE_MARK = /\[@?[a-z0-9-]+\](?!\()/;

/** The text of a story, as its author wrote it, without front matter, scene blocks, addresses and the words of claims. */
export function unclaimedTexts(source: string): Unclaimed[] {
	const visit = (node: RootNode | PhrasingNode, paragraphEnd: number): Unclaimed[] => {
		const { start, end } = node.position ?? {};
		const [from = 0, to = 0] = [start?.offset, end?.offset];
		if (node.type === 'link' && node.url.startsWith('claim:')) return [];
		if (node.type === 'text') {
			return [
				{
					text: source.slice(from, to).replace(ADDRESS, ''),
					position: { line: start?.line ?? 1, column: start?.column ?? 1 },
					isSourced: SOURCE_MARK.test(source.slice(from, paragraphEnd))
				}
			];
		}
		if (!('children' in node)) return [];
		const within = node.type === 'paragraph' ? to : paragraphEnd;
		return node.children.flatMap((child) => visit(child, within));
	};
	return parseMarkdown(hideSpacesOfClaims(source)).children.flatMap((node) => visit(node, 0));
}
