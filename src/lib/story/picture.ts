import { faultyCharacters } from '../atlas/characters';
import type { PhrasingNode } from './parse-markdown';
import type { PictureFolder } from './picture-file';
import { markupIn } from './plain-text';
import type { Position, Report } from './problems';
import { didYouMean } from './suggest';
import type { Block } from './story';

type ImageNode = Extract<PhrasingNode, { type: 'image' }>;

/** A file in the story's folder; SVG may hold scripts, so it is not taken. */
const FILE = /^[a-z0-9][a-z0-9-]{0,60}\.(jpg|png|webp|avif)$/;
/** Kinds that many browsers do not show, or that may hold more than a picture. */
const OTHER_KIND = /\.(?:hei[cf]|gif|tiff?|bmp|svg|pdf|raw|dng|psd)$/i;
/** `Photo: A. Name, CC BY 4.0; 1200x800`, the size in any way that people write it. */
const CREDIT_AND_SIZE = /^(.{3,200})(?:;|,(?= )) ?(\d{2,5}) ?[xX×] ?(\d{2,5})(?: ?px| pixels)?$/;
const LONGEST_ALTERNATIVE = 300;
/** More than a reader on a phone should fetch for one picture. */
const MOST_BYTES = 1_000_000;

/**
 * Reads `![what is seen](file.jpg "credit; 1200x800")`, and the file. Reports each thing that is missing
 * or not so, and answers null then.
 * @param pictures the files beside the story
 */
export function parsePicture(
	{ url, alt, title }: ImageNode,
	position: Position,
	pictures: PictureFolder,
	report: Report
): Extract<Block, { kind: 'picture' }> | null {
	const found = CREDIT_AND_SIZE.exec(title ?? '');
	const [, credit = '', width = '', height = ''] = found ?? [];
	const words = (alt ?? '').trim();
	const [faulty] = faultyCharacters(`${words} ${credit}`);
	let whole = true;
	const miss = (message: string): void => {
		whole = false;
		report(position, message);
	};
	const file = FILE.exec(url);
	const bare = url.replace(/^.*[/\\]/, '');
	const sameBut = pictures.names.find((name) => name.toLowerCase() === url.toLowerCase());
	if (!file) {
		miss(
			`"${url}" is no picture in the story's folder: a name such as bridge.jpg, in small letters, ending in jpg, png, webp or avif${
				OTHER_KIND.test(url)
					? '; open the file in a program for pictures and save it as jpg or png'
					: sameBut !== undefined
						? `; give the file ${sameBut} such a name`
						: bare !== url && pictures.names.includes(bare)
							? `; write ${bare}`
							: ''
			}`
		);
	} else if (!pictures.names.includes(url)) {
		miss(
			sameBut === undefined
				? `there is no ${url} in the story's folder${didYouMean(url, pictures.names)}`
				: `the file is called ${sameBut}, with capitals; call it ${url}`
		);
	} else {
		const read = pictures.read(url);
		if ('fault' in read) miss(`${url} ${read.fault}`);
		else {
			if (read.kind !== file[1] && !(read.kind === 'heif' && file[1] === 'avif'))
				miss(
					FILE.test(`a.${read.kind}`)
						? `${url} is a ${read.kind} by its content; end its name in .${read.kind}, or save it as ${file[1] ?? ''}`
						: `${url} is a ${read.kind} by its content, whatever its name; open it in a program for pictures and save it as ${file[1] ?? ''}`
				);
			if (read.bytes > MOST_BYTES)
				miss(
					`${url} has ${Math.ceil(read.bytes / 1000)} kB; at most ${MOST_BYTES / 1000} kB: save it smaller, 1600 pixels wide or less`
				);
			if (found && (read.width !== Number(width) || read.height !== Number(height)))
				miss(`${url} is ${read.width}x${read.height} pixels, not ${width}x${height}`);
		}
	}
	if (words !== '' && (words === url || FILE.test(words.toLowerCase())))
		miss(
			`"${words}" is the name of a file; say in words what is seen on it: ![A bridge over a river](${url} …)`
		);
	if (words === '') miss('this picture has no text alternative: ![what is seen](file.jpg …)');
	if (words.length > LONGEST_ALTERNATIVE)
		miss(`a text alternative has at most ${LONGEST_ALTERNATIVE} characters`);
	if (!found) {
		miss('this picture lacks its credit and its size in pixels: ![…](file.jpg "Photo: A. Name; 1200x800")');
	}
	const markup = markupIn(words) ?? markupIn(credit);
	if (markup !== null) miss(`"${markup}" would stand there as it is typed; write plain words`);
	if (faulty) miss(`in its words stands ${faulty.name}, by its number or name; take it out`);
	return whole
		? { kind: 'picture', file: url, alt: words, credit, width: Number(width), height: Number(height) }
		: null;
}
