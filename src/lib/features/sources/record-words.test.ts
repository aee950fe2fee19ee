import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import messages from '../../../../messages/en.json';

test('what awaits confirmation of a record is told in running words, not by headings of its page', () => {
	const source = readFileSync(new URL('record-words.ts', import.meta.url), 'utf8');
	const [, list = ''] = source.split('const FIELDS');
	const keys = [...list.matchAll(/: m\.(\w+)/g)].map(([, key = '']) => key);
	const words = Object.entries(messages).filter(([key]) => keys.includes(key));
	expect(words).toHaveLength(keys.length);
	expect(words.filter(([, text]) => typeof text !== 'string' || /^\p{Lu}/u.test(text))).toEqual([]);
});
