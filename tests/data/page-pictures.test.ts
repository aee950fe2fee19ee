import { afterAll, expect, test } from 'vitest';
import { FIGURE } from '$lib/atlas/perspective';
import { keysOf } from '$lib/atlas/map-keys';
import { pageScene } from '$lib/atlas/page';
import type { Page } from '$lib/atlas/page';
import type { CountryId } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { isLarge } from '$lib/drawn/labels/candidates';
import { pictureOf } from '$lib/drawn/picture';
import { enlargedBox } from '$lib/lettering/label';
import { atlas } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';
import { stories } from '$lib/server/stories';
import { scenesOf } from '$lib/story/story';
import { BOX_SIZES } from '$lib/theme/drawing/lines';
import { BOXES, inputs, shown } from './shown-picture.fixture';

/** Where a field operation works now. */
const active = new Set(model.activeOperations().flatMap((operation) => operation.hosts));
const hosts = new Set(model.countries.map(({ id }) => id).filter((id) => active.has(id)));

const known = new Map<string, ReturnType<typeof shown>>();
afterAll(() => known.clear());

/** The picture of a country's page; that of a host, which two tests look at, is made once. */
function ofCountry(id: CountryId, box: (typeof BOXES)[number]): ReturnType<typeof shown> {
	const key = `${id} ${box.width}`;
	const picture = known.get(key) ?? shown({ kind: 'country', id }, box);
	if (hosts.has(id)) known.set(key, picture);
	return picture;
}

test.each(BOXES)(
	'no length stands on the country that its page is about, nor its line across another, in $width × $height',
	(box) => {
		const faults = model.countries.flatMap(({ id }) => {
			const { ground, labels, boxOf } = ofCountry(id, box);
			const { lands, owner, screen, drawing } = ground;
			const isOn = (point: readonly [number, number], some: typeof lands): boolean => {
				const place = screen.under(point);
				return place !== null && drawing.holds(some, place);
			};
			const own = lands.filter((land) => owner(land.id) === id);
			return labels.flatMap((label) => {
				if (label.named.kind !== 'length') return [];
				const [left, top, right, bottom] = boxOf(label);
				const points = [left, (left + right) / 2, right].flatMap((x) =>
					[top, (top + bottom) / 2, bottom].map((y) => [x, y] as const)
				);
				const border = model.borders.find((one) => label.id === `border ${one.id}`);
				const sides: readonly string[] = border ? model.sidesOf(border.id) : [];
				const others = lands.filter((land) => !sides.includes(owner(land.id)));
				const [x1, y1, x2, y2] = label.leader ?? [0, 0, 0, 0];
				const way = label.leader ? [0.2, 0.4, 0.6, 0.8, 1] : [];
				return [
					...(points.filter((point) => isOn(point, own)).length > 2 ? [`${id}: ${label.id}`] : []),
					...(way.some((share) => isOn([x1 + share * (x2 - x1), y1 + share * (y2 - y1)], others))
						? [`${id}: line of ${label.id}`]
						: [])
				];
			});
		});
		expect(faults).toEqual([]);
	}
);

test.each(BOXES)('no length in a story stands on a third land, nor its line, in $width × $height', (box) => {
	const lengths = stories.flatMap((story) => {
		const steps = scenesOf(story);
		return steps.flatMap(({ borders }, step) => {
			if (borders.length === 0) return [];
			const { ground, labels, boxOf } = shown({ kind: 'story', slug: story.slug, steps, step }, box);
			const { lands, owner, screen, drawing } = ground;
			return labels
				.filter(({ named }) => named.kind === 'length')
				.map((label) => {
					const { id, leader } = label;
					const border = model.borders.find((one) => id === `border ${one.id}`);
					const sides: readonly string[] = border ? model.sidesOf(border.id) : [];
					const thirds = lands.filter((land) => !sides.includes(owner(land.id)));
					const isOnThird = (point: readonly [number, number]): boolean => {
						const place = screen.under(point);
						return place !== null && drawing.holds(thirds, place);
					};
					const [left, top, right, bottom] = boxOf(label);
					const [x1, y1, x2, y2] = leader ?? [0, 0, 0, 0];
					const middle = [(left + right) / 2, (top + bottom) / 2] as const;
					const way = leader
						? [0.2, 0.5, 0.8].map((share) => [x1 + share * (x2 - x1), y1 + share * (y2 - y1)] as const)
						: [];
					return { told: `${story.slug} ${step}: ${id}`, isWrong: [middle, ...way].some(isOnThird) };
				});
		});
	});
	expect(lengths.length).toBeGreaterThan(20);
	expect(lengths.filter(({ isWrong }) => isWrong).map(({ told }) => told)).toEqual([]);
});

test.each(['operations', 'structure'] as const)(
	'on the page of all %s every sign of a large box is named',
	(kind) => {
		const { picture, labels } = shown({ kind }, BOXES[0]);
		const wanted = picture.signs.filter((sign) => sign.kind === 'operation' || sign.kind === 'institution');
		const named = new Set(labels.map(({ id }) => id));
		expect(wanted.length).toBeGreaterThan(5);
		expect(
			wanted.filter((sign) => !named.has(`${sign.kind} ${sign.members[0] ?? ''}`)).map(({ name }) => name)
		).toEqual([]);
	}
);

