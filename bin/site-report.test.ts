import { expect, test } from 'vitest';
import { kindOf, sizesOfKinds } from './site-report';

test('pages of one folder are a kind of their own beside the folder’s own page', () => {
	expect(['countries/serbia/index.html', 'countries/index.html', 'index.html'].map(kindOf)).toEqual([
		'countries/* .html',
		'countries .html',
		'. .html'
	]);
	expect(kindOf('_app/immutable/chunks/a.js')).toBe('_app .js');
});

test('each kind has its number, mean, largest and sum', () => {
	const [heaviest, , whole] = sizesOfKinds([
		{ path: 'countries/a/index.html', bytes: 100_000 },
		{ path: 'countries/b/index.html', bytes: 300_000 },
		{ path: 'index.html', bytes: 50_000 }
	]);
	expect(heaviest).toMatch(/countries\/\* \.html +2 files +200 kB each +300 kB largest +0\.4 MB/);
	expect(whole).toContain('0.5 MB in 3 files');
});
