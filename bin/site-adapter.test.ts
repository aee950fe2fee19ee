import { expect, test } from 'vitest';
import { absoluteAddresses } from './site-adapter';

test('the page for unknown addresses finds its files from any depth', () => {
	const html = '<link href="../_app/a.css"><script src="../b.js"></script><a href="../countries/">';
	expect(absoluteAddresses(html, '')).toBe(
		'<link href="/_app/a.css"><script src="/b.js"></script><a href="/countries/">'
	);
});

test('below a base path the page for unknown addresses names the base', () => {
	expect(absoluteAddresses('<a href="../about/">', '/somewhere/atlas')).toBe(
		'<a href="/somewhere/atlas/about/">'
	);
});
