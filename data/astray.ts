import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { distanceKm } from '../geo/sphere';
import { pointsAround } from '../src/lib/atlas/frame';
import type { AtlasTopology, LabelPoint } from '../src/lib/atlas/geometry';
import type { Bbox, CountryId, Kilometres, LonLat } from '../src/lib/atlas/types';
import { DATA_FILES, type AtlasData } from './atlas-data';
import type { Problem } from './data-error';

/** The map's lines are generalised: a quay or a town at a border river may lie so far outside its land. */
const TOLERANCE_KM = 3;
/** Of the smallest States the map has less than their land. */
const SMALL_STATE_KM = 10;
/** Where there is no land as far as this, the point lies on an atoll that the map is too coarse for. */
const OPEN_SEA_KM = 200;

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
		...data.states.map(({ id, capital }) => ({
			file: DATA_FILES.states,
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

/** The east of a box may lie beyond 180°. */
const isInBox = ([lon, lat]: LonLat, [west, south, east, north]: Bbox): boolean =>
	lat >= south && lat <= north && [lon, lon + 360].some((at) => at >= west && at <= east);

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
	const isNear = (point: LonLat, lands: readonly string[], distance: Kilometres): boolean =>
		pointsAround(point, distance).some((near) => landsAt(near).some((id) => lands.includes(id)));
	const liesIn = (point: LonLat, lands: readonly string[]): boolean =>
		landsAt(point).some((id) => lands.includes(id)) ||
		isNear(point, lands, TOLERANCE_KM) ||
		small.some(
			(label) =>
				lands.includes(label.id) &&
				(distanceKm(label.point, point) < SMALL_STATE_KM || isNear(point, [label.id], SMALL_STATE_KM))
		);
	const isAtoll = (point: LonLat, lands: readonly string[]): boolean =>
		[0, TOLERANCE_KM, SMALL_STATE_KM, OPEN_SEA_KM / 2, OPEN_SEA_KM].every((distance) =>
			pointsAround(point, distance).every((near) => landsAt(near).length === 0)
		) && labels.some(({ id, bbox }) => lands.includes(id) && isInBox(point, bbox));
	return pointsOf(data).flatMap(({ file, record, field, point, lands }) => {
		if (liesIn(point, lands) || isAtoll(point, lands)) return [];
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
