import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { distanceKm } from '../geo/sphere';
import { pointsAround } from '../src/lib/atlas/frame';
import type { AtlasTopology, LabelPoint } from '../src/lib/atlas/geometry';
import type { Bbox, CountryId, LonLat } from '../src/lib/atlas/types';
import { DATA_FILES, type AtlasData } from './atlas-data';
import type { Problem } from './data-error';

/** The map's lines are generalised: a quay or a town at a border river may lie so far outside its land. */
const TOLERANCE_KM = 3;
/** Of the smallest States the map has less than their land. */
const SMALL_STATE_KM = 10;

interface Placed {
	readonly file: string;
	readonly record: string;
	readonly field: string;
	readonly point: LonLat;
	/** The land in which it lies by its own record. */
	readonly lands: readonly CountryId[];
}

function pointsOf(data: AtlasData): Placed[] {
	const presences = [
		...data.operations.map((one) => ({
			...one,
			file: DATA_FILES.operations,
			offices: one.otherOffices?.value
		})),
		...data.activities.map((one) => ({ ...one, file: DATA_FILES.activities, offices: undefined }))
	];
	return [
		...data.countries.map(({ id, capital }) => ({
			file: DATA_FILES.countries,
			record: id,
			field: 'capital.point',
			point: capital.point,
			lands: [id]
		})),
		...presences.flatMap(({ file, id, hosts, point, offices = [] }) => [
			{ file, record: id, field: 'point', point, lands: hosts },
			...offices.map((office, index) => ({
				file,
				record: id,
				field: `otherOffices.value[${index}].point`,
				point: office.point,
				lands: hosts
			}))
		]),
		...[
			...data.institutions.map((one) => ({ ...one, file: DATA_FILES.institutions })),
			...data.meetings.map((one) => ({ ...one, file: DATA_FILES.meetings }))
		].map(({ file, id, country, point }) => ({ file, record: id, field: 'point', point, lands: [country] })),
		...data.places.map(({ id, countries, point }) => ({
			file: DATA_FILES.places,
			record: id,
			field: 'point',
			point,
			lands: countries
		}))
	];
}

interface Shape {
	readonly id: string;
	readonly polygon: Polygon;
	readonly box: Bbox;
}

/** Answers in which lands of a topology a point lies. */
export function landsOf(topology: AtlasTopology): (point: LonLat) => string[] {
	const shapes = feature(topology, topology.objects.countries).features.flatMap(
		({ id, geometry }): Shape[] => {
			const polygons =
				geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: geometry.type === 'Polygon'
						? [geometry.coordinates]
						: [];
			return polygons.map((coordinates) => ({
				id: String(id),
				polygon: { type: 'Polygon', coordinates },
				box: boxOf(coordinates[0] ?? [])
			}));
		}
	);
	return ([lon, lat]) => [
		...new Set(
			shapes
				.filter(
					({ box: [west, south, east, north] }) => lon >= west && lon <= east && lat >= south && lat <= north
				)
				.filter(({ polygon }) => booleanPointInPolygon([lon, lat], polygon))
				.map(({ id }) => id)
		)
	];
}

function boxOf(ring: readonly Position[]): Bbox {
	const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/**
 * Every point of the facts that lies outside the land that its record names: mostly one whose longitude
 * and latitude were exchanged. The seat of a related activity may lie elsewhere; it is found where it is
 * exchanged, or stands in the sea.
 */
export function astray(data: AtlasData, topology: AtlasTopology, labels: readonly LabelPoint[]): Problem[] {
	const landsAt = landsOf(topology);
	const small = labels.filter(({ microstate }) => microstate);
	const liesIn = (point: LonLat, lands: readonly string[]): boolean =>
		[point, ...pointsAround(point, TOLERANCE_KM)].some((near) =>
			landsAt(near).some((id) => lands.includes(id))
		) || small.some((label) => lands.includes(label.id) && distanceKm(label.point, point) < SMALL_STATE_KM);
	return pointsOf(data).flatMap(({ file, record, field, point, lands }) => {
		if (liesIn(point, lands)) return [];
		const turned: LonLat = [point[1], point[0]];
		const exchanged = Math.abs(turned[1]) <= 90 && liesIn(turned, lands);
		const at = landsAt(point);
		if (file === DATA_FILES.activities && !exchanged && at.length > 0) return [];
		const hint = exchanged
			? `the longitude comes first: [${turned.join(', ')}]`
			: `it lies in ${at.join(', ') || 'no land'}`;
		return [
			{
				file,
				record,
				field,
				message: `lies more than ${TOLERANCE_KM} km outside ${lands.join(', ')}; ${hint}`
			}
		];
	});
}
