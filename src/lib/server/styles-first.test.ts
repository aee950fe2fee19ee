import { expect, test } from 'vitest';
import { stylesFirst } from './styles-first';

test('scripts are asked for at the end of the head, in their order', () => {
	const page = [
		'<head>',
		'<link href="./a.js" rel="modulepreload">',
		'<link href="./b.js" rel="modulepreload">',
		'<link href="./a.css" rel="stylesheet">',
		'</head>'
	].join('\n');
	expect(stylesFirst(page).match(/[ab]\.(js|css)/g)).toEqual(['a.css', 'a.js', 'b.js']);
});

test('a page without scripts stays as it is', () => {
	expect(stylesFirst('<head></head>')).toBe('<head></head>');
});
