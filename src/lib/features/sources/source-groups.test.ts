import { expect, test } from 'vitest';
import type { Source } from '$lib/atlas/types';
import { sourceGroups, usualCheck } from './source-groups';

const source = (id: string, publisher: string, kind: Source['kind']): Source => ({
	id,
	title: `Title of ${id}`,
	publisher,
	checked: '2026-11-23',
	kind
});

test('sources stand by kind, then by publisher, whoever was read most first', () => {
	const groups = sourceGroups([
		source('a', 'Ministry', 'primary'),
		source('c', 'Organisation', 'primary'),
		source('b', 'Organisation', 'primary'),
		source('d', 'Newspaper', 'secondary')
	]);
	const told = groups.map(({ kind, count, publishers }) => [
		kind,
		count,
		...publishers.map(({ publisher, sources }) => `${publisher}: ${sources.map(({ id }) => id).join(' ')}`)
	]);
	expect(told).toEqual([
		['primary', 3, 'Organisation: b c', 'Ministry: a'],
		['publication', 0],
		['secondary', 1, 'Newspaper: d']
	]);
});

test('the usual day of comparison is that of most sources', () => {
	const late = { ...source('z', 'Ministry', 'primary'), checked: '2026-11-25' };
	expect(usualCheck([late, source('a', 'A', 'primary'), source('b', 'B', 'primary')])).toBe('2026-11-23');
});
