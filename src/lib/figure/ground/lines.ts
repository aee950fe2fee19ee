import { distanceKm } from '../../atlas/earth';
import type { MapOverlays } from '../../atlas/overlays';
import type { LonLat } from '../../atlas/types';
import { greatCircle } from '../../drawn/great-circle';
import { DASHES, LINE_WIDTHS, SHORT_RING_KM, sizeAt } from '../../theme/lines';
import type { ZoomSizes } from '../../theme/lines';
import { fillPath, strokePath, wound } from '../../drawn/plane/drawing';
import type { LineGeometry } from '../../drawn/plane/drawing';
import { lineClasses } from '../../drawn/looks';
import { element, group } from '../markup';
import { PATH_SCALE } from '../../drawn/plane/path';
import type { Ground } from '../../drawn/ground';
import type { Screen } from '../../drawn/plane/screen';

const SCALED = `scale(${1 / PATH_SCALE})`;

function stroke(d: string, className: string, width: number, dash?: readonly number[]): string {
	if (d === '') return '';
	return element('path', {
		class: className,
		'stroke-width': width,
		'stroke-dasharray': dash?.join(' '),
		d
	});
}

/** Lines that share a class are one path. */
function grouped<Line extends LineGeometry>(
	lines: readonly Line[],
	classOf: (line: Line) => string | null
): Map<string, Line[]> {
	const groups = new Map<string, Line[]>();
	for (const line of lines) {
		const name = classOf(line);
		if (name === null) continue;
		const known = groups.get(name);
		if (known) known.push(line);
		else groups.set(name, [line]);
	}
	return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * Borders, dashed lines, and the coast where the land's own edge does not draw it, each once. Far
 * participating land has no coast line.
 */
export function lines(ground: Ground): string {
	const { drawing, zoom, near, look } = ground;
	const coasts = grouped(ground.coasts, ({ id }) => {
		if (ground.edged(id)) return null;
		const own = look(id);
		return !near && (own === 'participating' || own === 'asian' || own === 'no-status') ? null : own;
	});
	const sides = (countries: readonly string[]): string => lineClasses(countries.map((id) => look(id)));
	const borders = grouped(
		ground.borders.filter(({ properties }) => properties?.style !== 'dashed'),
		({ properties }) => sides(properties?.countries ?? [])
	);
	const dashed = ground.borders.filter(({ properties }) => properties?.style === 'dashed');
	const sizes = (name: string, plain: ZoomSizes, outside: ZoomSizes): number =>
		sizeAt(
			name.includes('mediterranean')
				? LINE_WIDTHS.mediterraneanOutline
				: name === 'outside'
					? outside
					: plain,
			zoom
		);
	return group(
		{ class: 'lines', transform: SCALED },
		...[...coasts].map(([name, list]) =>
			stroke(drawing.stroke(list), `coast ${name}`, sizes(name, LINE_WIDTHS.coast, LINE_WIDTHS.coast))
		),
		...[...borders].map(([name, list]) =>
			stroke(
				drawing.stroke(list),
				`border ${name}`,
				sizes(name, LINE_WIDTHS.border, LINE_WIDTHS.borderOutside)
			)
		),
		stroke(
			drawing.stroke(dashed),
			'dashed',
			sizeAt(LINE_WIDTHS.dashed, zoom),
			DASHES.dashed[near ? 'near' : 'far']
		)
	);
}

/** What the Scene lights: corridor, halos under everything, then the lit lines, the outline, the routes. */
export function marks(ground: Ground, overlays: MapOverlays, idPrefix: string): string {
	const { drawing, zoom, scene, screen } = ground;
	const story = scene.tone === 'story';
	const lit = new Set<string>(scene.borders);
	const litLines = ground.borders.filter(
		({ id, properties }) => lit.has(id) && properties?.style !== 'dashed'
	);
	const selected = scene.selected;
	const outline =
		selected === null
			? []
			: [
					...ground.coasts.filter(({ id }) => id === selected),
					...ground.borders.filter(
						({ properties }) =>
							properties?.countries.some((id) => id === selected) && properties.style !== 'dashed'
					)
				];
	const { long, short } = byLength(drawing.pieces(outline), screen);
	const outlinePath = strokePath(screen, long);
	const litPaths = litLines.flatMap((line): { id: string; d: string }[] => {
		const d = drawing.stroke([line]);
		return d === '' ? [] : [{ id: line.id, d }];
	});
	const outlined = scene.outlines.map(({ countries }) => {
		const within = new Set<string>(countries);
		const isWithin = (id: string): boolean => within.has(ground.owner(id));
		return [
			...ground.coasts.filter(({ id }) => isWithin(id)),
			...ground.borders.filter(({ properties }) => properties?.countries.filter(isWithin).length === 1)
		];
	});
	const outlinedPath = drawing.stroke([...new Set(outlined.flat())]);
	const routes = strokePath(
		screen,
		scene.routes.map(({ from, to }) => greatCircle(from, to))
	);
	const width = (sizes: ZoomSizes): number => sizeAt(sizes, zoom);
	const litWidths = story
		? ([LINE_WIDTHS.highlightHalo, LINE_WIDTHS.highlight] as const)
		: ([LINE_WIDTHS.selectedHalo, LINE_WIDTHS.selected] as const);
	const band = overlays.corridor;
	// Every point of the band's rings is on land or near it, so that d3 must be told which side is inside.
	const bandPath = band
		? fillPath(screen, {
				type: 'MultiPolygon',
				coordinates: band.coordinates.map((rings) =>
					rings.map((ring, index) =>
						wound(
							ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
							index > 0
						)
					)
				)
			})
		: '';
	// Lines with a halo stand once and are used twice: the page carries no path a second time. Rules of the
	// style sheet do not reach into what is used, hence the attribute.
	const used = {
		band: bandPath,
		lit: litPaths.length > 0 ? LIT : '',
		outline: outlinePath,
		outlined: outlinedPath,
		routes
	};
	const use = (
		name: keyof typeof used,
		className: string,
		width?: number,
		dash?: readonly number[]
	): string =>
		used[name] === ''
			? ''
			: element('use', {
					class: className,
					href: `#${idPrefix}-${name}`,
					'stroke-width': width,
					'stroke-dasharray': dash?.join(' ')
				});
	// Each lit border has its own path, so that a page can mark the one that the reader points at.
	const litGroup = group(
		{ id: `${idPrefix}-lit` },
		...litPaths.map(({ id, d }) =>
			element('path', { id: `${idPrefix}-lit-${id}`, 'vector-effect': 'non-scaling-stroke', d })
		)
	);
	const definitions = Object.entries(used).map(([name, d]) =>
		name === 'lit' && d !== ''
			? litGroup
			: d === ''
				? ''
				: element('path', { id: `${idPrefix}-${name}`, 'vector-effect': 'non-scaling-stroke', d })
	);
	const defined = definitions.join('');
	return group(
		{ class: story ? 'marks story' : 'marks', transform: SCALED },
		defined && element('defs', {}, defined),
		use('band', 'corridor'),
		use('band', 'corridor-edge', width(LINE_WIDTHS.corridorEdge), DASHES.corridorEdge),
		use('outlined', 'halo', width(LINE_WIDTHS.outlinedHalo)),
		use('lit', 'halo', width(litWidths[0])),
		use('outline', 'halo', width(LINE_WIDTHS.selectedHalo)),
		use('routes', 'halo', width(LINE_WIDTHS.routeHalo)),
		stroke(strokePath(screen, short), 'outline', width(LINE_WIDTHS.selectedShort)),
		use('outline', 'outline', width(LINE_WIDTHS.selected)),
		use('outlined', 'outlined', width(LINE_WIDTHS.outlined), DASHES.outlined),
		use('lit', 'lit', width(litWidths[1])),
		use('routes', 'route', width(LINE_WIDTHS.route), DASHES.route)
	);
}

/** Stands for the group of lit borders, which has no path data of its own. */
const LIT = 'group';
/** A ring seen with a circumference below this, in units, would vanish in its halo. */
const SHORT_RING_UNITS = 60;

/** Short rings are exclaves and islets: a halo would drown them. */
function byLength(
	pieces: readonly (readonly LonLat[])[],
	screen: Screen
): { long: (readonly LonLat[])[]; short: (readonly LonLat[])[] } {
	const isShort = (piece: readonly LonLat[]): boolean => {
		const [first, last] = [piece[0], piece[piece.length - 1]];
		if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return false;
		let [km, units] = [0, 0];
		piece.forEach((place, index) => {
			const before = piece[index - 1];
			if (!before) return;
			km += distanceKm(before, place);
			const [from, to] = [screen.extended(before), screen.extended(place)];
			units += Math.hypot(to[0] - from[0], to[1] - from[1]);
		});
		return km < SHORT_RING_KM || units < SHORT_RING_UNITS;
	};
	return { long: pieces.filter((piece) => !isShort(piece)), short: pieces.filter(isShort) };
}
