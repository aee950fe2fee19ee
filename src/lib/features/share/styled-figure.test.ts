import { expect, test } from 'vitest';
import { plainValue } from './styled-figure';

test.each([
	['rgb(12, 34, 56)', '#0c2238'],
	['rgba(0, 0, 0, 0)', '#00000000'],
	['rgba(255, 255, 255, 0.5)', '#ffffff80'],
	['rgb(12 34 56 / 0.2)', '#0c223833'],
	['color(srgb 1 0.5 0)', '#ff8000'],
	['color(srgb 0 0 0 / 0.5)', '#00000080'],
	['url("#export-limb")', 'url(#export-limb)'],
	['none', 'none'],
	['1.5px', '1.5px']
])('%s is written so that any program understands it', (computed, written) => {
	expect(plainValue(computed)).toBe(written);
});
