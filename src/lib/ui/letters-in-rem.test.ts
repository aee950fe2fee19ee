import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The map's lettering grows with its zoom and its box, not with the reader's letters. */
const OF_THE_MAP = ['src/lib/figure/figure.css', 'src/lib/map/ScaleBar.svelte'];

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => join('src', file).replaceAll('\\', '/'))
	.filter((file) => /\.(css|svelte|html)$/.test(file) && !OF_THE_MAP.includes(file))
	.map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n') }));

const linesWith = (fault: RegExp): string[] =>
	styles.flatMap(({ file, lines }) =>
		lines.flatMap((line, index) => (fault.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []))
	);

test('no letters of the interface have a size in px: the reader chooses their size', () => {
	expect(linesWith(/\b(font|font-size|line-height)\s*:[^;]*\d(px|pt)\b/)).toEqual([]);
});

test('the layout turns where its letters ask for it: no breakpoint stands in px', () => {
	expect(linesWith(/@(media|container)\b.*\d(px|pt)\b/)).toEqual([]);
});
