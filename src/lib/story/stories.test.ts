import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { joinAtlas } from '../../../data/join';
import { loadData } from '../../../data/load';
import type { Atlas } from '../atlas/atlas-index';
import type { LabelPoint } from '../atlas/geometry';
import { compileStory } from './compile';
import { scenesOf } from './story';
import type { Story } from './story';
import { wordsOf } from './walk';

const DIRECTORY = 'data/stories';

/**
 * The committed facts without built geometry: published lengths stand for measured ones, and a box
 * about the capital for the shape of a country.
 */
function factsOnly(): Atlas {
	const data = loadData();
	const rows = data.publishedBorders.map(({ id, countries, km }) => {
		return { id, countries, mapKm: km, kind: 'home' as const };
	});
	const labels = data.countries.map(({ id, capital: { point } }): LabelPoint => {
		const [lon, lat] = point;
		return { id, point, roomKm: 1, bbox: [lon - 1, lat - 1, lon + 1, lat + 1], microstate: false };
	});
	return joinAtlas(data, rows, labels);
}

const atlas = factsOnly();
const files = readdirSync(DIRECTORY)
	.map((name) => `${DIRECTORY}/${name}/en.md`)
	.filter((file) => existsSync(file));
const compile = (file: string): Story => compileStory(readFileSync(file, 'utf8'), file, atlas, () => []);

describe.each(files)('%s', (file) => {
	const story = compile(file);

	test('no two of its pictures are the same', () => {
		const pictures = scenesOf(story).map((scene) => JSON.stringify(scene));
		expect(new Set(pictures).size).toBe(pictures.length);
	});

	test('a length that a link to a border names is the published one', () => {
		const named = [...readFileSync(file, 'utf8').matchAll(/\[([\d,]+) kilometres\]\(border:([A-Z-]+)\)/g)];
		for (const [, length = '', id] of named) {
			const border = atlas.borders.find((one) => one.id === id);
			expect(border?.published?.km, id).toBe(Number(length.replaceAll(',', '')));
		}
	});
});

test('the length in the story of Afghanistan is the sum of its three northern borders', () => {
	const story = compile(`${DIRECTORY}/afghanistan/en.md`);
	const step = story.steps.find(({ id }) => id === 'borders');
	const sum = atlas.borders
		.filter(({ id }) => step?.scene.borders.includes(id))
		.reduce((total, { published }) => total + (published?.km ?? 0), 0);
	expect(step?.scene.borders).toEqual(['AFG-TJK', 'AFG-TKM', 'AFG-UZB']);
	expect(wordsOf(step?.blocks ?? [])).toContain(`${sum.toLocaleString('en')} kilometres`);
	expect(step?.title).toContain(sum.toLocaleString('en'));
});
