import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { element } from '../figure/markup/markup';
import { COLUMN, cardText } from './card-text';
import { fontOptions } from './fonts';

const NOTES =
	'Boundaries and names on this map imply no opinion on the legal status of any territory. Unofficial; not a ' +
	'publication of the OSCE. All references to Kosovo, whether to the territory, institutions or population, ' +
	'are to be understood in full compliance with UN Security Council Resolution 1244.';
const TITLES = [
	'OK',
	'Malta',
	'Bosnia and Herzegovina',
	'Personal Representative of the Chairperson-in-Office on the conflict dealt with by the Minsk Conference',
	'OSCE Representative to the Latvian-Russian Joint Commission on Military Pensioners',
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
	'W'.repeat(70),
	'мультимиллионерство '.repeat(11),
	'Специальный представитель Действующего председателя по вопросам урегулирования приднестровского конфликта',
	'Wide MMMMM words WWWWW in a title '.repeat(7),
	'Łódź Škoda Gjirokastër Đakovica ħ ķ ğ '.repeat(6),
	`Vie\u0302\u0323t ${'e\u0301\u0323\u0302\u0303'.repeat(60)}`,
	'欧洲安全与合作组织地图集非官方版本'.repeat(9),
	'👩‍👩‍👧‍👦🇫🇮'.repeat(40),
	'no\u00a0break\u00a0'.repeat(20),
	'i'.repeat(230)
];

interface Line {
	readonly top: number;
	readonly bottom: number;
	readonly left: number;
	readonly right: number;
}

/** The box of each line's ink, as the rasteriser draws it. */
function boxesOf(markup: string): Line[] {
	return (markup.match(/<text .*?<\/text>/gs) ?? []).map((line) => {
		const svg = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 4000, height: 4000 }, line);
		const box = new Resvg(svg, { font: fontOptions() }).getBBox();
		if (!box) throw new Error(`nothing is drawn of ${line}`);
		return { top: box.y, bottom: box.y + box.height, left: box.x, right: box.x + box.width };
	});
}

const textOf = (title: string): string => cardText({ title, kind: 'Participating State', notes: NOTES });

test.each(TITLES)('the words of a card stay in their column and off one another: "%s"', (title) => {
	const boxes = boxesOf(textOf(title));
	for (const { left, right, bottom } of boxes) {
		expect(left).toBeGreaterThan(COLUMN.left - 12);
		expect(right).toBeLessThanOrEqual(COLUMN.left + COLUMN.width + 0.5);
		expect(bottom).toBeLessThan(625);
	}
	const baselines = [...textOf(title).matchAll(/ y="([\d.]+)" font-size="([\d.]+)"/g)].map(
		([, y, size]) => [Number(y), Number(size)] as const
	);
	baselines.slice(1).forEach(([y, size], index) => {
		expect(y - (baselines[index]?.[0] ?? 0)).toBeGreaterThanOrEqual(size);
	});
});

test('what has no room on a card ends in an ellipsis, and no letter loses its marks', () => {
	const cut = textOf(`${'e\u0301\u0323'.repeat(300)}`);
	const words = [...cut.matchAll(/font-family="[^"]*Serif[^"]*"[^>]*>([^<]*)</g)].map(([, one = '']) => one);
	expect(words.at(-1)).toMatch(/…$/);
	expect(words.join('').replace('…', '')).toMatch(/^(e\u0301\u0323|\u1eb9\u0301)+$/);
});

test('a kind of page that is longer than the column is set smaller, or cut', () => {
	const boxes = boxesOf(cardText({ title: 'T', kind: 'Former and present '.repeat(6), notes: NOTES }));
	expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(COLUMN.left + COLUMN.width + 0.5);
});
