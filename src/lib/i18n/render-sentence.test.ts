import fc from 'fast-check';
import { describe as group, expect, it, test } from 'vitest';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '$lib/atlas/atlas';
import { describe } from '$lib/atlas/describe';
import { border, country, institution, operation } from '$lib/atlas/ids.fixture';
import { openingScene } from '$lib/atlas/opening-scene';
import type { Scene } from '$lib/atlas/scene';
import { DESCRIBED_SCENES, anyDifference } from '$lib/atlas/scenes.fixture';
import { renderSentence, renderSentences, renderWithin } from './render-sentence';

const opening = openingScene(ATLAS);
const textOf = (scene: Scene): string => renderSentences(describe(scene, ATLAS));

group('a Scene in English', () => {
	test.each<[string, string]>([
		[
			'the home page',
			'All 14 countries shown: 11 participating States, 1 Mediterranean Partner for Co-operation and 2 Asian ' +
				'Partners for Co-operation. 4 active field operations are marked. 3 institutions and bodies are marked.'
		],
		[
			'Partners only',
			'3 of 14 countries shown: 1 Mediterranean Partner for Co-operation and 2 Asian Partners for ' +
				'Co-operation. 4 active field operations are marked. 3 institutions and bodies are marked.'
		],
		[
			'no status',
			'0 of 14 countries shown. 4 active field operations are marked. 3 institutions and bodies are marked.'
		],
		[
			'the page of Tajikistan',
			'Tajikistan, a participating State, is selected. It borders Afghanistan (1,357 km), Uzbekistan ' +
				'(1,312 km), Kyrgyzstan (about 851 km on this map) and China (477 km). Highlighted field operation: ' +
				'Programme Office in Dushanbe. All 14 countries shown: 11 participating States, 1 Mediterranean ' +
				'Partner for Co-operation and 2 Asian Partners for Co-operation. 4 active field operations are ' +
				'marked. 3 institutions and bodies are marked.'
		],
		[
			'a step on three borders with a band, two bridges and two operations',
			'Afghanistan, an Asian Partner for Co-operation, is highlighted. 3 participating States are highlighted: ' +
				'Turkmenistan, Uzbekistan and Tajikistan. Marked borders of Afghanistan: with Turkmenistan (804 km), ' +
				'Uzbekistan (144 km) and Tajikistan (1,357 km). A band of 50 km along both sides of these lines is ' +
				'shaded. Marked places: Termez–Hairatan bridge and Panji Poyon bridge. Highlighted field operations: ' +
				'Centre in Ashgabat and Programme Office in Dushanbe.'
		],
		[
			'a step with routes from an institution',
			'Highlighted institution or body: Secretariat. Lines lead from Secretariat to Afghanistan and from ' +
				'Secretariat to Programme Office in Dushanbe.'
		],
		[
			'a step on the boundary of Kosovo and a border through a dependency',
			'Marked border of a dependency or distant part: Denmark–Hans Island (1.3 km). Marked boundary lines: ' +
				'Serbia–Kosovo (366 km). All references to Kosovo are to be understood in full compliance with UN ' +
				'Security Council Resolution 1244.'
		],
		[
			'a step on an earlier day',
			'The map shows 31 December 2005. Mongolia, an Asian Partner for Co-operation, is highlighted. Serbia, a ' +
				'participating State, is highlighted. Highlighted field operation: Centre in Dushanbe.'
		]
	])('says of %s what it shows', (title, text) => {
		const described = DESCRIBED_SCENES.find((one) => one.title === title);
		expect(described && textOf(described.scene)).toBe(text);
	});

	test.each(DESCRIBED_SCENES)('holds every name: $title', ({ scene, names }) => {
		const text = textOf(scene);
		expect(names.filter((name) => !text.includes(name))).toEqual([]);
	});

	it('differs where one lit thing differs', () => {
		fc.assert(
			fc.property(anyDifference, ([before, after]) => {
				expect(textOf(after)).not.toBe(textOf(before));
			})
		);
	});

	it('never falls back to the name of a message', () => {
		fc.assert(
			fc.property(anyDifference, ([scene]) => {
				expect(textOf(scene)).not.toMatch(/describe_|undefined|NaN/);
			})
		);
	});

	it('says where a moved map looks', () => {
		const camera = { kind: 'view', center: [-69, -38.5], zoom: 5 } as const;
		expect(textOf({ ...opening, projection: 'flat', camera })).toContain(
			'the far side of the Earth is left out. The middle of the map lies at 38.5° south, 69° west; the zoom level is 5.'
		);
	});

	it('claims no status where there is none', () => {
		expect(textOf({ ...opening, emphasised: [country('CHN')] })).toContain('China is highlighted.');
	});

	it('gives a name its article within a sentence, and a capital at its head', () => {
		const countries = INDEX.countries.map((one) =>
			one.id === 'UZB' ? { ...one, inSentence: 'the Uzbek Land' } : one
		);
		const atlas = createAtlas({ ...INDEX, countries });
		const told = (scene: Partial<Scene>) => renderSentences(describe({ ...opening, ...scene }, atlas));
		expect(told({ selected: country('UZB') })).toContain(
			'The Uzbek Land, a participating State, is selected.'
		);
		expect(told({ selected: country('TKM'), borders: [border('TKM-UZB')] })).toContain(
			'It borders the Uzbek Land'
		);
		expect(told({ borders: [border('TKM-UZB')] })).toContain('Marked border: Turkmenistan–Uzbekistan');
	});

	it('names a border without any known length', () => {
		const borders = INDEX.borders.map((one) => (one.id === 'TKM-UZB' ? { ...one, mapKm: null } : one));
		const lit = { ...opening, borders: [border('TKM-UZB')] };
		expect(renderSentences(describe(lit, createAtlas({ ...INDEX, borders })))).toContain(
			'Marked border: Turkmenistan–Uzbekistan.'
		);
	});

	it('never calls the boundary of Kosovo a border, nor a band along it', () => {
		const scene: Scene = { ...opening, borders: [border('SRB-XKX'), border('AFG-TJK')] };
		const text = textOf({ ...scene, corridor: { borders: [border('SRB-XKX')], km: 10 } });
		const sentences = text.split('. ').filter((sentence) => sentence.includes('Kosovo'));
		expect(sentences.filter((sentence) => sentence.toLowerCase().includes('border'))).toEqual([]);
	});

	test.each<[string, Partial<Scene>, string]>([
		['none is lit', { operations: [] }, 'No field operations are marked.'],
		[
			'one is lit',
			{ operations: [], litOperations: [operation('mission-to-serbia')] },
			'No other field operations are marked.'
		],
		['none is lit', { institutions: [] }, 'No institutions or bodies are marked.'],
		[
			'one is lit',
			{ institutions: [], litInstitutions: [institution('odihr')] },
			'No other institutions or bodies are marked.'
		]
	])('says that no more signs are marked where %s', (_, change, sentence) => {
		expect(textOf({ ...opening, ...change })).toContain(sentence);
	});
});

test('where room is short a list tells its first entries, but how many countries have which status is told whole', () => {
	const [count] = describe(opening, ATLAS);
	const emphasised = ['TJK', 'UZB', 'KGZ', 'SRB'].map(country);
	const [highlighted] = describe({ ...opening, emphasised }, ATLAS);
	if (!count || !highlighted) throw new Error('the Scenes have no sentences');
	expect(renderWithin(count, 40)).toBe(renderSentence(count));
	expect([90, 75, 10].map((room) => renderWithin(highlighted, room))).toEqual([
		'4 participating States are highlighted: Tajikistan, Uzbekistan, Kyrgyzstan and Serbia.',
		'4 participating States are highlighted: Tajikistan, Uzbekistan and 2 more.',
		'4 participating States are highlighted: Tajikistan and 3 more.'
	]);
});
