import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Geometry as GeoJson } from 'geojson';
import type { AtlasTopology, BorderRow, LabelPoint, RiverCourse } from '../src/lib/atlas/geometry';
import type { Geometry } from './build';
import type { FileSize } from './checks/budget';
import type { Problem } from './checks/problem';
import { rfc7946 } from './rfc7946';

/** Limits on the wire, brotli, in bytes. `full` is for people and for checks; no page loads it. */
const LIMITS = {
	overview: 80_000,
	region: 130_000,
	detail: 400_000,
	labels: 20_000,
	borders: 20_000,
	rivers: 5_000
} as const;

export type OutputName = keyof typeof LIMITS | 'full';
export const OUTPUT_NAMES: readonly OutputName[] = [
	'full',
	'overview',
	'region',
	'detail',
	'labels',
	'borders',
	'rivers'
];

/** The text of every output file, by its name. */
export function outputTexts(geometry: Geometry): Record<OutputName, string> {
	const text = (value: unknown) => `${JSON.stringify(value)}\n`;
	return {
		full: text(geometry.full.topology),
		overview: text(geometry.overview.topology),
		region: text(geometry.region.topology),
		detail: text(geometry.detail.topology),
		labels: text(geometry.labels),
		borders: text(geometry.borders),
		rivers: text(geometry.courses)
	};
}

/** The text of every output file as it stands in a directory. */
export function outputTextsOf(directory: string): Record<OutputName, string> {
	const text = (name: OutputName) => readFileSync(fileOf(directory, name), 'utf8');
	return {
		full: text('full'),
		overview: text('overview'),
		region: text('region'),
		detail: text('detail'),
		labels: text('labels'),
		borders: text('borders'),
		rivers: text('rivers')
	};
}

/** Size and limit of every file that a page loads. */
export function outputSizes(texts: Readonly<Record<OutputName, string>>): FileSize[] {
	return OUTPUT_NAMES.flatMap((name) =>
		name === 'full'
			? []
			: [
					{
						name,
						rawBytes: Buffer.byteLength(texts[name]),
						brotliBytes: brotliCompressSync(texts[name]).length,
						limitBytes: LIMITS[name]
					}
				]
	);
}

const fileOf = (directory: string, name: OutputName) => path(directory, `${name}.json`);
const stampOf = (directory: string) => path(directory, 'inputs.sha256');
const problemsOf = (directory: string) => path(directory, 'problems.geojson');

/** Whether all files stand in the directory and were made from inputs with this hash. */
export function isUpToDate(directory: string, hash: string): boolean {
	return (
		OUTPUT_NAMES.every((name) => existsSync(fileOf(directory, name))) &&
		existsSync(stampOf(directory)) &&
		readFileSync(stampOf(directory), 'utf8').trim() === hash
	);
}

/** Writes all files, and last the stamp that says what they were made from. */
export function writeOutput(
	directory: string,
	texts: Readonly<Record<OutputName, string>>,
	hash: string
): void {
	mkdirSync(directory, { recursive: true });
	rmSync(stampOf(directory), { force: true });
	rmSync(problemsOf(directory), { force: true });
	for (const name of OUTPUT_NAMES) writeFileSync(fileOf(directory, name), texts[name]);
	writeFileSync(stampOf(directory), `${hash}\n`);
}

/** Writes the shapes of all problems to one GeoJSON file and returns its path; nothing else is touched. */
export function writeProblems(directory: string, problems: readonly Problem[]): string {
	const features = problems.flatMap(({ shape, ...properties }) =>
		shape ? [{ type: 'Feature', properties, geometry: rfc7946(shape satisfies GeoJson) }] : []
	);
	mkdirSync(directory, { recursive: true });
	writeFileSync(problemsOf(directory), `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
	return problemsOf(directory);
}

/** What the files of a directory hold, for those who do not want to build. */
export interface Output {
	readonly full: AtlasTopology;
	readonly overview: AtlasTopology;
	readonly region: AtlasTopology;
	readonly detail: AtlasTopology;
	readonly borders: readonly BorderRow[];
	readonly labels: readonly LabelPoint[];
	readonly courses: readonly RiverCourse[];
}

/**
 * Reads the files that `writeOutput` wrote. They are trusted: the build checked them. Throws an Error
 * that says how to make them if one is missing.
 */
export function readOutput(directory: string): Output {
	const read = (name: OutputName) => {
		const file = fileOf(directory, name);
		if (!existsSync(file)) throw new Error(`${file} is missing: run npm run geo:build`);
		return JSON.parse(readFileSync(file, 'utf8'));
	};
	return {
		full: read('full'),
		overview: read('overview'),
		region: read('region'),
		detail: read('detail'),
		borders: read('borders'),
		labels: read('labels'),
		courses: read('rivers')
	};
}
