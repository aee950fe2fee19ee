import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import type { Scene } from '../../atlas/scene';
import { fontOptions } from '../../server/fonts';
import { light } from '../../theme/colours/theme';
import { figure } from '../figure';
import { inputs, scene } from '../figure.fixture';
import { element } from '../markup/markup';
import { paintedFigure } from './paint';
import { sheet } from './sheet';
import type { SheetWords } from './sheet';

const WORDS: SheetWords = {
	title: 'Serbia',
	site: 'OSCE Atlas (unofficial)',
	legend: [
		{ sign: 'first', near: false, name: 'Participating States' },
		{ sign: 'marked', near: false, name: 'Line whose status the atlas leaves open' }
	],
	notes: ['Boundaries and names on this map imply no opinion on the legal status of any territory.']
};

const TITLES = [
	'OK',
	'Personal Representative of the Chairperson-in-Office on the conflict dealt with by the Minsk Conference',
	'W'.repeat(70),
	'Специальный представитель Действующего председателя '.repeat(5),
	'Wide MMMMM words WWWWW '.repeat(10),
	`${'e\u0301\u0323\u0302\u0303'.repeat(50)} ${'Łódź Škoda '.repeat(12)}`,
	'欧洲安全与合作组织地图集非官方版本'.repeat(13),
	'👩‍👩‍👧‍👦🇫🇮'.repeat(30)
];

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const meets = (one: Box, two: Box): boolean =>
	one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

/** Boxes of the ink of every text of a sheet, in units, as the rasteriser draws them. */
function textBoxes(markup: string): Box[] {
	return (markup.match(/<text .*?<\/text>/gs) ?? []).map((line) => {
		const frame = {
			xmlns: 'http://www.w3.org/2000/svg',
			width: 4000,
			height: 4000,
			'font-family': 'Source Sans 3'
		};
		const box = new Resvg(element('svg', frame, line), { font: fontOptions() }).getBBox();
		if (!box) throw new Error(`nothing is drawn of ${line}`);
		return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
	});
}

function mapOf(markup: string): Box {
	const top = Number(/<rect y="([\d.]+)"/.exec(markup)?.[1]);
	return { left: 0, top, right: FIGURE.width, bottom: top + FIGURE.height };
}

test.each(TITLES)(
	'on a sheet nothing runs over the map, over the edge or over other words: "%s"',
	(title) => {
		const markup = sheet('<svg/>', { ...WORDS, title }, light, 880);
		const boxes = textBoxes(markup);
		boxes.forEach((box, index) => {
			expect(box.left).toBeGreaterThanOrEqual(0);
			expect(box.right).toBeLessThanOrEqual(FIGURE.width);
			expect(meets(box, mapOf(markup))).toBe(false);
			// Lines of one text may touch with their marks; columns must not.
			const others = boxes.slice(index + 1).filter((other) => Math.abs(other.left - box.left) > 30);
			expect(others.filter((other) => meets(box, other))).toEqual([]);
		});
	}
);

test('a long name of the atlas, of a sign or of an address stays on the sheet', () => {
	const long = 'Accessible'.repeat(30);
	const markup = sheet(
		'<svg/>',
		{
			title: long,
			site: long,
			legend: [{ sign: 'border', near: false, name: long }],
			notes: [`https://atlas.example/${long}`]
		},
		light,
		880
	);
	for (const { left, right } of textBoxes(markup)) {
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(FIGURE.width);
	}
});

test('the room for words suffices for letters a quarter wider than ours', () => {
	const title = 'Personal Representative of the Chairperson-in-Office on the conflict';
	const [box] = textBoxes(sheet('<svg/>', { ...WORDS, title }, light, 880));
	const site = textBoxes(sheet('<svg/>', WORDS, light, 880))[1];
	if (!box || !site) throw new Error('the sheet has no words');
	expect(24 + (box.right - 24) * 1.28).toBeLessThan(site.right - (site.right - site.left) * 1.2);
});

test('families are quoted, since a name with a digit is refused without quotes', () => {
	expect(sheet('<svg/>', WORDS, light, 880)).toMatch(/font-family="'Source Sans 3', /);
});

/** A sheet with a map, drawn as other programs do it: without the site, its style sheet or its scripts. */
function drawnAlone(markup: string): Buffer {
	return new Resvg(markup, { font: { ...fontOptions(), defaultFontFamily: 'no such family' } }).render()
		.pixels;
}

/** How many pixels have a colour, `#rrggbb`. */
function count(pixels: Buffer, color: string): number {
	const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
	let found = 0;
	for (let at = 0; at < pixels.length; at += 4) {
		if (wanted.every((channel, index) => pixels[at + index] === channel)) found += 1;
	}
	return found;
}

test('another program draws the map and the letters of an exported sheet', () => {
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	const box = { width: FIGURE.width, height: FIGURE.height };
	const map = paintedFigure(figure(scene, inputs()), css, light, box, 'en');
	const exported = sheet(map, WORDS, light, 880);
	expect(exported).not.toMatch(/var\(|color-mix|paint-order|text-transform|class=|style=|vector-effect/);
	const pixels = drawnAlone(exported);
	expect(count(pixels, light.far.first)).toBeGreaterThan(3000);
	expect(count(pixels, light.far.sea)).toBeGreaterThan(3000);
	// Letters: as much ink is lost with them as the words of the sheet and of the map have.
	const withoutLetters = drawnAlone(exported.replace(/<text .*?<\/text>/gs, ''));
	expect(count(pixels, light.interface.ink) - count(withoutLetters, light.interface.ink)).toBeGreaterThan(
		300
	);
	expect(count(withoutLetters, light.far.first)).toBeGreaterThan(count(pixels, light.far.first));
});

test('another program draws a near map too, whose land reaches far beyond the sheet', () => {
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	const box = { width: FIGURE.width, height: FIGURE.height };
	const near: Scene = { ...scene, camera: { kind: 'view', center: [9, 44], zoom: 6 } };
	const exported = sheet(paintedFigure(figure(near, inputs()), css, light, box, 'en'), WORDS, light, 880);
	expect(count(drawnAlone(exported), light.near.first)).toBeGreaterThan(30_000);
});
