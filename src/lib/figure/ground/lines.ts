import type { BorderGeometry } from '../../atlas/geometry';
import type { Ground } from '../../drawn/ground';
import { hasCoastLine, widthOfLine } from '../../drawn/lines/ground-lines';
import type { GroundLine } from '../../drawn/lines/ground-lines';
import { lineClasses, lookOfLine } from '../../drawn/looks';
import type { Look } from '../../drawn/looks';
import type { LineGeometry } from '../../drawn/plane/drawing';
import { DASHES, LINE_WIDTHS, sizeAt } from '../../theme/drawing/lines';
import { group } from '../markup/markup';
import { SCALED, stroke } from './stroke';

/** A line with the looks of the land on its sides. */
interface LookedLine extends LineGeometry {
	readonly looks: readonly Look[];
}

/**
 * Borders, dashed lines, and the coast where the land's own edge does not draw it, each once.
 */
export function lines(ground: Ground): string {
	const { drawing, zoom, near, look } = ground;
	const band = near ? 'near' : 'far';
	const coasts = ground.coasts
		.filter(({ id }) => !ground.edged(id) && hasCoastLine(look(id), band))
		.map(({ id, arcs }) => ({ arcs, looks: [look(id)] }));
	const sides = ({ properties }: BorderGeometry): Look[] =>
		(properties?.countries ?? []).map((id) => look(id));
	const isDashed = ({ properties }: BorderGeometry): boolean => properties?.style === 'dashed';
	const borders = ground.borders
		.filter((line) => !isDashed(line))
		.map((line) => ({ arcs: line.arcs, looks: sides(line) }));
	return group(
		{ class: 'lines', transform: SCALED },
		...pathsOf(
			ground,
			'coast',
			coasts,
			([own = 'outside']) => own,
			([own = 'outside']) => own
		),
		...pathsOf(ground, 'border', borders, lookOfLine, lineClasses),
		stroke(
			drawing.stroke(ground.borders.filter(isDashed)),
			'dashed',
			sizeAt(LINE_WIDTHS.dashed, zoom),
			DASHES.dashed[band]
		)
	);
}

/** Lines of a kind that share their classes are one path. */
function pathsOf(
	{ drawing, zoom }: Ground,
	kind: GroundLine,
	drawn: readonly LookedLine[],
	lookOf: (looks: readonly Look[]) => Look,
	classesOf: (looks: readonly Look[]) => string
): string[] {
	const groups = new Map<string, LookedLine[]>();
	for (const line of drawn) {
		const classes = classesOf(line.looks);
		groups.set(classes, [...(groups.get(classes) ?? []), line]);
	}
	return [...groups]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([classes, list]) =>
			stroke(
				drawing.stroke(list),
				`${kind} ${classes}`,
				sizeAt(widthOfLine(kind, lookOf(list[0]?.looks ?? [])), zoom)
			)
		);
}
