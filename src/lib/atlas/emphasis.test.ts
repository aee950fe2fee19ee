import { expect, test } from 'vitest';
import { isSetOff, isSubject } from './emphasis';
import { border, country } from './ids.fixture';

const scene = { selected: country('AUT'), emphasised: [country('POL')], tone: 'atlas', borders: [] } as const;

test('the selected country is the subject of its page', () => {
	expect(isSubject(scene, 'AUT')).toBe(true);
});

test('a page of the atlas sets the countries that it emphasises off, and a story names them large too', () => {
	expect([isSetOff(scene, 'POL'), isSubject(scene, 'POL')]).toEqual([true, false]);
	const story = { ...scene, tone: 'story' } as const;
	expect([isSetOff(story, 'POL'), isSubject(story, 'POL')]).toEqual([true, true]);
});

test('a step that lights borders leaves the land on both sides pale', () => {
	const step = { ...scene, tone: 'story', borders: [border('AUT-CZE')] } as const;
	expect([isSetOff(step, 'POL'), isSubject(step, 'POL')]).toEqual([false, true]);
});

test('one of several emphasised countries is a subject of a story, and one that is not among them is none', () => {
	const story = {
		selected: null,
		emphasised: ['AUT', 'POL'].map(country),
		tone: 'story' as const,
		borders: []
	};
	expect(['AUT', 'POL', 'TJK'].map((id) => isSubject(story, id))).toEqual([true, true, false]);
	expect(['AUT', 'POL', 'TJK'].map((id) => isSetOff(story, id))).toEqual([true, true, false]);
});

test('on a page of the atlas a country is set off beside lit borders, too, and is no subject', () => {
	const page = {
		selected: null,
		emphasised: [country('AUT')],
		tone: 'atlas' as const,
		borders: [border('AFG-TJK')]
	};
	expect([isSetOff(page, 'AUT'), isSubject(page, 'AUT')]).toEqual([true, false]);
	expect([
		isSetOff({ ...page, tone: 'story' }, 'AUT'),
		isSubject({ ...page, selected: country('POL') }, 'POL')
	]).toEqual([false, true]);
});
