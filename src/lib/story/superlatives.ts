import type { Position } from './problems';
import { unclaimedTexts } from './unclaimed';

/**
 * Words of English that say something of all others, or of none, so that the atlas may know better. Left out is
 * what seldom compares in prose: "first", "last", "all" and "most" alone, sayings such as "no longer", "all the
 * way" and "every year", and "both this and that".
 */
const SAYS_OF_ALL = new RegExp(
	[
		'(?:short|long|small|larg|bigg|high|low|old|young|new|earli|near|far|furth|wid|narrow|great|few|strong|rich|poor)est',
		'nobody|no one|none|no other|never|every(?:one|body|where)',
		'the only|the single|the sole|the (?:very )?(?:first|last) (?:of|to|State|country)|the most \\p{L}+',
		'(?:ha[sd]|have) no (?!(?:longer|more|doubt|choice|need)\\b)\\p{L}+',
		'(?<=^|[.:;?!\\]]\\s+)no (?!(?:longer|more|doubt|matter|wonder)\\b)\\p{L}+',
		'every (?!(?:day|night|week|month|year|spring|summer|autumn|winter|time|now|so|other|few)\\b)\\p{L}+',
		'all (?:the (?!(?:way|time|same|while|more|better)\\b)\\p{L}+|of (?!(?:it|this|that|them|us)\\b)\\p{L}+)',
		'all (?:\\p{L}+ )?(?:States|countries|Partners|borders|neighbours|operations|missions|meetings)',
		'both(?![^.;:]*\\band\\b)|next in \\p{L}+'
	]
		.map((words) => `\\b(?:${words})`)
		.join('|'),
	'giu'
);

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
