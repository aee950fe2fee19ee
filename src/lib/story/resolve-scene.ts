import { standingOf } from '../atlas/atlas';
import { dayOfYear, firstDay } from '../atlas/date';
import { pointsOfBox } from '../atlas/frame';
import { bordersBetween } from '../atlas/home-borders';
import { emptyScene } from '../atlas/scene';
import type { Camera, Corridor, Inset, Outline, Route, Scene } from '../atlas/scene';
import type { Bbox, Border, BorderId, CountryId, IsoDate, LonLat, Meeting, Operation } from '../atlas/types';
import { boxOfPoint, exchanged, isInView } from './in-view';
import { extremes } from './extremes';
import type { Fields } from './fields';
import { reportUnknown } from './lookup';
import type { Kind, Lookup } from './lookup';
import type { Report } from './problems';
import type { SceneBlock } from './scene-block';
import { statusMeant } from './suggest';

/** The picture of a step that says nothing of its own: the whole area, nothing lit. */
export const wholeArea = ({ asOf, statuses: { statusIds } }: Lookup): Scene => ({
	...emptyScene({ asOf, statusIds }),
	tone: 'story'
});

/**
 * Turns a checked `scene` block into a Scene. Every id is looked up in the atlas; what is unknown, is
 * named twice or did not exist on the step's day is reported, and the Scene goes on without it.
 */
