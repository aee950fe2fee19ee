import { readFileSync } from 'node:fs';
import { selectAll } from 'css-select';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { resolveCamera } from '$lib/atlas/camera';
import { FIGURE, project } from '$lib/atlas/perspective';
import { describe as describeScene } from '$lib/atlas/describe';
import { showsLengths } from '$lib/atlas/scene';
import type { Scene } from '$lib/atlas/scene';
import { groundOf } from '$lib/drawn/ground';
import type { Ground } from '$lib/drawn/ground';
import { pointsIn } from '$lib/drawn/labels/land-under';
import { overTheMap } from '$lib/drawn/labels/over-the-map';
import { lettersIn, lookIn } from '$lib/drawn/labels/small-look';
import { pictureOf } from '$lib/drawn/picture';
import type { Picture } from '$lib/drawn/picture';
import { figureOf } from '$lib/figure/figure';
import type { FigureInputs } from '$lib/figure/inputs';
import { intersect } from '$lib/lettering/box';
import { enlargedBox, labelBox } from '$lib/lettering/label';
import { formatKilometres } from '$lib/i18n/format';
import { renderSentences } from '$lib/i18n/render-sentence';
import { mapWords } from '$lib/i18n/map-words';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { borderPointsOf } from '$lib/story/border-points';
import { loadStories } from '$lib/story/load-stories';
import type { StoryStep } from '$lib/story/story';
import { inlinesOf, plainWords, wordsOf } from '$lib/story/walk';

