import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { attributeValues, builtFiles, readBuilt } from './built-site';
import { SITE } from '../../data/pack';

/** Width and height as a PNG says them in its first chunk. */
const sizeOf = (file: Buffer): readonly [number, number] => [file.readUInt32BE(16), file.readUInt32BE(20)];

const withCard = builtFiles('.html').filter((page) =>
	/^(countries|operations|stories)\/[^/]+\/index\.html$/.test(page)
);

test('every page of a country, an operation and a story has its own card', () => {
	expect(withCard.length).toBeGreaterThan(80);
	const cards = new Set(builtFiles('.png'));
	const missing = withCard.filter((page) => {
		const card = `cards/${page.replace(/\/index\.html$/, '.png')}`;
		const named = attributeValues(readBuilt(page), 'meta', 'content').some((value) =>
			value.endsWith(`/${card}`)
		);
		return !cards.has(card) || !named;
	});
	expect(missing).toEqual([]);
});

test('cards have the size that sites expect, and more on them than one colour', () => {
	const cards = builtFiles('.png').filter((file) => file.startsWith('cards/'));
	const wrong = cards.filter((card) => {
		const file = readFileSync(`${SITE}/${card}`);
		const [width, height] = sizeOf(file);
		return width !== 1200 || height !== 630 || file.length < 20_000;
	});
	expect(wrong).toEqual([]);
});
