import { expect, test } from 'vitest';
import { isSetOff, isSubject } from './emphasis';
import { country } from './index.fixture';

const scene = { selected: country('AUT'), emphasised: [country('POL')], tone: 'atlas' } as const;

test('the selected country is the subject of its page', () => {
	expect(isSubject(scene, 'AUT')).toBe(true);
});

test('a page of the atlas sets the countries that it emphasises off, and a story names them large', () => {
	expect([isSetOff(scene, 'POL'), isSubject(scene, 'POL')]).toEqual([true, false]);
	const story = { ...scene, tone: 'story' } as const;
	expect([isSetOff(story, 'POL'), isSubject(story, 'POL')]).toEqual([false, true]);
});
