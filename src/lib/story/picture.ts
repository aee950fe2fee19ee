import type { PhrasingNode } from './parse-markdown';
import type { Position, Report } from './problems';
import { didYouMean } from './suggest';
import type { Block } from './story';

type ImageNode = Extract<PhrasingNode, { type: 'image' }>;

/** A file in the story's folder; SVG may hold scripts, so it is not taken. */
const FILE = /^[a-z0-9][a-z0-9-]{0,60}\.(jpg|png|webp|avif)$/;
/** `Photo: A. Name, CC BY 4.0; 1200x800`. */
const CREDIT_AND_SIZE = /^(.{3,200}); (\d{2,5})x(\d{2,5})$/;
const LONGEST_ALTERNATIVE = 300;

/**
 * Reads `![what is seen](file.jpg "credit; 1200x800")`. Reports each thing that is missing and
 * answers null then.
 * @param pictures the files beside the story
 */
export function parsePicture(
	{ url, alt, title }: ImageNode,
	position: Position,
	pictures: ReadonlySet<string>,
	report: Report
): Extract<Block, { kind: 'picture' }> | null {
	const found = CREDIT_AND_SIZE.exec(title ?? '');
	const words = (alt ?? '').trim();
	let whole = true;
	const miss = (message: string): void => {
		whole = false;
		report(position, message);
	};
	if (!FILE.test(url)) {
		miss(
			`"${url}" is no picture in the story's folder: a name such as bridge.jpg, ending in jpg, png, webp or avif`
		);
	} else if (!pictures.has(url)) {
		miss(`there is no ${url} in the story's folder${didYouMean(url, pictures)}`);
	}
	if (words === '') miss('this picture has no text alternative: ![what is seen](file.jpg …)');
	if (words.length > LONGEST_ALTERNATIVE)
		miss(`a text alternative has at most ${LONGEST_ALTERNATIVE} characters`);
	if (!found) {
		miss('this picture lacks its credit and its size in pixels: ![…](file.jpg "Photo: A. Name; 1200x800")');
	}
	const [, credit = '', width, height] = found ?? [];
	return whole
		? { kind: 'picture', file: url, alt: words, credit, width: Number(width), height: Number(height) }
		: null;
}
