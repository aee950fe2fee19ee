import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();

export type Root = ReturnType<typeof parser.parse>;
export type RootNode = Root['children'][number];
export type HeadingNode = Extract<RootNode, { type: 'heading' }>;
export type PhrasingNode = HeadingNode['children'][number];
export type LinkNode = Extract<PhrasingNode, { type: 'link' }>;
export type ListNode = Extract<RootNode, { type: 'list' }>;

/** Markdown as a tree (CommonMark, with YAML front matter). */
export function parseMarkdown(source: string): Root {
	return parser.parse(source);
}
