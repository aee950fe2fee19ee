import { expect, test } from 'vitest';
import { border, country } from '../../atlas/ids.fixture';
import { LINE_WIDTHS } from '../../theme/drawing/lines';
import { lookOfMark, marksOf } from './marks';
import type { MarkableLine } from './marks';

const STATE = country('AAA');
/** A dependency of AAA is written with a small letter. */
const ownerOf = (id: string): string => (id === 'a' ? STATE : id);
const nothing = { selected: null, borders: [], outlines: [] };
const coast = (id: string): MarkableLine => ({ sides: [id], border: null, dashed: false });
const between = (one: string, other: string): MarkableLine => ({
	sides: [one, other],
	border: `${one}-${other}`,
	dashed: false
});

test('the outline of the selected country runs around it and its dependencies, not between them', () => {
	const { selected } = marksOf({ ...nothing, selected: STATE }, ownerOf);
	expect([coast('AAA'), coast('a'), between('AAA', 'BBB'), between('BBB', 'a')].map(selected)).toEqual([
		true,
		true,
		true,
		true
	]);
	expect([coast('BBB'), between('AAA', 'a'), between('BBB', 'CCC')].map(selected)).toEqual([
		false,
		false,
		false
	]);
});

test('a line that the policy dashes is neither lit nor part of the outline of a country', () => {
	const marks = marksOf({ ...nothing, selected: STATE, borders: [border('AAA-BBB')] }, ownerOf);
	const line = between('AAA', 'BBB');
	expect([marks.selected(line), marks.lit(line)]).toEqual([true, true]);
	expect([marks.selected, marks.lit].map((mark) => mark({ ...line, dashed: true }))).toEqual([false, false]);
});

test('the outline of several countries runs around all of them', () => {
	const outline = { kind: 'former-state' as const, id: 's', name: 'S', countries: [STATE, country('BBB')] };
	const { outlined } = marksOf({ ...nothing, outlines: [outline] }, ownerOf);
	expect(outlined(between('AAA', 'BBB'))).toBe(false);
	expect([coast('a'), between('BBB', 'CCC')].map(outlined)).toEqual([true, true]);
});

test('nothing is selected where no country is', () => {
	expect(marksOf(nothing, ownerOf).selected(coast('AAA'))).toBe(false);
});

test('a line is outlined that runs around one of several lands', () => {
	const outlines = [STATE, country('BBB')].map((id) => ({
		kind: 'former-state' as const,
		id,
		name: id,
		countries: [id]
	}));
	const { outlined } = marksOf({ ...nothing, outlines }, ownerOf);
	expect([coast('AAA'), coast('BBB'), between('AAA', 'BBB'), coast('CCC')].map(outlined)).toEqual([
		true,
		true,
		true,
		false
	]);
});

test('a coast is never lit', () => {
	expect(marksOf({ ...nothing, borders: [border('null')] }, ownerOf).lit(coast('AAA'))).toBe(false);
});

test('what a story lights is wider than what a page selects', () => {
	expect(lookOfMark('lit', 'story').width).toBe(LINE_WIDTHS.highlight);
	expect(lookOfMark('lit', 'atlas').width).toBe(LINE_WIDTHS.selected);
});
