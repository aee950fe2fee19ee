import type { Position } from './problems';

/** A line that was meant as `---`: a word processor makes one dash of three hyphens. */
const NEARLY = /^[ \t]*[-–—−_=+;*~]+[ \t]*$/;
const LINES = 'title, summary, date and sources between two lines of ---';
const HEAD: Position = { line: 1, column: 1 };

/** Why no front matter was found, and where to look. */
export interface NoFrontMatter {
	readonly position: Position;
	readonly message: string;
	/** Was there one, so that all that stands in it would be taken for the story's text? */
	readonly misleads: boolean;
}

/** Says of a story without front matter what is wrong with it, and where. */
export function withoutFrontMatter(source: string): NoFrontMatter {
	const lines = source.split('\n');
	const [first = ''] = lines;
	if (/^---[ \t]*$/.test(first)) {
		const end = lines.findIndex((line, index) => index > 0 && NEARLY.test(line));
		return end < 0
			? { position: HEAD, message: `the front matter does not end: ${LINES}`, misleads: true }
			: {
					position: { line: end + 1, column: 1 },
					message: `the front matter ends with three hyphens alone on their line, ---, not with ${shown(lines[end])}`,
					misleads: true
				};
	}
	if (NEARLY.test(first)) {
		return {
			position: HEAD,
			message: `the front matter begins with three hyphens alone on their line, ---, not with ${shown(first)}`,
			misleads: true
		};
	}
	const begin = lines.findIndex((line) => /^[ \t]*---[ \t]*$/.test(line));
	if (begin >= 0 && /^\s*title[ \t]*:/i.test(lines[begin + 1] ?? '')) {
		return {
			position: { line: begin + 1, column: 1 },
			message: 'the front matter begins on the first line, without anything before it',
			misleads: true
		};
	}
	return { position: HEAD, message: `the front matter is missing: ${LINES}`, misleads: false };
}

const shown = (line = ''): string => `"${line.trim()}"`;
