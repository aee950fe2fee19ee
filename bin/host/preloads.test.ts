import { expect, test } from 'vitest';
import { staticImportsOf, withEveryPreload } from './preloads';

const imports = staticImportsOf({
	'src/start.ts': { file: '_app/start.js', imports: ['_shared.js'] },
	'_shared.js': { file: '_app/shared.js', imports: ['_deep.js'] },
	'_deep.js': { file: '_app/deep.js', imports: ['_shared.js'] },
	'_lazy.js': { file: '_app/lazy.js' }
});
const preload = (address: string) => `<link href="${address}" rel="modulepreload">`;
const asked = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);

test('a page asks at once for what its scripts import, once each and from where it stands', () => {
	const html = withEveryPreload(`<head>${preload('../_app/start.js')}</head>`, imports);
	expect(asked(html)).toEqual(['../_app/start.js', '../_app/shared.js', '../_app/deep.js']);
});

test('a page that asks for all of them stays as it is, and so does one without scripts', () => {
	const page = ['/_app/start.js', '/_app/shared.js', '/_app/deep.js'].map(preload).join('\n');
	expect(withEveryPreload(page, imports)).toBe(page);
	expect(withEveryPreload('<head></head>', imports)).toBe('<head></head>');
});

test('a manifest that lacks an imported chunk is refused by name', () => {
	expect(() => staticImportsOf({ a: { file: 'a.js', imports: ['_b.js'] } })).toThrow('"_b.js"');
});
