import type { Position } from './problems';
import { unclaimedTexts } from './unclaimed';

/**
 * Words of English that say something of all others, so that the atlas may know better. "First", "last",
 * "all" and "most" alone are left out: in prose they seldom compare.
 */
const SAYS_OF_ALL =
	/\b(?:(?:short|long|small|larg|bigg|high|low|old|young|new|earli|near|far|furth|wid|narrow|great|few|strong|rich|poor)est|nobody|no one|none|no other|never|the only|the single|the sole|the (?:very )?(?:first|last) (?:of|to|State|country)|the most \p{L}+|every(?:one|body|where)?)\b/giu;

/** A word that claims something of all others, where nothing checks it. */
export interface Superlative {
	readonly word: string;
	readonly position: Position;
}

/** Superlatives of a story that stand in no claim and in no paragraph that names a source behind them. */
export function uncheckedSuperlatives(source: string): Superlative[] {
	return unclaimedTexts(source).flatMap(({ text, position, isSourced }) =>
		isSourced
			? []
			: [...text.matchAll(SAYS_OF_ALL)].map(({ 0: word, index }) => {
					const before = text.slice(0, index).split('\n');
					const last = before.at(-1) ?? '';
					return {
						word,
						position: {
							line: position.line + before.length - 1,
							column: (before.length > 1 ? 1 : position.column) + last.length
						}
					};
				})
	);
}
