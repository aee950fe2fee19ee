import { describe, expect, test } from 'vitest';
import { HATCH_OPACITY } from '../drawing/lines';
import { COURSES } from '../../drawn/lines/courses';
import type { CourseLook } from '../../drawn/lines/courses';
import { colourOf, themes } from './theme';
import type { Theme, ThemeToken } from './theme';

/** Least contrasts of WCAG 2.2: 1.4.3 for letters, 1.4.11 for what is no text and has to be seen. */
const LETTERS = 4.5;
const SIGNS = 3;

/** Red, green and blue from 0 to 255. */
type Channels = readonly [number, number, number];

const channels = (hex: string): Channels => {
	const [, r = '', g = '', b = ''] = /^#(..)(..)(..)$/.exec(hex) ?? [];
	return [parseInt(r, 16), parseInt(g, 16), parseInt(b, 16)];
};

/** A colour over another, as they are seen. */
function mixed(over: string, under: string, opacity: number): Channels {
	const [a, b] = [channels(over), channels(under)];
	const at = (index: 0 | 1 | 2): number => a[index] * opacity + b[index] * (1 - opacity);
	return [at(0), at(1), at(2)];
}

function luminance(colour: Channels): number {
	const [r, g, b] = colour.map((value) => {
		const share = value / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(one: string | Channels, other: string | Channels): number {
	const [darker = 0, lighter = 0] = [one, other]
		.map((colour) => luminance(typeof colour === 'string' ? channels(colour) : colour))
		.sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

type Pair = readonly [what: string, one: string | Channels, other: string | Channels];

/** The pairs that stand on each other with less contrast than is asked. */
const tooFaint = (pairs: readonly Pair[], least: number): string[] =>
	pairs.flatMap(([what, one, other]) => {
		const found = contrast(one, other);
		return found < least ? [`${what}: ${found.toFixed(2)}`] : [];
	});

/** Each of some colours on each of some grounds. */
const on = (colours: Readonly<Record<string, string>>, grounds: Readonly<Record<string, string>>): Pair[] =>
	Object.entries(colours).flatMap(([name, colour]) =>
		Object.entries(grounds).map(([ground, under]): Pair => [`${name} on ${ground}`, colour, under])
	);

function lettersOfInterface({ interface: ui }: Theme): Pair[] {
	const { paper, paper2, space, rule, ink, ink2, ink3 } = ui;
	const { textFirst, textSecond, textThird, textHighlight } = ui;
	const words = { ink, ink2, textFirst, textSecond, textThird, textHighlight };
	return [
		...on({ ...words, ink3 }, { paper, paper2, space }),
		// A word that is pointed at.
		...on(words, { rule }),
		// What is pressed, selected, or hovered while it is.
		...on({ paper }, { ink, ink2 })
	];
}

function signsOfInterface({ interface: ui, map, far, near }: Theme): Pair[] {
	const { paper, paper2, control, measuredBar, ink, ink2, ink3, textHighlight } = ui;
	return [
		...on({ control, measuredBar, ink, ink2, ink3, textHighlight }, { paper, paper2 }),
		...on({ noStatusLine: map.noStatusLine, pin: map.pin }, { paper, paper2 }),
		['bars, published beside measured', ink, measuredBar],
		['swatch of participating States', far.first, paper],
		['swatch of Asian Partners', far.third, paper],
		['outline of the swatch of Mediterranean Partners', far.secondOutline, paper],
		['Kosovo in a swatch', map.noStatusLine, far.noStatus],
		['key of a lit border', map.highlight, paper],
		['key of set-off land', near.firstBorder, paper]
	];
}

/** A colour of every kind of line that has a name. */
const ofCourses = (
	theme: Theme,
	tokenOf: (look: CourseLook) => ThemeToken
): (readonly [kind: string, colour: string])[] =>
	Object.entries(COURSES).map(([kind, look]) => [kind, colourOf(theme, tokenOf(look))]);

function lettersOfMap(theme: Theme): Pair[] {
	const { map, far, near } = theme;
	return [
		...on({ farParticipating: map.labelFarFirst }, { land: far.first, asian: far.third }),
		['far name of selected land', map.labelFarSelected, far.firstSelected],
		['far name of Mediterranean Partners', map.labelFarSecond, far.second],
		...on({ farOutside: map.labelFarOutside }, { land: far.outside, halo: map.halo, kosovo: far.noStatus }),
		...on({ nearParticipating: map.labelNearFirst }, { land: near.first, halo: map.halo }),
		['near name of Mediterranean Partners', map.labelNearSecond, near.second],
		['near name of Asian Partners', map.labelNearThird, near.third],
		['name of a selected Mediterranean Partner', map.labelNearSecond, near.secondSelected],
		['name of a selected Asian Partner', map.labelNearThird, near.thirdSelected],
		...on({ nearOutside: map.labelNearOutside }, { land: near.outside, kosovo: near.noStatus }),
		...on({ selected: map.labelSelected }, { land: near.firstSelected, halo: map.halo }),
		...on({ highlightText: map.highlightText }, { halo: map.halo, band: map.band }),
		...on({ seaLabel: map.seaLabel }, { far: far.sea, near: near.sea }),
		...ofCourses(theme, ({ name }) => name.colour).map((pair): Pair => [...pair, map.halo])
	];
}

function signsOfMap(theme: Theme): Pair[] {
	const { map, far, near } = theme;
	const nearLand = {
		participating: near.first,
		mediterranean: near.second,
		asian: near.third,
		outside: near.outside,
		kosovo: near.noStatus
	};
	return [
		// Strong fills say who belongs: by themselves, or by their outline.
		['far participating beside outside', far.first, far.outside],
		['far Asian beside outside', far.third, far.outside],
		['far outline of Mediterranean Partners beside outside', far.secondOutline, far.outside],
		...on(
			{ farBorder: far.firstBorder },
			{ participating: far.first, asian: far.third, selected: far.firstSelected }
		),
		['far hatch', far.secondHatch, far.second],
		['far dots', mixed(far.thirdDots, far.third, far.thirdDotsOpacity), far.third],
		// Pale fills leave that to lines and patterns.
		...on({ nearBorder: near.firstBorder }, { ...nearLand, selected: near.firstSelected, sea: near.sea }),
		['near coast', near.coast, near.sea],
		['near outline of Mediterranean Partners', near.secondOutline, near.second],
		['near hatch', mixed(near.secondHatch, near.second, HATCH_OPACITY.near), near.second],
		['near dots', mixed(near.thirdDots, near.third, near.thirdDotsOpacity), near.third],
		...on(Object.fromEntries(ofCourses(theme, ({ colour }) => colour)), nearLand),
		...on({ noStatusLine: map.noStatusLine }, { far: far.noStatus, near: near.noStatus, land: near.first }),
		...on({ highlight: map.highlight }, { ...nearLand, halo: map.halo, band: map.band }),
		...on({ selectedLine: map.selectedLine }, { ...nearLand, halo: map.halo }),
		['sign of an operation', map.pin, map.pinRing],
		['sign that a page is not about', map.pinAside, map.pinRing],
		...on({ pinAside: map.pinAside }, nearLand),
		['sign of an institution', map.pin, map.institutionFill]
	];
}

describe.each(Object.values(themes))('in the $name theme', (theme) => {
	test('letters of the interface can be read on all their grounds', () => {
		expect(tooFaint(lettersOfInterface(theme), LETTERS)).toEqual([]);
	});

	test('bars, swatches and edges of controls can be seen', () => {
		expect(tooFaint(signsOfInterface(theme), SIGNS)).toEqual([]);
	});

	test('names on the map can be read', () => {
		expect(tooFaint(lettersOfMap(theme), LETTERS)).toEqual([]);
	});

	test('lands, lines, patterns and signs of the map can be seen', () => {
		expect(tooFaint(signsOfMap(theme), SIGNS)).toEqual([]);
	});
});
