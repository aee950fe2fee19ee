import type { Level } from '../../atlas/level-of-detail';
import type { AtlasTopology, LabelPoint, RiverCourse } from '../../atlas/geometry';

/** Addresses of the geometry files. */
export interface GeometryUrls {
	readonly levels: Readonly<Record<Level, string>>;
	readonly riversUrl: string;
	readonly labelsUrl: string;
}

async function json(url: string, signal: AbortSignal): Promise<unknown> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return response.json();
}

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;

function isTopology(value: unknown): value is AtlasTopology {
	return (
		isObject(value) &&
		value['type'] === 'Topology' &&
		Array.isArray(value['arcs']) &&
		isObject(value['objects']) &&
		['countries', 'borders', 'coast'].every((name) => isObject(value['objects']) && name in value['objects'])
	);
}

const isList = (value: unknown, key: string): boolean =>
	Array.isArray(value) && value.every((item) => isObject(item) && key in item);
const isRivers = (value: unknown): value is RiverCourse[] => isList(value, 'lines');
const isLabels = (value: unknown): value is LabelPoint[] => isList(value, 'roomKm');

/**
 * One level of detail.
 * @throws Error naming the file that cannot be fetched or is not an atlas topology.
 */
export async function loadTopology(url: string, signal: AbortSignal): Promise<AtlasTopology> {
	const value = await json(url, signal);
	if (!isTopology(value)) throw new Error(`${url}: not a topology of countries, borders and coast`);
	return value;
}

/** The courses of rivers; throws like `loadTopology`. */
export async function loadRivers(url: string, signal: AbortSignal): Promise<RiverCourse[]> {
	const value = await json(url, signal);
	if (!isRivers(value)) throw new Error(`${url}: not a list of courses of rivers`);
	return value;
}

/** The label points; throws like `loadTopology`. */
export async function loadLabels(url: string, signal: AbortSignal): Promise<LabelPoint[]> {
	const value = await json(url, signal);
	if (!isLabels(value)) throw new Error(`${url}: not a list of label points`);
	return value;
}
