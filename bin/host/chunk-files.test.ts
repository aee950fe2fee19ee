import { expect, test } from 'vitest';
import { sheetsOfScripts, staticImportsOf, withEveryPreload, withoutLaterSheets } from './chunk-files';

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

test('a page has the style sheets of its scripts, those of later ones come with them', () => {
	const sheets = sheetsOfScripts({
		a: { file: '_app/start.js', css: ['_app/start.css'] },
		b: { file: '_app/lazy.js', css: ['_app/lazy.css'] },
		c: { file: '_app/plain.js' }
	});
	const links = ['start', 'lazy']
		.map((name) => `<link href="../_app/${name}.css" rel="stylesheet">`)
		.join('\n');
	const html = withoutLaterSheets(links + preload('../_app/start.js') + preload('../_app/plain.js'), sheets);
	expect(asked(html)).toEqual(['../_app/start.css', '../_app/start.js', '../_app/plain.js']);
	expect(withoutLaterSheets(links, sheets)).toBe(links);
});
