import { createTermMarker } from '../atlas/terms';
import type { Term } from '../atlas/terms';
import type { Block, Inline } from './story';

/**
 * Links each term of the glossary where a story first uses it. Words that lead somewhere already, and
 * those that a claim lights, are left as they are.
 * @returns a function for the blocks of one part of the story after the other.
 */
export function termLinker(terms: readonly Term[]): (blocks: readonly Block[]) => Block[] {
	const marker = createTermMarker(terms);

	const inInlines = (inlines: readonly Inline[]): Inline[] =>
		inlines.flatMap((inline): Inline[] => {
			switch (inline.kind) {
				case 'text':
					return marker.mark(Symbol('text'), inline.value).map(({ text, term }): Inline => {
						const words: Inline = { kind: 'text', value: text };
						return term === null
							? words
							: { kind: 'link', target: { kind: 'term', id: term }, children: [words] };
					});
				case 'emphasis':
				case 'strong':
					return [{ ...inline, children: inInlines(inline.children) }];
				case 'link':
				case 'claim':
				case 'source':
				case 'doubt':
					return [inline];
				default: {
					const unknown: never = inline;
					throw new Error(`no such words: ${JSON.stringify(unknown)}`);
				}
			}
		});

	const inBlocks = (blocks: readonly Block[]): Block[] =>
		blocks.map((block): Block => {
			switch (block.kind) {
				case 'paragraph':
					return { ...block, children: inInlines(block.children) };
				case 'list':
					return { ...block, items: block.items.map(inBlocks) };
				case 'picture':
					return block;
				default: {
					const unknown: never = block;
					throw new Error(`no such block: ${JSON.stringify(unknown)}`);
				}
			}
		});
	return inBlocks;
}
