import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadData } from '../../data/load';
import { GEOMETRY } from '../../data/pack';
import { officialNames } from '../../src/lib/features/shell/official-names';

const data = loadData();
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const land = new Set([...idsOf(data.states), ...idsOf(data.areas.areas), ...idsOf(data.policy.otherAreas)]);

/** Is it two pieces of land joined by a hyphen, of which an id may hold one itself? */
const isPair = (id: string): boolean =>
	[...id.matchAll(/-/g)]
		.map(({ index }) => [id.slice(0, index), id.slice(index + 1)])
		.some((sides) => sides.every((side) => land.has(side)));

describe('rivers', () => {
	const told = readdirSync(join('data', 'osce', 'stories'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md') && file !== 'README.md')
		.map((file) => readFileSync(join('data', 'osce', 'stories', file), 'utf8'))
		.join('\n');

	it('are those that stories speak of', () => {
		expect(data.rivers.length).toBeGreaterThan(0);
		expect(data.rivers.filter(({ name }) => !told.includes(name)).map(({ id }) => id)).toEqual([]);
	});
});

describe('geometry', () => {
	const shape = z.object({ id: z.string() });
	const topology = z.object({
		objects: z.object({
			countries: z.object({ geometries: z.array(shape) }),
			borders: z.object({ geometries: z.array(shape) })
		})
	});
	const read = (file: string) =>
		topology.parse(JSON.parse(readFileSync(join(GEOMETRY, file), 'utf8'))).objects;

	it.each(['overview.json', 'region.json', 'detail.json'])(
		'of %s has a shape for every country, and none unnamed',
		(file) => {
			const drawn = new Set(idsOf(read(file).countries.geometries));
			expect(idsOf(data.countries).filter((id) => !drawn.has(id))).toEqual([]);
			expect([...drawn].filter((id) => !land.has(id))).toEqual([]);
		}
	);

	it('has borders between named land only', () => {
		expect(idsOf(read('detail.json').borders.geometries).filter((id) => !isPair(id))).toEqual([]);
	});
});

describe('policy', () => {
	it('speaks of named land only', () => {
		const named = data.policy.rows.flatMap(({ owner, countries }) =>
			owner === null ? countries : [owner, ...countries]
		);
		expect(named.filter((id) => !land.has(id))).toEqual([]);
	});

	it('moves, keeps and tests named land only', () => {
		const moved = data.policy.rows.flatMap(({ operation, outside }) => [
			...('from' in operation ? [operation.from, operation.to] : []),
			...('area' in operation ? [operation.area] : []),
			...outside.map(({ area }) => area)
		]);
		expect(moved.length).toBeGreaterThan(20);
		expect(moved.filter((id) => !land.has(id))).toEqual([]);
	});

	it('splits and names land of named States only', () => {
		const { distantParts, otherAreas } = data.policy;
		const ids = [
			...distantParts.flatMap(({ id, state }) => (id === undefined ? [state] : [id, state])),
			...otherAreas.flatMap(({ state }) => state ?? [])
		];
		expect(ids.length).toBeGreaterThan(5);
		expect(ids.filter((id) => !land.has(id))).toEqual([]);
	});

	it('draws lines between named land only', () => {
		const lines = data.policy.rows.flatMap(({ lines }) => lines);
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.filter((id) => !isPair(id))).toEqual([]);
	});
});

describe('messages', () => {
	const variants = z.array(z.object({ match: z.record(z.string(), z.string()) }));
	const messages = z.record(z.string(), z.unknown());
	const matches = readdirSync('messages').flatMap((file) =>
		Object.values(messages.parse(JSON.parse(readFileSync(join('messages', file), 'utf8')))).flatMap(
			(message) => {
				const parsed = variants.safeParse(message);
				return parsed.success ? parsed.data.flatMap(({ match }) => Object.keys(match)) : [];
			}
		)
	);
	const chosen = (selector: string): Set<string> =>
		new Set(
			matches
				.flatMap((match) => match.split(',').map((part) => part.trim().split('=')))
				.filter(([name]) => name === selector)
				.map(([, value = '']) => value)
		);

	/** Every selector of a message, and what it can be. */
	const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'];
	const SELECTORS: Readonly<Record<string, readonly string[]>> = {
		count: ['2', '*'],
		partnerships: ['1', '2', '*'],
		countPlural: PLURALS,
		citiesPlural: PLURALS,
		yearsPlural: PLURALS,
		besides: ['nothing', 'lit'],
		half: ['north', 'south'],
		side: ['west', 'east']
	};

	it.each(Object.keys(SELECTORS))('tell apart no %s that the atlas does not know', (selector) => {
		expect(chosen(selector).size).toBeGreaterThan(0);
		expect([...chosen(selector)].filter((value) => !SELECTORS[selector]?.includes(value))).toEqual([]);
	});

	it('tell apart nothing else', () => {
		const names = matches.flatMap((match) => match.split(',').map((part) => part.trim().split('=')[0] ?? ''));
		expect([...new Set(names)].sort()).toEqual(Object.keys(SELECTORS).sort());
	});
});

describe('the navigation of the organisation', () => {
	const placed = (kind: string): Set<string> =>
		new Set(
			data.navigation.entries.flatMap(({ place }) => (place.kind === kind && 'id' in place ? [place.id] : []))
		);
	const lacking = (ids: readonly string[], kind: string): string[] =>
		ids.filter((id) => !placed(kind).has(id));

	it('leaves none of the fields of work, kinds of meetings and active operations without a place', () => {
		expect(lacking(idsOf(data.fields), 'field')).toEqual([]);
		const listed = data.meetingKinds.filter(({ named }) =>
			named.sources.some((source) => data.navigation.sources.includes(source))
		);
		expect(listed.length).toBeGreaterThan(10);
		expect(lacking(idsOf(listed), 'meeting-kind')).toEqual([]);
		const active = data.operations.filter(({ closed }) => closed === null);
		expect(lacking(idsOf(active), 'operation')).toEqual([]);
	});

	it.each([
		['Closed field activities', 'closed-operations'],
		['Closed field operations', 'closed-operations'],
		['Organizational structure', 'structure'],
		['Participating States', 'countries']
	] as const)('leads from “%s” to the page %s', (name, page) => {
		const entry = data.navigation.entries.find((one) => one.name === name);
		expect(entry?.place).toEqual({ kind: 'page', page });
		expect(officialNames({ navigation: data.navigation.entries }, page)).toContain(name);
	});

	it('names every department of the Secretariat', () => {
		const departments = data.institutions.filter(({ parent }) => parent === 'secretariat');
		expect(departments).toHaveLength(12);
		expect(lacking(idsOf(departments), 'institution')).toEqual([]);
	});
});
