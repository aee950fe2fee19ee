import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { AtlasTopology, BorderProperties, LandProperties, LineStyle } from '../../atlas/geometry';
import type { CountryId, LonLat } from '../../atlas/types';
import { isShortRing } from '../../drawn/lines/short-rings';
import { distanceKm } from '../../atlas/earth';
import { courseOf, stretchesOf } from './stretches';
import type { Course } from './stretches';

/** A land shape, as the adapter needs it to give it a look. */
export interface LandFeature {
	readonly id: string;
	readonly state?: CountryId;
}
/** A line, with the ids of the one or two shapes on its sides. `thin` marks a coast or a short ring: as part of an outline they are thin. */
export interface LineFeature {
	readonly id: string;
	readonly sides: readonly string[];
	readonly border: string | null;
	readonly style: LineStyle;
	readonly thin: boolean;
	/** From where to where it runs, so that its width can follow the globe; `null` for coasts and rings. */
	readonly course: Course | null;
}

/** One level of detail as GeoJSON, with what each feature is. */
export interface GeometrySources {
	readonly land: FeatureCollection;
	readonly coast: FeatureCollection;
	readonly borders: FeatureCollection;
	readonly landFeatures: readonly LandFeature[];
	readonly coastFeatures: readonly LineFeature[];
	readonly borderFeatures: readonly LineFeature[];
	/** The point halfway along the longest line of each border. */
	readonly middles: ReadonlyMap<string, LonLat>;
}

/** Added to the id of a feature that holds the short rings of another. */
const RING_SUFFIX = '/rings';

function lengthKm(line: readonly Position[]): number {
	let sum = 0;
	for (let index = 1; index < line.length; index++) {
		const [one, other] = [line[index - 1], line[index]];
		if (one && other) sum += distanceKm(one, other);
	}
	return sum;
}

/** The position halfway along a line, by length. */
export function middleOf(line: readonly Position[]): LonLat | null {
	let rest = lengthKm(line) / 2;
	for (let index = 1; index < line.length; index++) {
		const [one, other] = [line[index - 1], line[index]];
		if (!one || !other) continue;
		const step = distanceKm(one, other);
		if (step >= rest && step > 0) {
			const share = rest / step;
			const [lon1 = 0, lat1 = 0] = one;
			const [lon2 = 0, lat2 = 0] = other;
			return [lon1 + share * (lon2 - lon1), lat1 + share * (lat2 - lat1)];
		}
		rest -= step;
	}
	return null;
}

/** MapLibre sets ten vertices aside for each point of a line, and more where it bends it round the globe; it holds 65,535 in one go. */
const MOST_POINTS = 4000;

/** Pieces of a line that are not too long for MapLibre, each beginning where the one before ends. */
function pieces(line: Position[]): Position[][] {
	const count = Math.ceil((line.length - 1) / MOST_POINTS);
	if (count <= 1) return [line];
	return Array.from({ length: count }, (_, index) =>
		line.slice(index * MOST_POINTS, (index + 1) * MOST_POINTS + 1)
	);
}

const linesOf = (geometry: LineString | MultiLineString): Position[][] =>
	geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;

const lineFeature = (id: string, lines: Position[][], properties: object): Feature<MultiLineString> => ({
	type: 'Feature',
	id,
	properties: { ...properties, id },
	geometry: { type: 'MultiLineString', coordinates: lines }
});

/**
 * A level of detail as GeoJSON for MapLibre. Short rings of a line are features of their own, so that
 * the outline of a selected country can draw them thin, as its coasts. Throws an Error that names what has no id.
 */
export function geometrySources(topology: AtlasTopology): GeometrySources {
	const land = feature<LandProperties>(topology, topology.objects.countries);
	const coast = feature(topology, topology.objects.coast);
	const borders = feature<BorderProperties>(topology, topology.objects.borders);
	const nameless = [...land.features, ...coast.features, ...borders.features].filter(
		({ id }) => typeof id !== 'string'
	);
	if (nameless.length > 0) throw new Error(`geometry: ${nameless.length} shapes without a string id`);

	const coastLines: LineFeature[] = [];
	const borderLines: LineFeature[] = [];
	const middles = new Map<string, LonLat>();
	const split = (
		id: string,
		geometry: LineString | MultiLineString,
		described: Omit<LineFeature, 'id' | 'thin' | 'course'>,
		into: LineFeature[],
		inStretches: boolean
	): Feature[] => {
		const lines = linesOf(geometry);
		const rings = lines.filter((line) => isShortRing(line));
		const short = new Set(rings);
		const rest = lines.filter((line) => !short.has(line)).flatMap(pieces);
		const stretches = inStretches ? rest.flatMap(stretchesOf) : [];
		const parts = [
			...(inStretches ? [] : [{ id, lines: rest, thin: described.border === null, course: null }]),
			...stretches.map((line, index) => ({
				id: index === 0 ? id : `${id}/${index}`,
				lines: [line],
				thin: false,
				course: courseOf(line)
			})),
			{ id: id + RING_SUFFIX, lines: rings, thin: true, course: null }
		].filter((part) => part.lines.length > 0);
		for (const { id: part, thin, course } of parts) into.push({ ...described, id: part, thin, course });
		return parts.map((part) => lineFeature(part.id, part.lines, { style: described.style, thin: part.thin }));
	};

	const coastFeatures = coast.features.flatMap(({ id, geometry }) =>
		isLine(geometry)
			? split(String(id), geometry, { sides: [String(id)], border: null, style: 'border' }, coastLines, false)
			: []
	);
	const borderFeatures = borders.features.flatMap(({ id, geometry, properties }) => {
		if (!isLine(geometry)) return [];
		const longest = linesOf(geometry).reduce<Position[]>(
			(best, line) => (lengthKm(line) > lengthKm(best) ? line : best),
			[]
		);
		const middle = middleOf(longest);
		if (middle) middles.set(String(id), middle);
		return split(
			String(id),
			geometry,
			{ sides: properties.countries, border: String(id), style: properties.style },
			borderLines,
			properties.style === 'border'
		);
	});
	return {
		land: {
			type: 'FeatureCollection',
			features: land.features.map((shape) => ({
				...shape,
				properties: { id: shape.id, ...(shape.properties.state && { state: shape.properties.state }) }
			}))
		},
		coast: { type: 'FeatureCollection', features: coastFeatures },
		borders: { type: 'FeatureCollection', features: borderFeatures },
		landFeatures: land.features.map(({ id, properties }) => ({
			id: String(id),
			...(properties.state && { state: properties.state })
		})),
		coastFeatures: coastLines,
		borderFeatures: borderLines,
		middles
	};
}

function isLine(geometry: Feature['geometry'] | null): geometry is LineString | MultiLineString {
	return geometry?.type === 'LineString' || geometry?.type === 'MultiLineString';
}
