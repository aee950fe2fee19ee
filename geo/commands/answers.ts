import type { Feature, FeatureCollection } from 'geojson';
import { otherNamesOf } from '../../data/country-names';
import { nearest, plainName } from '../../src/lib/atlas/nearest';
import type { CountryId } from '../../src/lib/atlas/types';
import { areaId, UnknownAreaError } from '../library/area-id';
import { coastLines } from '../library/coast-lines';
import type { BorderOptions } from '../library/border-table';
import { borderOf } from '../library/border-of';
import { bordersBetween } from '../library/borders-between';
import { borderLines } from '../library/border-lines';
import { bordersOf } from '../library/borders-of';
import { nearestBorderPoint } from '../library/nearest-border-point';
import { outerBorder } from '../library/outer-border';
import { threeCountryPoints } from '../library/three-country-points';
import { union } from '../library/union';
import { lengthKm } from '../sphere';
import { UsageError } from './command';
import {
	describeBorder,
	nameOf,
	topologyOf,
	type DescribedBorder,
	type Facts,
	type LevelName
} from './facts';

/** What a command found, in a form that every format can be made of. */
export interface Answer {
	readonly header: readonly string[];
	readonly rows: readonly (readonly (string | number | null)[])[];
	/** One line for people under the table. */
	readonly summary: string;
	/** Notes that readers must see with the answer. */
	readonly notes: readonly string[];
	readonly shapes: () => FeatureCollection;
}

/** All full members. */
export const MEMBERS = 'members';
/** All who take part without being full members. */
const PARTNERS = 'partners';

/** Countries of a set that has a name of its own: of a role, or of a status by its id, in singular or plural. */
function namedSet({ statuses, kinds }: Facts, name: string): CountryId[] | null {
	const wanted = kinds.filter(({ id, role }) => {
		if (name === MEMBERS) return role === 'full';
		if (name === PARTNERS) return role === 'associate';
		return name === id || name === `${id}s`;
	});
	const ids = new Set(wanted.map(({ id }) => id));
	return ids.size === 0 ? null : [...statuses].flatMap(([id, status]) => (ids.has(status) ? [id] : []));
}

/** A code of the map; a wrong one, or a name, is answered with the codes that may be meant. */
export function askedArea(facts: Facts, text: string): CountryId {
	try {
		return areaId(facts.table.areas, text);
	} catch (error) {
		if (!(error instanceof UnknownAreaError)) throw error;
		const known = facts.table.areas.map((id) => ({
			id,
			names: [facts.names.get(id) ?? id, ...otherNamesOf(id)]
		}));
		const called = known.filter(({ names }) => names.some((name) => plainName(name) === plainName(text)));
		const others = error.suggestions.length > 0 ? error.suggestions : nearest(text, known);
		const ids: readonly string[] = called.length > 0 ? called.map(({ id }) => id) : others;
		const meant = ids.map((id) => nameOf(facts, id));
		const hint = meant.length > 0 ? `; did you mean ${meant.join(' or ')}?` : '';
		throw new UsageError(`no area of the map has the code "${text}"${hint}`);
	}
}

/** Codes, or names of sets, with commas between. */
export function askedSet(facts: Facts, text: string): CountryId[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.flatMap((part) => namedSet(facts, part) ?? [askedArea(facts, part)]);
}

const notesOf = (borders: readonly DescribedBorder[]): string[] => [
	...new Set(borders.flatMap(({ id, note }) => (note === null ? [] : [`${id}: ${note}`])))
];
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
/** Lengths are kept to ten metres. */
const rounded = (km: number) => Math.round(km * 100) / 100;

function lineFeatures(facts: Facts, level: LevelName, borders: readonly DescribedBorder[]): Feature[] {
	const topology = topologyOf(facts, level);
	return borders.map(({ id, countries, mapKm, published, kind, note }) => ({
		type: 'Feature',
		id,
		properties: { id, countries, mapKm, publishedKm: published?.km ?? null, kind, note },
		geometry: {
			type: 'MultiLineString',
			coordinates: borderLines(topology, id).map((line) => line.map((point) => [...point]))
		}
	}));
}

function borderAnswer(facts: Facts, level: LevelName, described: readonly DescribedBorder[]): Answer {
	const sum = rounded(total(described.map(({ mapKm }) => mapKm)));
	return {
		header: ['border', 'countries', 'map_km', 'published_km', 'kind'],
		rows: described.map(({ id, countries, mapKm, published, kind }) => [
			id,
			countries.map((country) => facts.names.get(country) ?? country).join(' – '),
			mapKm,
			published?.km ?? null,
			kind
		]),
		summary: `${described.length} borders, ${sum} km on the map`,
		notes: notesOf(described),
		shapes: () => ({ type: 'FeatureCollection', features: lineFeatures(facts, level, described) })
	};
}

export function bordersAnswer(
	facts: Facts,
	level: LevelName,
	country: string,
	options: BorderOptions
): Answer {
	const rows = bordersOf(facts.table, askedArea(facts, country), options);
	return borderAnswer(
		facts,
		level,
		rows.map((row) => describeBorder(facts, row))
	);
}

