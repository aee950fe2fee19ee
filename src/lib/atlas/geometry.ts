import type {
	Topology,
	GeometryCollection,
	MultiPolygon,
	Polygon,
	MultiLineString
} from 'topojson-specification';
import type { Bbox, BorderId, CountryId, Kilometres, LonLat } from './types';

/** What every land shape carries: its own id, and the State that a dependency belongs to. */
export interface LandProperties {
	readonly state?: CountryId;
	/** `home` is the part that label, camera and neighbours use; absent on areas that are one part. */
	readonly part?: 'home' | 'distant';
}

/** How a line is drawn: between States, dashed by policy, or not at all by policy. */
export type LineStyle = 'border' | 'dashed';

export interface BorderProperties {
	readonly countries: readonly [CountryId, CountryId];
	readonly style: LineStyle;
}

/**
 * One level of detail. `countries`, `borders` and `coast` share one set of arcs, so no gap can open
 * between neighbours. Every geometry has its string `id`: a CountryId, or a BorderId in `borders`.
 * Cuts along ±180° and the pole lie in `countries` only; they are in no line.
 */
export type AtlasTopology = Topology<{
	countries: GeometryCollection<LandProperties>;
	borders: GeometryCollection<BorderProperties>;
	coast: GeometryCollection<Record<string, never>>;
}>;
export type CountryGeometry = (Polygon<LandProperties> | MultiPolygon<LandProperties>) & { id: string };
export type BorderGeometry = MultiLineString<BorderProperties> & { id: string };

/** Kinds of lines that have names, from below. */
export const COURSE_KINDS = ['river'] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** The course of a river, as its source has it: of lines that meet, each is a piece. The index has its name. */
export interface RiverCourse {
	readonly id: string;
	readonly kind: CourseKind;
	readonly lines: readonly (readonly LonLat[])[];
}

/** Where a country's name stands and how the camera frames it. */
export interface LabelPoint {
	readonly id: CountryId;
	readonly point: LonLat;
	/** Radius in km of the largest circle around `point` inside the home part: how much room a name has. */
	readonly roomKm: Kilometres;
	/** Box of the home part, for the camera. */
	readonly bbox: Bbox;
	readonly microstate: boolean;
}

/** A border in the derived table: who, how long on this map at full detail. */
export interface BorderRow {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	readonly mapKm: Kilometres;
	readonly kind: 'home' | 'dependency' | 'boundary';
}
