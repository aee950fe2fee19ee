import { readFileSync } from 'node:fs';
import { ATLAS } from '$data/fixtures/small.fixture';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { withFirstPaint } from './first-paint';

const APP = readFileSync('src/app.html', 'utf8');
const page = withFirstPaint(APP, ATLAS.shownStatuses);
const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];

/** The classes that the script of a page gives to its root before the first paint, for an address. */
function classesAt(search: string): string[] {
	const classes = new Set<string>();
	const classList = {
		add: (...names: string[]) => names.forEach((name) => classes.add(name)),
		remove: () => undefined,
		contains: (name: string) => classes.has(name)
	};
	runInNewContext(script, {
		document: { documentElement: { classList, dataset: {} } },
		location: { search, hash: '', pathname: '/' },
		localStorage: { getItem: () => null },
		addEventListener: () => undefined,
		URLSearchParams
	});
	return [...classes].filter((name) => name !== 'scripted' && name !== 'asked').sort();
}

describe('before the first paint', () => {
	test.each([
		['?ops=off', ['hide-operations']],
		['?institutions=off', ['hide-institutions']],
		['?status=participating', ['hide-second', 'hide-third']],
		['?status=asian,mediterranean', ['hide-first']],
		['?status=', ['hide-first', 'hide-second', 'hide-third']]
	])('%s hides what the address leaves out', (search, classes) => {
		expect(classesAt(search)).toEqual(classes);
	});

	test.each(['?ops=closed', '?ops=active,closed', '?field=border-management'])(
		'%s has other signs to wait for',
		(search) => {
			expect(classesAt(search)).toEqual(['pending-signs']);
		}
	);

	test.each(['?view=20,48,6.2', '?projection=flat', '?stories=on'])(
		'%s has another picture to wait for',
		(search) => {
			expect(classesAt(search)).toEqual(['pending']);
		}
	);

	test.each([
		'',
		'?ops=active',
		'?institutions=on',
		'?projection=globe',
		'?stories=off',
		'?ops=open',
		'?status=member',
		'?colour=red',
		`?view=${'1'.repeat(200)}`
	])('"%s" asks for the picture as it was built', (search) => {
		expect(classesAt(search)).toEqual([]);
	});
});

test('a page carries the script alone, without what is there for those who read it, and all else as it is', () => {
	expect(script).not.toMatch(/^[ \t]|^\/\/|\n\n|%atlas/m);
	const [before, after] = [APP.slice(0, APP.indexOf('<script>')), APP.slice(APP.indexOf('</script>'))];
	expect([page.startsWith(before), page.endsWith(after)]).toEqual([true, true]);
});