export function borderOfAnswer(facts: Facts, level: LevelName, a: string, b: string): Answer {
	const row = borderOf(facts.table, askedArea(facts, a), askedArea(facts, b));
	return borderAnswer(facts, level, [describeBorder(facts, row)]);
}

export function betweenAnswer(
	facts: Facts,
	level: LevelName,
	some: string,
	others: string,
	options: BorderOptions
): Answer {
	const rows = bordersBetween(facts.table, askedSet(facts, some), askedSet(facts, others), options);
	return borderAnswer(
		facts,
		level,
		rows.map((row) => describeBorder(facts, row))
	);
}

export function outerAnswer(facts: Facts, level: LevelName, members: string, options: BorderOptions): Answer {
	const found = outerBorder(facts.table, askedSet(facts, members), options);
	const described = found.flatMap(({ borders }) => borders.map((row) => describeBorder(facts, row)));
	return {
		header: ['neighbour', 'name', 'map_km', 'borders'],
		rows: found.map(({ neighbour, mapKm, borders }) => [
			neighbour,
			facts.names.get(neighbour) ?? null,
			rounded(mapKm),
			borders.map(({ id }) => id).join(' ')
		]),
		summary: `${found.length} neighbours, ${rounded(total(found.map(({ mapKm }) => mapKm)))} km on the map`,
		notes: notesOf(described),
		shapes: () => ({ type: 'FeatureCollection', features: lineFeatures(facts, level, described) })
	};
}

export function pointsAnswer(facts: Facts, level: LevelName, country: string | undefined): Answer {
	const id = country === undefined ? null : askedArea(facts, country);
	const points = threeCountryPoints(topologyOf(facts, level)).filter(
		({ countries }) => id === null || countries.includes(id)
	);
	const decimals = 4;
	return {
		header: ['countries', 'lon', 'lat'],
		rows: points.map(({ countries, point: [lon, lat] }) => [
			countries.join(' '),
			Number(lon.toFixed(decimals)),
			Number(lat.toFixed(decimals))
		]),
		summary: `${points.length} points where three countries or more meet`,
		notes: [],
		shapes: () => ({
			type: 'FeatureCollection',
			features: points.map(({ countries, point }) => ({
				type: 'Feature',
				properties: { countries },
				geometry: { type: 'Point', coordinates: [...point] }
			}))
		})
	};
}

function askedNumber(text: string, name: string, most: number): number {
	const value = Number(text);
	if (text.trim() === '' || !(Math.abs(value) <= most)) {
		throw new UsageError(`"${text}" is no ${name} in degrees from -${most} to ${most}`);
	}
	return value;
}

export function nearestAnswer(facts: Facts, level: LevelName, lonText: string, latText: string): Answer {
	const lon = askedNumber(lonText, 'longitude', 180);
	const lat = askedNumber(latText, 'latitude', 90);
	const { border, point, km } = nearestBorderPoint(topologyOf(facts, level), [lon, lat]);
	const decimals = 4;
	const [x, y] = point.map((degrees) => Number(degrees.toFixed(decimals)));
	return {
		header: ['border', 'km', 'lon', 'lat'],
		rows: [[border, rounded(km), x ?? 0, y ?? 0]],
		summary: `the nearest land border is ${border}, ${rounded(km)} km away`,
		notes: facts.notes.has(border) ? [`${border}: ${facts.notes.get(border)}`] : [],
		shapes: () => ({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { border, km },
					geometry: { type: 'Point', coordinates: [...point] }
				}
			]
		})
	};
}

export function coastAnswer(facts: Facts, level: LevelName, country: string): Answer {
	const id = askedArea(facts, country);
	const lines = coastLines(topologyOf(facts, level), id);
	const km = rounded(total(lines.map((line) => lengthKm(line))));
	return {
		header: ['country', 'name', 'coast_km', 'level'],
		rows: [[id, facts.names.get(id) ?? null, km, level]],
		summary: `${km} km of coast at this level of detail; a finer map gives more`,
		notes: [],
		shapes: () => ({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id,
					properties: { id, km, level },
					geometry: {
						type: 'MultiLineString',
						coordinates: lines.map((line) => line.map((point) => [...point]))
					}
				}
			]
		})
	};
}

export function unionAnswer(facts: Facts, level: LevelName, members: string): Answer {
	const ids = askedSet(facts, members);
	const topology = topologyOf(facts, level);
	const land = union(topology, ids);
	return {
		header: ['countries', 'polygons'],
		rows: [[ids.join(' '), land.coordinates.length]],
		summary: `${ids.length} countries as one, ${land.coordinates.length} polygons (--format geojson for the shape)`,
		notes: [],
		shapes: () => ({
			type: 'FeatureCollection',
			features: [{ type: 'Feature', properties: { countries: ids }, geometry: land }]
		})
	};
}
