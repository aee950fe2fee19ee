import { expect, test } from 'vitest';
import { didYouMean } from './suggest';

test('swapped letters are meant before another letter', () => {
	expect(didYouMean('TKJ', ['TKM', 'TJK'])).toBe('; did you mean TJK?');
});

test('capitals make no difference', () => {
	expect(didYouMean('afg', ['AFG', 'AGO'])).toBe('; did you mean AFG?');
});

test('what is three slips away is another word', () => {
	expect(didYouMean('chiang-mai', ['chiang-rei-x', 'madrid'])).toBe('');
});

test('a code of three letters is not guessed from one right letter', () => {
	expect(didYouMean('QQQ', ['AFQ', 'TJK'])).toBe('');
});

test('nothing known, nothing suggested', () => {
	expect(didYouMean('AFG', [])).toBe('');
});
