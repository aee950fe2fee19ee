import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { contentPolicy, hashOf, pagePolicy, withPagePolicy } from './content-policy';
import { packed, UNPACK } from './packed';
import { START_SCRIPT, withCommonStart } from './start-script';

/** A page as SvelteKit writes it. */
const page = (
	options: string
): string => `<meta http-equiv="content-security-policy" content="default-src 'self'">
<div><script>
				{
					__sveltekit_1a2b = {
						base: new URL("../..", location).pathname.slice(0, -1)
					};

					const element = document.currentScript.parentElement;

					Promise.all([
						import("../../_app/start.js"),
						import("../../_app/app.js")
					]).then(([kit, app]) => {
						kit.start(app, element, ${options});
					});
				}
			</script></div>`;

/** What the script in the page reads from it. */
function read(html: string): unknown {
	const text = /<script type="application\/json" id="start">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
	const start: unknown = JSON.parse(text);
	return runInNewContext(
		`({ ...start, options: (${UNPACK})(start.kinds, start.value), kinds: undefined, value: undefined })`,
		{ start }
	);
}

test('a page of SvelteKit starts by the script of all pages, with what its own script named', () => {
	const html = withCommonStart(page('{ node_ids: [0, 7], data: [null,{type:"data",uses:{}}], form: null }'));
	expect(html.split('<script>')).toHaveLength(2);
	expect(html).toContain(`<script>${START_SCRIPT}</script>`);
	expect(read(html)).toEqual({
		global: '__sveltekit_1a2b',
		base: '../..',
		scripts: ['../../_app/start.js', '../../_app/app.js'],
		options: { node_ids: [0, 7], data: [null, { type: 'data', uses: {} }], form: null }
	});
});

test('data that SvelteKit wrote as a program come as the values that it makes', () => {
	const html = withCommonStart(page('{ data: (function(a){return [{x:a},{x:a}]}("twice")) }'));
	expect(read(html)).toMatchObject({ options: { data: [{ x: 'twice' }, { x: 'twice' }] } });
});

test('no text in the data ends the element that holds it, or means something in a replacement', () => {
	const html = withCommonStart(page(String.raw`{ data: ["\u003C/script>\u003C!-- $& $1"] }`));
	expect(html.match(/<\/script>/g)).toHaveLength(2);
	expect(read(html)).toMatchObject({ options: { data: ['</script><!-- $& $1'] } });
});

test('a page without a script of SvelteKit stays as it is', () => {
	expect(withCommonStart('<p>404</p>')).toBe('<p>404</p>');
});

test('a script of SvelteKit that is not as it used to be fails the build', () => {
	const other = page('{ data: [] }').replace('Promise.all', 'Promise.any');
	expect(() => withCommonStart(other)).toThrow('is not as it used to be');
});

test.each(['new Date(0)', 'new Map()', '1n', 'NaN', 'Symbol()'])(
	'data of a page may not hold %s',
	(value) => {
		expect(() => withCommonStart(page(`{ data: [${value}] }`))).toThrow('something that JSON cannot say');
	}
);

test('the names of fields are written once for all records that have the same', () => {
	const records = Array.from({ length: 50 }, (_, id) => ({ id, title: `${id}`, none: undefined }));
	expect(JSON.stringify(packed(records)).split('title')).toHaveLength(2);
});

test.each([
	[[]],
	[{}],
	[null],
	[[[], [[-1]], {}]],
	[{ a: [{ b: 1 }, { b: [2, -3] }], c: { b: null } }],
	['text'],
	[{ a: { a: { a: true } } }]
])('%j is unpacked as it was', (value) => {
	const { kinds, value: inPage } = packed(value);
	expect(runInNewContext(`(${UNPACK})(kinds, value)`, { kinds, value: inPage })).toEqual(value);
});

test('a page carries its policy, with the hashes of its scripts', () => {
	const html = withPagePolicy(withCommonStart(page('{ data: [] }')));
	expect(html).toContain(`content="${pagePolicy([])}"`);
	for (const policy of [pagePolicy([]), contentPolicy()])
		expect(policy).toContain(`'${hashOf(START_SCRIPT)}'`);
});

test('the policy of a page names the styles that stand in it', () => {
	const html = withPagePolicy(page('{ data: [] }').replace(/<div>[\s\S]*/, '<style>p{color:red}</style>'));
	expect(html).toContain(`style-src 'self' '${hashOf('p{color:red}')}';`);
});

test('a script in a page that the policy would not run fails the build', () => {
	const html = `<meta http-equiv="content-security-policy" content=""><script>alert(1)</script>`;
	expect(() => withPagePolicy(html)).toThrow('not one of those of all pages:alert(1)');
});

test('a page with scripts and no policy fails the build', () => {
	expect(() => withPagePolicy(`<script>${START_SCRIPT}</script>`)).toThrow('no content security policy');
});

test('a page that only leads elsewhere does so without a script', () => {
	const leading = '<meta http-equiv="refresh" content="0;url=../structure/">';
	expect(withPagePolicy(`<script>location.href="../structure/";</script>${leading}`)).toBe(leading);
});

test('a script has the same hash with the line ends of any system', () => {
	expect(hashOf('one\r\ntwo\r\n')).toBe(hashOf('one\ntwo\n'));
	// As the specification of the hash has it for the empty script.
	expect(hashOf('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
