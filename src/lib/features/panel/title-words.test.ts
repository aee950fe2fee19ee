import { expect, test } from 'vitest';
import { titleParts } from './title-words';

test('a word whose hyphen comes after two letters or fewer stands whole', () => {
	expect(titleParts('Project Co-ordinator in Ukraine')).toEqual([
		{ text: 'Project ', whole: false },
		{ text: 'Co-ordinator', whole: true },
		{ text: ' in Ukraine', whole: false }
	]);
});

test('other words may break at their hyphen', () => {
	expect(titleParts('Vice-Chair for Short-term Work')).toEqual([
		{ text: 'Vice-Chair for Short-term Work', whole: false }
	]);
});

test('a word that no line can hold may break after its hyphen too', () => {
	const endless = `Co-${'o'.repeat(70)}`;
	expect(titleParts(endless)).toEqual([{ text: endless, whole: false }]);
});
