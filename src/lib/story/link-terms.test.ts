import { expect, test } from 'vitest';
import { termLinker } from './link-terms';
import type { Block, Inline } from './story';
import { inlinesOf, wordsOf } from './walk';

const text = (value: string): Inline => ({ kind: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ kind: 'paragraph', children });
const TERMS = [{ id: 'consensus', forms: ['consensus'] }];

const termsIn = (blocks: readonly Block[]): string[] =>
	[...inlinesOf(blocks)].flatMap((inline) =>
		inline.kind === 'link' && inline.target.kind === 'term' ? [inline.target.id] : []
	);

test('a term is linked where the story first uses it, and in no later part', () => {
	const link = termLinker(TERMS);
	expect(termsIn(link([paragraph(text('By consensus, always consensus.'))]))).toEqual(['consensus']);
	expect(termsIn(link([paragraph(text('Again consensus.'))]))).toEqual([]);
});

test('words that lead elsewhere already are left, and do not count as the first use', () => {
	const led: Inline = {
		kind: 'link',
		target: { kind: 'web', url: 'https://example.org/' },
		children: [text('the consensus')]
	};
	const blocks = termLinker(TERMS)([
		paragraph(led, text(' and the '), { kind: 'strong', children: [text('consensus')] })
	]);
	expect(termsIn(blocks)).toEqual(['consensus']);
	expect(blocks[0]).toMatchObject({ children: [led, {}, {}] });
});

test('a text keeps its words', () => {
	const list: Block = { kind: 'list', ordered: false, items: [[paragraph(text('One consensus, two.'))]] };
	expect(wordsOf(termLinker(TERMS)([list]))).toBe('One consensus, two.');
});
