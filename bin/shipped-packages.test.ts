import { expect, test } from 'vitest';
import { packageOf, unlicensedPackages } from './shipped-packages';

test('a module belongs to the innermost package around it', () => {
	expect(
		[
			'/atlas/node_modules/svelte/src/index.js',
			'/atlas/node_modules/@lucide/svelte/dist/icons/x.svelte?v=1',
			'/atlas/node_modules/one/node_modules/two/index.js',
			'/atlas/src/lib/map/live-map.ts',
			'\0virtual'
		].map(packageOf)
	).toEqual(['svelte', '@lucide/svelte', 'two', null, null]);
});

test('a package that ships without a row is named', () => {
	const rows = [{ what: 'Icons', licence: 'ISC', holder: 'Some', packages: ['icons'] }];
	expect(unlicensedPackages(['icons', 'maps', 'maps', 'dates'], rows)).toEqual(['dates', 'maps']);
});
