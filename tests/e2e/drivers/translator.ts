import type { Page } from '@playwright/test';

/** What the translator puts around each text, so that it is known for one of its own: nobody sees it. */
export const TRANSLATED = { before: '\u200b', after: '\u200b' } as const;

/**
 * A translator in the browser, from the page's first text on: it replaces each by an element of its own, with other
 * words in it, and goes on with what the page writes later. Call before a page is opened.
 */
export async function translating(page: Page): Promise<void> {
	await page.addInitScript(({ before, after }) => {
		const LEFT_OUT = 'font, script, style, noscript, textarea, [translate=no]';
		const translate = (text: Text): void => {
			if (text.data.trim() === '' || !text.isConnected || text.parentElement?.closest(LEFT_OUT)) return;
			const [outer, inner] = [document.createElement('font'), document.createElement('font')];
			inner.textContent = text.data.replace(/\S(?:[\s\S]*\S)?/, (words) => `${before}${words}${after}`);
			outer.append(inner);
			text.replaceWith(outer);
		};
		const below = (root: Node): void => {
			if (root instanceof Text) return translate(root);
			const texts: Text[] = [];
			const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
			texts.forEach(translate);
		};
		document.addEventListener('readystatechange', () => {
			if (document.readyState !== 'interactive') return;
			below(document.body);
			new MutationObserver((records) => {
				for (const { type, target, addedNodes } of records) {
					if (type === 'characterData') below(target);
					else addedNodes.forEach(below);
				}
			}).observe(document.body, { childList: true, characterData: true, subtree: true });
		});
	}, TRANSLATED);
}

/**
 * What a reader reads on the page, text by text with one space between, without the marks of a translator; with
 * `translated`, only what bears them.
 */
export async function wordsOf(page: Page): Promise<{ readonly all: string; readonly translated: string }> {
	return page.evaluate(({ before, after }) => {
		const parts: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			const text = walker.currentNode.textContent ?? '';
			const within = walker.currentNode.parentElement;
			if (text.trim() === '' || within?.closest('script, style, noscript, #stage, .print-notes')) continue;
			parts.push(text.trim().replace(/\s+/g, ' '));
		}
		const plain = (part: string): string => part.replaceAll(before, '').replaceAll(after, '');
		return {
			all: parts.map(plain).join('\n'),
			translated: parts
				.filter((part) => part.startsWith(before))
				.map(plain)
				.join('\n')
		};
	}, TRANSLATED);
}