test('on the page of all bodies a large box writes their names out', () => {
	const { labels } = shown({ kind: 'structure' }, BOXES[0]);
	const abbreviations = new Set(model.institutions.flatMap(({ abbreviation }) => abbreviation ?? []));
	const texts = labels.flatMap(({ position }) => position.lines.map(({ text }) => text));
	expect(texts).toContain('High Commissioner');
	expect(texts.filter((text) => abbreviations.has(text))).toEqual([]);
});

test('signs that a page is not about are grey: other operations, and those outside the country', () => {
	const strong = (page: Page): string[] =>
		shown(page, BOXES[0]).picture.signs.flatMap(({ aside, kind, members }) =>
			aside || (kind !== 'operation' && kind !== 'institution') ? [] : members
		);
	expect(strong({ kind: 'operation', id: 'mission-to-skopje' as never })).toEqual(['mission-to-skopje']);
	const inTajikistan = [...model.operations, ...model.institutions].filter((one) =>
		'hosts' in one ? one.hosts.some((host) => host === 'TJK') : one.country === 'TJK'
	);
	const shownThere = strong({ kind: 'country', id: 'TJK' as never });
	expect(shownThere.length).toBeGreaterThan(0);
	expect(inTajikistan.map(({ id }): string => id)).toEqual(expect.arrayContaining(shownThere));
	expect(strong({ kind: 'operations' }).length).toBeGreaterThan(10);
});

test('the page of an operation shows where else it worked, with names, and says what the sign means', () => {
	const page = { kind: 'operation', id: 'special-monitoring-mission-to-ukraine' as never } as const;
	const { picture, labels } = shown(page, BOXES[0]);
	const offices = picture.signs.filter(({ kind }) => kind === 'office').map(({ name }) => name);
	const told = atlas.operations.find(({ id }) => id === 'special-monitoring-mission-to-ukraine');
	expect(offices.toSorted()).toEqual(told?.otherOffices?.value.map(({ name }) => name).toSorted());
	const named = labels.flatMap(({ id }) => (id.startsWith('office ') ? [id] : []));
	expect(named).toHaveLength(offices.length);
	expect(keysOf(pageScene(page, model, frames), model, true)).toContain('office');
});

test('from far the page of a country with many neighbours says the four longest lengths at most', () => {
	const { labels } = shown({ kind: 'country', id: 'RUS' as never }, BOXES[0]);
	const lengths = labels.filter(({ named }) => named.kind === 'length');
	expect(lengths.length).toBeGreaterThan(0);
	expect(lengths.length).toBeLessThanOrEqual(4);
});

test('an area that is no State is not named where a State beside it has no name', () => {
	for (const box of BOXES) {
		const { ground, labels } = shown({ kind: 'country', id: 'TJK' as never }, box, [[75, 36], 5]);
		const named = new Set(labels.map(({ id }) => id));
		const beside = ground.borders.flatMap(({ properties }) =>
			properties?.countries.some((id) => id === 'X-SIACHEN')
				? properties.countries.filter((id) => id !== 'X-SIACHEN')
				: []
		);
		expect(beside.length).toBeGreaterThan(0);
		if (named.has('X-SIACHEN')) expect(beside.filter((id) => !named.has(id))).toEqual([]);
	}
});

test.each(['home', 'operations', 'structure', 'meetings', 'chairs'] as const)(
	'nothing of the map of %s is cut by the sides of a sheet of paper',
	(kind) => {
		const ground = groundOf(pageScene({ kind }, model, frames), inputs);
		const look = { growth: BOX_SIZES.medium.letters, firstLine: false };
		const printed = pictureOf(ground).labels.filter(({ sizes }) => sizes.includes('medium'));
		expect(printed.length).toBeGreaterThan(5);
		const cut = printed.filter(({ named, position }) => {
			const [left, , right] = enlargedBox(
				position,
				isLarge(named) ? { ...look, growth: BOX_SIZES.medium.largeLetters } : look
			);
			return left < 0 || right > FIGURE.width;
		});
		expect(cut.map(({ id }) => id)).toEqual([]);
	}
);

test.each(BOXES)(
	'on the page of a country the operation that works there has its name, in $width × $height',
	(box) => {
		expect(hosts.size).toBeGreaterThan(8);
		const unnamed = [...hosts].flatMap((id) => {
			const { picture, labels } = ofCountry(id, box);
			const named = new Set(labels.map((label) => label.id));
			return picture.signs
				.filter(({ kind, closed, homes }) => kind === 'operation' && !closed && homes.includes(id))
				.filter(({ kind, members }) => !named.has(`${kind} ${members[0] ?? ''}`))
				.map(({ name }) => `${id}: ${name}`);
		});
		expect(unnamed).toEqual([]);
	}
);

test('the key of a page has the statuses in sight: no Partner on that of the United States, Japan’s on that of the Russian Federation', () => {
	const keysOn = (name: string): readonly string[] => {
		const country = model.countries.find((one) => one.name === name);
		if (!country) throw new Error(`no country is called ${name}`);
		const { ground, picture } = shown({ kind: 'country', id: country.id }, BOXES[0]);
		return keysOf(ground.scene, model, ground.near, { lands: picture.lands });
	};
	expect(keysOn('United States of America')).toEqual(['first', 'selected-first', 'border']);
	expect(keysOn('Russian Federation')).toContain('third');
	expect(keysOn('Iceland')).toEqual(['selected-first']);
});