/** Selectors of the rules by which the figure's style sheet enlarges what stands in it. */
const ENLARGING = [
	...readFileSync('src/lib/figure/figure.css', 'utf8').matchAll(/([^{}]+)\{\s*transform: scale/g)
].map(([, selector = '']) => selector.trim());

/** The same step in three ways: its text, its map, and the map in words. */
interface Told {
	readonly scene: Scene;
	readonly ground: Ground;
	readonly text: string;
	readonly picture: Picture;
	/** The figure's markup, and all lettering in it. */
	readonly map: string;
	readonly lettering: string;
	readonly words: string;
}

function told({ title, blocks, scene }: Pick<StoryStep, 'title' | 'blocks' | 'scene'>): Told {
	const inputs: FigureInputs = {
		atlas: model,
		levels,
		rivers,
		labels: atlas.labels,
		overlays: {},
		texts: {
			...mapWords(),
			title: 'Map',
			country: ({ name }) => name,
			operation: ({ name }) => name,
			institution: ({ name }) => name,
			meeting: ({ name, year }) => `${name} ${year}`,
			seat: (city) => city
		},
		hrefOf: (kind, id) => `/${kind}/${id}/`,
		hrefOfSeat: (city) => `/structure/#${city}`
	};
	const ground = groundOf(scene, inputs);
	const picture = pictureOf(ground);
	const map = figureOf(ground, picture, inputs);
	const texts = [...map.matchAll(/<text\b[\s\S]*?<\/text>/g)].map(([label]) =>
		label
			.replace(/<\/tspan>/g, ' ')
			.replace(/<[^>]*>/g, '')
			.trim()
	);
	return {
		scene,
		ground,
		picture,
		text: `${title}\n${wordsOf(blocks)}`,
		map,
		lettering: texts.join('\n'),
		words: renderSentences(describeScene(scene, model))
	};
}

/** `place:kabul`: every sign that a picture lights, as the map marks it. */
const litSigns = (scene: Scene): { readonly thing: string; readonly id: string }[] => [
	...scene.litOperations.map((id) => ({ thing: `operation:${id}`, id })),
	...scene.litInstitutions.map((id) => ({ thing: `institution:${id}`, id })),
	...scene.places.map((id) => ({ thing: `place:${id}`, id })),
	...scene.meetings.map((id) => ({ thing: `meeting:${id}`, id }))
];

/** Where a sign stands on the figure; `null` where it has none. */
function placeOf(thing: string, map: string): readonly [x: number, y: number] | null {
	const found = new RegExp(
		`data-thing="[^"]*\\b${thing}\\b[^"]*" transform="translate\\((-?[\\d.]+) (-?[\\d.]+)\\)"`
	).exec(map);
	return found ? [Number(found[1]), Number(found[2])] : null;
}

const publishedOf = (id: Scene['borders'][number]): number => {
	const border = model.border(id);
	const km = border?.publishedKm ?? border?.mapKm;
	if (km === undefined || km === null) throw new Error(`${id} has no length`);
	return km;
};

const borderPoints = borderPointsOf(levels.detail);

/** Is the middle of a border in the picture? A length stands there. */
function isInView({ camera }: Scene, id: string): boolean {
	const points = borderPoints(id);
	const middle = points[Math.floor(points.length / 2)];
	const at = middle && project(resolveCamera(camera), middle);
	return !!at && at[0] > 0 && at[0] < FIGURE.width && at[1] > 0 && at[1] < FIGURE.height;
}

const stories = loadStories(atlas, levels.detail);
const steps = stories.flatMap(({ slug, steps }) =>
	steps.map((step): [string, StoryStep] => [`${slug}#${step.id}`, step])
);
const first = stories.find(({ slug }) => slug === 'afghanistan');
if (!first) throw new Error('the first story is missing');

/** A test of things that a picture has; there is none where it has no such thing, and nothing would be asked. */
function testOf(things: { readonly length: number }, name: string, body: () => void): void {
	if (things.length > 0) test(name, body);
}

const BOX_KINDS = ['large', 'medium', 'small', 'low'] as const;
/** Of a name without a line at most this share of its box lies on land of others. */
const MOST_ON_OTHERS = 0.41;

/** Names of the lands that a picture speaks of which, in a box of a size, stand on others' land with no line to them. */
function subjectNamesAstray(ground: Ground, { labels }: Picture, size: (typeof BOX_KINDS)[number]): string[] {
	return labels.flatMap(({ id, named, sizes, position, leader }) => {
		if (named.kind !== 'name' || named.style !== 'subject' || !sizes.includes(size) || leader) return [];
		const box =
			size === 'large' ? labelBox(position) : enlargedBox(position, lookIn(ground, lettersIn(size))(named));
		const others = ground.lands.filter((land) => ground.owner(land.id) !== id);
		const points = pointsIn(box);
		const onOthers = points.filter((point) => {
			const place = ground.screen.under(point);
			return place !== null && ground.drawing.holds(others, place);
		});
		const share = onOthers.length / points.length;
		return share > MOST_ON_OTHERS ? [`${id} in a ${size} box: ${share.toFixed(2)}`] : [];
	});
}

/** Lengths that neither side of their border has room for: the words alone tell them. */
const WITHOUT_ROOM: Readonly<Record<string, readonly string[]>> = {
	'vancouver-to-vladivostok#china': ['CHN-TJK']
};

describe.each(steps)('%s', (name, step) => {
	const { scene, ground, picture, map, lettering, words } = told(step);

	testOf(
		litSigns(scene),
		'every sign that is lit stands on the map, within its box, and in the words',
		() => {
			for (const { thing, id } of litSigns(scene)) {
				const [x, y] = placeOf(thing, map) ?? [NaN, NaN];
				expect(x, thing).toBeGreaterThan(0);
				expect(x, thing).toBeLessThan(FIGURE.width);
				expect(y, thing).toBeGreaterThan(0);
				expect(y, thing).toBeLessThan(FIGURE.height);
				expect(words).toContain(model.nameOf(id));
			}
		}
	);

	testOf(scene.borders, 'every border that is lit has the same length on the map and in the words', () => {
		const lengths = scene.borders.map((id) => ({ id, length: formatKilometres(publishedOf(id)) }));
		for (const { length } of lengths) expect(words).toContain(length);
		if (!showsLengths(scene)) return;
		const missing = lengths.filter(({ id, length }) => isInView(scene, id) && !lettering.includes(length));
		expect(missing.map(({ id }) => id)).toEqual(WITHOUT_ROOM[name] ?? []);
	});

	const lengths = [...map.matchAll(/class="label length([^"]*)"[^>]*><text[^>]*><tspan[^>]*>([^<]+)/g)].map(
		([, flags = '', words = '']) => ({ flags, words })
	);
	testOf(lengths, 'every length on the map is there in small boxes too, where it stands or moved', () => {
		const large = lengths.filter(({ flags }) => !flags.includes('only-'));
		for (const size of ['medium', 'small']) {
			const shown = lengths.filter(
				({ flags }) =>
					!flags.includes(`not-${size}`) && (!flags.includes('only-') || flags.includes(`only-${size}`))
			);
			expect(new Set(shown.map(({ words }) => words)), size).toEqual(
				new Set(large.map(({ words }) => words))
			);
		}
	});

	test('no label stands under the legend or the buttons of the story', () => {
		const covered = overTheMap(ground);
		const labels = picture.labels.filter(({ sizes }) => sizes.includes('large'));
		expect(labels.length).toBeGreaterThan(0);
		const under = labels.filter(({ position }) => covered.some((box) => intersect(labelBox(position), box)));
		expect(under.map(({ id }) => id)).toEqual([]);
	});

	testOf(scene.emphasised, 'no name of a land of which it speaks stands on another without a line', () => {
		const astray = BOX_KINDS.flatMap((size) => subjectNamesAstray(ground, picture, size));
		expect(astray).toEqual([]);
	});

	test('in a small box letters and signs grow where they stand, and leaders stay', () => {
		const page = parseDocument(map);
		const grown = ENLARGING.flatMap((selector) => selectAll(selector, page));
		const leaders = new Set(selectAll('.leader, .leader *', page));
		expect(grown.length).toBeGreaterThan(0);
		expect(grown.filter((one) => leaders.has(one))).toEqual([]);
	});

	testOf(scene.emphasised, 'every country that is emphasised is on the map and in the words', () => {
		for (const id of scene.emphasised) {
			expect(map).toContain(`data-country="${id}"`);
			expect(words).toContain(model.nameOf(id));
		}
	});
});

