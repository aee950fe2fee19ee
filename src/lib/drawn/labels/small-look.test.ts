import { expect, test } from 'vitest';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { plainGround, step } from '../plain-ground.fixture';
import type { Named } from './candidates';
import { lettersIn, lookIn } from './small-look';

const atlas = plainGround({});
const story = plainGround({}, { scene: step });
const length: Named = { kind: 'length', story: false };
const name = (style: 'far' | 'subject'): Named => ({ kind: 'name', style, look: 'third', setOff: false });
const sea: Named = { kind: 'sea' };

test('a low box has the letters of a small one', () => {
	expect((['low', 'small', 'medium'] as const).map(lettersIn)).toEqual(['small', 'small', 'medium']);
});

test('lengths and the name of the subject, which are large already, grow less than other labels', () => {
	const { letters, largeLetters, signs } = BOX_SIZES.small;
	const growth = [length, name('subject'), name('far'), sea, undefined].map(
		(named) => lookIn(atlas, 'small')(named).growth
	);
	expect(growth).toEqual([largeLetters, largeLetters, letters, letters, letters]);
	expect(lookIn(atlas, 'small')(sea).signs).toBe(signs);
});

test('a length is shown without its second line in a small box, and in a story in one of medium size too', () => {
	const short = (ground: typeof atlas, size: 'small' | 'medium', named: Named | undefined): boolean =>
		lookIn(ground, size)(named).firstLine;
	expect([short(atlas, 'small', length), short(atlas, 'medium', length)]).toEqual([true, false]);
	expect([short(story, 'small', length), short(story, 'medium', length)]).toEqual([true, true]);
	expect([short(story, 'small', sea), short(story, 'small', undefined)]).toEqual([false, false]);
});
