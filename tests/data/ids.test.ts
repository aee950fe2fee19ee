import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { loadData } from '../../data/load';
import { STATUSES } from '../../src/lib/atlas/types';

const data = loadData();
const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
const land = new Set([
	...idsOf(data.countries),
	...idsOf(data.areas.areas),
	...idsOf(data.policy.otherAreas)
]);

describe('stories', () => {
	/** What an id after `kind:` in a story may be. */
	const known: Readonly<Record<string, ReadonlySet<string>>> = {
		country: land,
		border: new Set(idsOf(data.publishedBorders)),
		operation: new Set(idsOf(data.operations)),
		institution: new Set(idsOf(data.institutions)),
		place: new Set(idsOf(data.places)),
		meeting: new Set(idsOf(data.meetings)),
		field: new Set(idsOf(data.fields))
	};
	const folder = join('data', 'stories');
	const links = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) =>
			readdirSync(join(folder, name))
				.filter((file) => file.endsWith('.md'))
				.flatMap((file) => {
					const text = readFileSync(join(folder, name, file), 'utf8');
					return [...text.matchAll(/\]\(([a-z]+):([A-Za-z0-9-]+)\)/g)].map(([, kind = '', id = '']) => ({
						story: `${name}/${file}`,
						kind,
						id
					}));
				})
		)
		.filter(({ kind }) => kind in known);

	it('link to something', () => {
		expect(links.length).toBeGreaterThan(0);
	});

	it('link only to what the data know', () => {
		expect(links.filter(({ kind, id }) => !known[kind]?.has(id))).toEqual([]);
	});
});

describe('rivers', () => {
	const told = readdirSync(join('data', 'stories'), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md') && file !== 'README.md')
		.map((file) => readFileSync(join('data', 'stories', file), 'utf8'))
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
		topology.parse(JSON.parse(readFileSync(join('geo', 'out', file), 'utf8'))).objects;

	it.each(['overview.json', 'detail.json'])(
		'of %s has a shape for every country, and none unnamed',
		(file) => {
			const drawn = new Set(idsOf(read(file).countries.geometries));
			expect(idsOf(data.countries).filter((id) => !drawn.has(id))).toEqual([]);
			expect([...drawn].filter((id) => !land.has(id))).toEqual([]);
		}
	);

	it('has borders between named land only', () => {
		const unnamed = idsOf(read('detail.json').borders.geometries).filter((id) => {
			const cuts = [...id.matchAll(/-/g)].map(({ index }) => [id.slice(0, index), id.slice(index + 1)]);
			return !cuts.some((sides) => sides.every((side) => land.has(side)));
		});
		expect(unnamed).toEqual([]);
	});
});

describe('policy', () => {
	it('speaks of named land only', () => {
		const named = data.policy.rows.flatMap(({ owner, countries }) =>
			owner === null ? countries : [owner, ...countries]
		);
		expect(named.filter((id) => !land.has(id))).toEqual([]);
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

	it.each(['status', 'standing'])('tell apart no %s that the atlas does not know', (selector) => {
		const statuses: readonly string[] = [...STATUSES, 'suspended', 'outside', '*'];
		expect(chosen(selector).size).toBeGreaterThan(0);
		expect([...chosen(selector)].filter((value) => !statuses.includes(value))).toEqual([]);
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
		expect(lacking(idsOf(data.meetingKinds), 'meeting-kind')).toEqual([]);
		const active = data.operations.filter(({ closed }) => closed === null);
		expect(lacking(idsOf(active), 'operation')).toEqual([]);
	});

	it('names every department of the Secretariat', () => {
		const departments = data.institutions.filter(({ parent }) => parent === 'secretariat');
		expect(departments).toHaveLength(12);
		expect(lacking(idsOf(departments), 'institution')).toEqual([]);
	});
});