describe('the first story', () => {
	const tellings = first.steps.map((step) => [step.id, step, told(step)] as const);

	const pictures = [
		['opening', told({ title: first.title, blocks: first.opening, scene: first.openingScene })] as const,
		...tellings.map(([id, , step]) => [id, step] as const)
	];
	test.each(pictures.filter(([, { scene }]) => scene.emphasised.some((id) => id === 'AFG')))(
		'%s: Afghanistan, which the picture is about, is named in boxes of every size',
		(_, { map }) => {
			const names = [...map.matchAll(/class="label (name [^"]*)"[^>]*>(.*?)<\/g>/gs)].filter(
				([, , label = '']) => /afghanistan/i.test(label.replace(/<[^>]*>/g, ''))
			);
			const shownWhere = (shown: (flags: string) => boolean): number =>
				names.filter(([, flags = '']) => shown(flags)).length;
			expect(shownWhere((flags) => /only-medium/.test(flags) || !/only-|not-medium/.test(flags))).toBe(1);
			expect(shownWhere((flags) => /only-small/.test(flags) || !/only-|not-small/.test(flags))).toBe(1);
			// A low box shows what a small one does, but for what stands elsewhere in it.
			expect(
				shownWhere(
					(flags) =>
						/only-low/.test(flags) ||
						(!/not-low/.test(flags) && (/only-small/.test(flags) || !/only-|not-small/.test(flags)))
				)
			).toBe(1);
		}
	);

	const lengthsSaid = ({ text }: Told): (string | undefined)[] =>
		[...text.matchAll(/(\d[\d,.]*) kilometres/g)].map(([, number]) => number);
	const withLengths = tellings.filter(([, , step]) => lengthsSaid(step).length > 0);
	test.each(withLengths)('%s: every length in the text is that of the borders on its map', (_, __, step) => {
		const lit = step.scene.borders.map(publishedOf);
		const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
		const measured = atlas.borders
			.filter(({ id }) => step.scene.borders.includes(id))
			.map(({ mapKm }) => mapKm ?? 0);
		const right = [...lit, sum(lit), sum(measured)].map((km) => Math.round(km).toLocaleString('en'));
		expect(right).toEqual(expect.arrayContaining(lengthsSaid(step)));
	});

	test.each(tellings)('%s: the text calls everything as the atlas does', (_, { blocks }, { map }) => {
		for (const inline of inlinesOf(blocks)) {
			if (inline.kind !== 'link') continue;
			const { target } = inline;
			if (target.kind === 'web' || target.kind === 'field' || target.kind === 'term') continue;
			const { kind, id } = target;
			const said = plainWords(inline.children);
			expect(namesOf(kind, id).some((name) => name.includes(said))).toBe(true);
			if (kind === 'country') expect(map).toContain(`data-country="${id}"`);
		}
	});
});

/** All that a thing is called: names, abbreviation, seat. */
function namesOf(kind: string, id: string): readonly string[] {
	const operation = atlas.operations.find((one) => one.id === id);
	const institution = atlas.institutions.find((one) => one.id === id);
	return [
		model.nameOf(id),
		...(kind === 'operation' && operation ? [operation.name, operation.seat] : []),
		...(kind === 'institution' && institution ? [institution.name, institution.abbreviation ?? ''] : [])
	];
}
