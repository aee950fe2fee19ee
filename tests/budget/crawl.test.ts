import { expect, test } from 'vitest';

/** The file that a plain host answers with. */
const fileOf = (path: string): string =>
	path === '' || path === './' || path.endsWith('/') ? `${path === './' ? '' : path}index.html` : path;

/** Every page that a reader without JavaScript reaches from the home page by following links. */
function crawled(): Set<string> {
	const found = new Set<string>();
	const waiting = ['index.html'];
	for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
		if (found.has(page)) continue;
		found.add(page);
		for (const reference of attributeValues(readBuilt(page), 'a', 'href')) {
			const target = targetOf(page, reference);
			if (target === null) continue;
			const file = fileOf(target);
			if (file.endsWith('.html')) waiting.push(file);
		}
	}
	return found;
}

test('links alone, without JavaScript, lead to every page', () => {
	const found = crawled();
	expect(found.size).toBeGreaterThan(80);
	expect(lost).toEqual([]);
});

test('every page carries its map in its markup: land, borders and names, without JavaScript', () => {
		const html = readBuilt(page);
		const stage = /<div id="stage">([\s\S]*?)<\/svg>/.exec(html)?.[1] ?? '';
		return !['class="land', 'class="border', '<text'].every((part) => stage.includes(part));
	});
	expect(blank).toEqual([]);
});
