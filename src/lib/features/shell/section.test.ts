import { expect, test } from 'vitest';
import { FURTHER_SECTIONS, sectionOf, SECTIONS, hasSection } from './section';

test('the home page belongs to the map, in any language', () => {
	expect(sectionOf('/[[lang=lang]]')).toBe('map');
});

test('a page belongs to the section of its folder', () => {
	for (const section of [...SECTIONS, ...FURTHER_SECTIONS].filter((one) => one !== 'map')) {
		expect(sectionOf(`/[[lang=lang]]/${section}`)).toBe(section);
		expect(sectionOf(`/[[lang=lang]]/${section}/[slug]`)).toBe(section);
	}
});

test('institutions belong to the structure', () => {
	expect(sectionOf('/[[lang=lang]]/institutions/[slug]')).toBe('structure');
});

test('a page of no section marks none', () => {
	expect(sectionOf('/404')).toBeNull();
	expect(sectionOf(null)).toBeNull();
});

test('a section without pages is not linked', () => {
	const linked = SECTIONS.filter((section) => hasSection(section, ['fields', 'stories']));
	expect(linked).toEqual(['map', 'countries', 'operations', 'structure', 'meetings', 'about']);
});
