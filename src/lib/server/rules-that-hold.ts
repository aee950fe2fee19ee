import { parse } from 'css-what';
import type { AttributeSelector, PseudoSelector, Selector, TagSelector } from 'css-what';
import type { ChildNode, Container, Document, Root } from 'postcss';

/** What a selector names: an element, a class or an id or another attribute, a state. */
export type Named = TagSelector | AttributeSelector | PseudoSelector;

/** Could a selector hold where so much is known? Of alternatives one must; what must not be there is no reason to go. */
export function couldHold(selector: string, isKnown: (part: Named) => boolean): boolean {
	const holds = (list: readonly Selector[]): boolean => list.every((part) => partHolds(part));
	const partHolds = (part: Selector): boolean => {
		switch (part.type) {
			case 'tag':
			case 'attribute':
				return isKnown(part);
			case 'pseudo':
				if (part.name === 'not') return true;
				return Array.isArray(part.data) ? part.data.some(holds) : isKnown(part);
			default:
				return true;
		}
	};
	return parse(selector).some(holds);
}

/** Takes out of a style sheet what cannot hold, comments, and blocks in which nothing is left. */
export function keepRules(sheet: Root, holds: (selector: string) => boolean): void {
	sheet.walkComments((comment) => void comment.remove());
	sheet.walkRules((rule) => {
		if (isAtRule(rule.parent, 'keyframes')) return;
		const held = rule.selectors.filter(holds);
		if (held.length === 0) rule.remove();
		else rule.selectors = held;
	});
	sheet.walkAtRules((rule) => {
		if (rule.nodes?.length === 0) rule.remove();
	});
}

export const isAtRule = (node: Container | ChildNode | Document | undefined, name: string): boolean =>
	node?.type === 'atrule' && 'name' in node && node.name === name;
