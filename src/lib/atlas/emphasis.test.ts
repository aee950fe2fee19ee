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
