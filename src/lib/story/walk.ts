import type { Block, Inline } from './story';

/** Every word, mark and link of a text, outer before inner, in reading order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
	for (const block of blocks) {
		switch (block.kind) {
			case 'paragraph':
				yield* within(block.children);
				break;
			case 'picture':
				break;
			case 'list':
				for (const item of block.items) yield* inlinesOf(item);
				break;
			default: {
				const unknown: never = block;
				throw new Error(`no such block: ${JSON.stringify(unknown)}`);
			}
		}
	}
}

function* within(inlines: readonly Inline[]): Generator<Inline> {
	for (const inline of inlines) {
		yield inline;
		if ('children' in inline) yield* within(inline.children);
	}
}

/** The plain words of a few inlines, without source marks. */
export function plainWords(inlines: readonly Inline[]): string {
	return [...within(inlines)].map((inline) => (inline.kind === 'text' ? inline.value : '')).join('');
}

/** The plain words of a text, without source marks. */
export function wordsOf(blocks: readonly Block[]): string {
	return blocks
		.map((block) =>
			[...inlinesOf([block])].map((inline) => (inline.kind === 'text' ? inline.value : '')).join('')
		)
		.join('\n');
}
