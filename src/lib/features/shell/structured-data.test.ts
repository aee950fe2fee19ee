import { expect, test } from 'vitest';
import { breadcrumbData } from '../panel/breadcrumb-data';
import { scriptJson } from './structured-data';

test('the breadcrumbs of a page end with the page, which has no address', () => {
	const data = breadcrumbData([{ href: '/', label: 'Map' }], 'Latvia');
	expect(data['itemListElement']).toEqual([
		{ '@type': 'ListItem', position: 1, name: 'Map', item: '/' },
		{ '@type': 'ListItem', position: 2, name: 'Latvia' }
	]);
});

test('a name cannot end the script element that it stands in, and is read back as it was', () => {
	const data = { name: '</script><b> A & B' };
	const json = scriptJson(data);
	expect(json).not.toMatch(/[<>&]/);
	expect(JSON.parse(json)).toEqual(data);
});
