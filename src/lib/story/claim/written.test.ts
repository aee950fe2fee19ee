import { expect, test } from 'vitest';
import { BORDER_POINTS, WORLD } from '$data/fixtures/small.fixture';
import { createLookup } from '../lookup';
import type { Inline } from '../story';
import { plainWords } from '../walk';
import type { ListOf, Value } from './value';
import { filled, nameOf, rounded, truthOf, written } from './written';

const lookup = createLookup(WORLD, BORDER_POINTS);
const list = (of: ListOf, ...ids: string[]): Value => ({ kind: 'list', of, ids });
const count = (number: number): Value => ({ kind: 'number', number, unit: 'count' });
const km = (number: number): Value => ({ kind: 'number', number, unit: 'kilometres' });
const parts = (value: Value, language = 'en'): Inline[] => written(value, language, lookup, () => null);
const text = (value: Value, language = 'en'): string => plainWords(parts(value, language));

test('a number has one decimal below ten and none from there on', () => {
	expect([9.94, 9.96, 10.4, 0.05].map(rounded)).toEqual([9.9, 10, 10, 0.1]);
	expect([9.94, 10, 10.4, 12345.6].map((number) => filled(count(number), '', 'en'))).toEqual([
		'9.9',
		'10',
		'10',
		'12,346'
	]);
});

test('a length is written with its unit, a count without', () => {
	expect([text(km(1357.2)), text(km(2.25)), text(km(1357), 'de')]).toEqual([
		'1,357 kilometres',
		'2.3 kilometres',
		'1.357 Kilometer'
	]);
	expect(text(count(1357))).toBe('1,357');
});

test('a date is written as exactly as it is known, the day before the month', () => {
	const days = ['2007', '2007-11', '2007-11-30'].map((date) => text({ kind: 'date', date }));
	expect(days).toEqual(['2007', 'November 2007', '30 November 2007']);
	expect(text({ kind: 'date', date: '2007-11-30' }, 'de')).toBe('30. November 2007');
});

test('a list gives a country the article that its name takes, and keeps the order of the names', () => {
	const countries = WORLD.countries.map((one) =>
		one.id === 'UZB' ? { ...one, inSentence: 'the Uzbek Land' } : one
	);
	const articled = createLookup({ ...WORLD, countries }, BORDER_POINTS);
	const value = list('land', 'UZB', 'CHN', 'TJK');
	expect(plainWords(written(value, 'en', articled, () => null))).toBe('China, Tajikistan and the Uzbek Land');
});

test('a list is written by the names in their order, each that has a page as a link', () => {
	const value = list('land', 'UZB', 'CHN', 'TJK');
	expect(text(value)).toBe('China, Tajikistan and Uzbekistan');
	const linked = written(value, 'en', lookup, (id) => {
		const country = lookup.of.country.get(id);
		return country ? { kind: 'country', id: country.id, look: 'first' } : null;
	});
	expect(linked.map((part) => (part.kind === 'link' ? part.target : part.kind))).toEqual([
		'text',
		'text',
		expect.objectContaining({ id: 'TJK' }),
		'text',
		expect.objectContaining({ id: 'UZB' })
	]);
});

test.each<[string, Value]>([
	['nothing to write', list('land')],
	['no text of its own', { kind: 'truth', holds: true }],
	['is a code, no text', { kind: 'word', word: 'asian-partner', isCode: true }]
])('where a value has none its author is told: %s', (message, value) => {
	expect(() => parts(value)).toThrow(message);
});

test('a border is named by its sides, a meeting with its year, what is unknown by its id', () => {
	const names = ['AFG-CHN', '1975-helsinki', 'F-SUN', 'secretariat', 'Atlantis'];
	expect(names.map((id) => nameOf(id, lookup))).toEqual([
		'Afghanistan–China',
		'Helsinki Summit 1975',
		'Union of Soviet Socialist Republics',
		'Secretariat',
		'Atlantis'
	]);
});

test('an operation is named by its short name', () => {
	expect(nameOf('centre-in-ashgabat', lookup)).toBe('Centre in Ashgabat');
});

test.each<[string, Value]>([
	['it holds', { kind: 'truth', holds: true }],
	['it does not hold', { kind: 'truth', holds: false }],
	['it is 20', count(20)],
	['it is 1357.3 km', km(1357.25)],
	['there are none', list('land')],
	['it is AFG alone', list('land', 'AFG')],
	['there are 2: AFG,UZB', list('land', 'UZB', 'AFG')]
])('the truth about a false claim: %s', (truth, value) => {
	expect(truthOf(value)).toBe(truth);
});