export function resolveScene(
	{ value: block, positionOf }: Fields<SceneBlock>,
	lookup: Lookup,
	report: Report
): Scene {
	const reportAt = (path: readonly PropertyKey[], message: string): void => report(positionOf(path), message);
	const unknown = (id: string, noun: string, wanted: readonly Kind[], path: readonly PropertyKey[]): null => {
		reportUnknown(lookup, id, noun, wanted, positionOf(path), report);
		return null;
	};
	const standing = (id: string) => standingOf(lookup.of.country.get(id)?.statuses ?? [], date);

	const date = readDate();
	const emphasised = list(block.emphasise, ['emphasise'], land);
	const named = list(block.borders, ['borders'], border);
	const between = block.between ? expand(block.between) : [];
	const borders = [...named, ...between.filter((one) => !named.some((other) => other.id === one.id))];
	const corridor = block.corridor ? readCorridor(block.corridor) : null;
	const operations = readOperations();
	const institutions = list(block.institutions, ['institutions'], (id, path) => {
		return lookup.of.institution.get(id) ?? unknown(id, 'institution', ['institution'], path);
	});
	const places = list(block.places, ['places'], (id, path) => {
		return lookup.of.place.get(id) ?? unknown(id, 'place', ['place'], path);
	});
	const meetings = list(block.meetings, ['meetings'], meeting);
	const routes = (block.routes ?? []).flatMap((ends, index) => readRoute(ends, ['routes', index]) ?? []);
	const litOperations = operations.map(({ id }) => id);
	const litInstitutions = institutions.map(({ id }) => id);

	return {
		...wholeArea(lookup),
		date,
		operations: litOperations,
		institutions: litInstitutions,
		emphasised,
		borders: borders.map(({ id }) => id),
		corridor,
		litOperations,
		litInstitutions,
		places: places.map(({ id }) => id),
		meetings: meetings.map(({ id }) => id),
		routes,
		outlines: list(block.formerState, ['formerState'], formerState),
		inset: readInset(),
		camera: readCamera()
	};

	function readDate(): IsoDate {
		if (block.year === undefined) return lookup.asOf;
		const known = [...lookup.of.country.values(), ...lookup.of.formerState.values()];
		const years = known.flatMap(({ statuses }) => statuses.map(({ from }) => from));
		const first = Number(years.sort()[0]?.slice(0, 4) ?? lookup.asOf.slice(0, 4));
		const last = Number(lookup.asOf.slice(0, 4));
		if (block.year >= first && block.year <= last) return dayOfYear(block.year, lookup.asOf);
		reportAt(['year'], `the atlas knows the years ${first} to ${last}, not ${block.year}`);
		return lookup.asOf;
	}

	/** Looks up each id of a list; the unknown and the repeated are reported and left out. */
	function list<Thing>(
		ids: readonly string[] | undefined,
		path: readonly PropertyKey[],
		find: (id: string, path: readonly PropertyKey[]) => Thing | null
	): Thing[] {
		const things: Thing[] = [];
		for (const [index, id] of (ids ?? []).entries()) {
			const at = [...path, index];
			const thing = find(id, at);
			if (ids?.indexOf(id) !== index) reportAt(at, `"${id}" stands twice in this list`);
			else if (thing !== null) things.push(thing);
		}
		return things;
	}

	function land(id: string, path: readonly PropertyKey[]): CountryId | null {
		const found = lookup.of.country.get(id) ?? lookup.of.area.get(id);
		return found?.id ?? unknown(id, 'country', ['country', 'area'], path);
	}

	function border(id: string, path: readonly PropertyKey[]): Border | null {
		const found = lookup.of.border.get(id);
		if (found?.kind === 'boundary') {
			reportAt(path, `"${id}" is no State border on this map (see data/world/policy.json)`);
			return null;
		}
		if (found && found.mapKm === null) {
			reportAt(path, `the two sides of "${id}" share no line on this map, so it cannot be lit`);
			return null;
		}
		if (found) return found;
		const turned = id.split('-').reverse().join('-');
		if (lookup.of.border.has(turned)) {
			reportAt(path, `"${id}" is no border; the two codes stand in alphabetical order: ${turned}`);
			return null;
		}
		return unknown(id, 'border', ['border'], path);
	}

	function hasOpened({ opened }: Operation): boolean {
		return firstDay(opened.value) <= date;
	}

	/** Ids, or those that work on the day of the picture, that had closed by then, or both. */
	function readOperations(): Operation[] {
		const asked = block.operations;
		if (typeof asked !== 'string') return list(asked, ['operations'], operation);
		const all = [...lookup.of.operation.values()].filter(hasOpened);
		const found = asked === 'all' ? all : all.filter((one) => lookup.works(one, date) === (asked === 'open'));
		if (found.length === 0)
			reportAt(
				['operations'],
				`no field operation ${asked === 'all' ? 'had opened by' : `was ${asked} on`} ${date}, the day of this picture`
			);
		return found;
	}

	/** An operation that had closed by the day of the picture is shown hollow. */
	function operation(id: string, path: readonly PropertyKey[]): Operation | null {
		const found = lookup.of.operation.get(id);
		if (!found && ['open', 'closed', 'all'].includes(id)) {
			reportAt(path, `"${id}" stands alone, without brackets: operations: ${id}`);
			return null;
		}
		if (!found) return unknown(id, 'field operation', ['operation'], path);
		if (hasOpened(found)) return found;
		reportAt(path, `"${id}" opened on ${found.opened.value}, after ${date}, the day of this picture`);
		return null;
	}

	function meeting(id: string, path: readonly PropertyKey[]): Meeting | null {
		const found = lookup.of.meeting.get(id);
		if (!found) return unknown(id, 'meeting', ['meeting'], path);
		if (found.dates.value.start <= date) return found;
		reportAt(path, `"${id}" met on ${found.dates.value.start}, after ${date}, the day of this picture`);
		return null;
	}

	function formerState(id: string, path: readonly PropertyKey[]): Outline | null {
		const found = lookup.of.formerState.get(id);
		if (!found) return unknown(id, 'former State', ['formerState'], path);
		if (found.partialTerritory) {
			reportAt(
				path,
				`${found.name} covered only a part of countries of today, so it has no outline on this map`
			);
			return null;
		}
		const { name, shortName, territory: countries } = found;
		return { kind: 'former-state', id, name, ...(shortName && { shortName }), countries };
	}

	function readInset(): Inset | null {
		if (block.inset === undefined) return null;
		if (block.inset === 'opening') return { camera: { kind: 'opening' }, fitted: [] };
		const { fit, zoom } = block.inset;
		const points = list(fit, ['inset', 'fit'], frameOf).flat();
		const framed = frame(points);
		if (zoom === undefined || framed.kind !== 'frame') return { camera: framed, fitted: fit };
		return { camera: { kind: 'place', center: middleOf(points), zoom }, fitted: fit };
	}

	/** The land borders of a country with another, or with all neighbours of a status. */
	function expand([one, other]: readonly [string, string]): Border[] {
		const { statusIds } = lookup.statuses;
		if (statusIds.some((known) => known === one) && !statusIds.some((known) => known === other)) {
			reportAt(['between', 0], `the country stands first: between: [${other}, ${one}]`);
			return [];
		}
		const side = land(one, ['between', 0]);
		const status = statusIds.find((known) => known === other);
		if (!status && !lookup.of.country.has(other) && !lookup.of.area.has(other)) {
			const meant = statusMeant(other, statusIds);
			if (meant === '') unknown(other, 'country and no status', ['country', 'area'], ['between', 1]);
			else reportAt(['between', 1], `"${other}" is no country and no status${meant}`);
			return [];
		}
		if (side === null) return [];
		const found = bordersBetween(
			lookup.of.border.values(),
			(id) => id === side,
			(id) => (status ? standing(id) === status : id === other)
		);
		if (found.length === 0) reportAt(['between'], `${one} has no land border with ${other} on this map`);
		const drawn = found.filter(({ mapKm }) => mapKm !== null);
		for (const { id } of found.filter(({ mapKm }) => mapKm === null)) {
			const message = `the two sides of "${id}" share no line on this map, so it cannot be lit; name those that do in borders: […]`;
			reportAt(['between'], message);
		}
		return drawn;
	}

	function readCorridor({ borders: ids, km }: { borders: readonly string[]; km: number }): Corridor | null {
		const along = list(ids, ['corridor', 'borders'], border);
		return along.length > 0 ? { borders: along.map(({ id }) => id), km } : null;
	}

	function readRoute([from, to]: readonly [string, string], path: readonly PropertyKey[]): Route | null {
		const start = end(from, [...path, 0]);
		const goal = end(to, [...path, 1]);
		if (start === null || goal === null) return null;
		if (start[0] === goal[0] && start[1] === goal[1]) {
			reportAt(path, `this route ends where it begins`);
			return null;
		}
		return { from: start, to: goal, ends: [from, to] };
	}

	/** A route ends at a sign, or in a country's capital, or where an area's name stands. */
	function end(id: string, path: readonly PropertyKey[]): LonLat | null {
		const point = lookup.pointOf(id);
		const wanted: readonly Kind[] = ['operation', 'institution', 'place', 'country', 'area'];
		return point ?? unknown(id, 'operation, institution, place or country', wanted, path);
	}

	function readCamera(): Camera {
		const camera = block.camera ?? 'fit';
		if (camera === 'opening') return { kind: 'opening' };
		if (camera === 'fit') return frame(everythingLit());
		if ('fit' in camera) return frame(list(camera.fit, ['camera', 'fit'], frameOf).flat());
		checkCamera(camera.center, camera.zoom);
		return { kind: 'place', center: camera.center, zoom: camera.zoom };
	}

	/** A camera that sees nothing, or little, of what its step lights mostly has longitude and latitude exchanged. */
	function checkCamera(center: LonLat, zoom: number): void {
		const lit = litThings();
		const turned = exchanged(lit, center, zoom);
		if (turned !== null) {
			const message = `this camera looks away from what the step lights; the longitude comes first: center: [${turned.join(', ')}]`;
			reportAt(['camera', 'center'], message);
		} else if (lit.length > 0 && !lit.some((boxes) => isInView(boxes, center, zoom))) {
			reportAt(
				['camera', 'center'],
				'this camera sees nothing of what the step lights; move it, come less close, or write camera: fit'
			);
		}
	}

	/** Everything lit, each thing as the boxes that hold it. */
	function litThings(): readonly (readonly Bbox[])[] {
		const lines = [...borders.map(({ id }) => id), ...(corridor?.borders ?? [])];
		const lands = [...emphasised, ...outlined()].flatMap((id): readonly Bbox[] => {
			const box = lookup.labels.get(id)?.bbox;
			return box ? [box] : [];
		});
		const points = [...operations, ...institutions, ...places, ...meetings].map(({ point }) => point);
		return [
			...lands.map((box) => [box]),
			...lines.map((id) => lookup.borderPoints(id).map(boxOfPoint)),
			...[...points, ...routes.flatMap(({ from, to }) => [from, to])].map((point) => [boxOfPoint(point)])
		].filter((boxes) => boxes.length > 0);
	}

	function frame(points: readonly LonLat[]): Camera {
		const places = new Map(points.map((point) => [String(point.map(inFrame)), point]));
		const framed = [...places.values()].map(([lon, lat]): LonLat => [inFrame(lon), inFrame(lat)]);
		return framed.length > 0 ? { kind: 'frame', points: framed } : { kind: 'opening' };
	}

	function everythingLit(): LonLat[] {
		const lines: BorderId[] = [...borders.map(({ id }) => id), ...(corridor?.borders ?? [])];
		return [
			...[...emphasised, ...outlined()].flatMap((id) => boxOf(id) ?? []),
			...[...new Set(lines)].flatMap((id) => extremes(lookup.borderPoints(id))),
			...[...operations, ...institutions, ...places, ...meetings].map(({ point }) => point),
			...routes.flatMap(({ from, to }) => [from, to])
		];
	}

	function outlined(): readonly CountryId[] {
		return (block.formerState ?? []).flatMap((id) => lookup.of.formerState.get(id)?.territory ?? []);
	}

	function boxOf(id: string): readonly LonLat[] | null {
		const label = lookup.labels.get(id);
		return label ? pointsOfBox(label.bbox) : null;
	}

	function frameOf(id: string, path: readonly PropertyKey[]): readonly LonLat[] | null {
		if (lookup.of.border.has(id)) return extremes(lookup.borderPoints(id));
		const { of } = lookup;
		const sign = of.operation.get(id) ?? of.institution.get(id) ?? of.place.get(id) ?? of.meeting.get(id);
		if (sign) return [sign.point];
		const former = lookup.of.formerState.get(id);
		if (former) return former.territory.flatMap((one) => boxOf(one) ?? []);
		const wanted: readonly Kind[] = ['country', 'area', 'border', 'operation', 'institution', 'place'];
		return boxOf(id) ?? unknown(id, 'country, border, operation, institution or place', wanted, path);
	}
}

/** Degrees as a page carries them: under half a kilometre off, which no frame is close enough to show. */
const inFrame = (degrees: number): number => Number(degrees.toFixed(2));

/** Middle of the box around a few points that lie near each other. */
function middleOf(points: readonly LonLat[]): LonLat {
	const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
	return [(Math.min(...lons) + Math.max(...lons)) / 2, (Math.min(...lats) + Math.max(...lats)) / 2];
}
