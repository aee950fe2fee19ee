import { isSetOff } from '../../atlas/emphasis';
import type { CountryGeometry } from '../../atlas/geometry';
import { LINE_WIDTHS, sizeAt } from '../../theme/drawing/lines';
import { hasCoastLine } from '../../drawn/lines/ground-lines';
import type { Look } from '../../drawn/looks';
import type { Links } from '../links';
import { element, group } from '../markup/markup';
import { PATH_SCALE } from '../../drawn/plane/path';
import type { Ground } from '../../drawn/ground';
import { patternOf } from '../../drawn/pattern';
import type { PatternKind } from '../../drawn/pattern';
import type { Patterned } from './patterns';

/** Shapes by the country that they belong to, a State's dependencies with it. */
function byOwner(ground: Ground): ReadonlyMap<string, readonly CountryGeometry[]> {
	const shapes = new Map<string, CountryGeometry[]>();
	for (const shape of ground.lands) {
		const owner = ground.owner(shape.id);
		const known = shapes.get(owner);
		if (known) known.push(shape);
		else shapes.set(owner, [shape]);
	}
	return shapes;
}

export interface Lands {
	readonly markup: string;
	readonly patterned: Patterned;
}

/**
 * All land: outside the area in one path, every country that can be seen in a link of its own. The
 * shapes of `without` are left to others to link, since their signs stand for them.
 */
export function land(ground: Ground, links: Links, without: ReadonlySet<string>, idPrefix: string): Lands {
	const { inputs, scene, zoom } = ground;
	const outside: CountryGeometry[] = [];
	const marked: string[] = [];
	const linked: string[] = [];
	const patterned: Record<PatternKind, string[]> = { hatch: [], dots: [] };
	/** Paths of land; those of land with a pattern stand apart, to be drawn once more with it. */
	const pathsOf = (shapes: readonly CountryGeometry[], look: Look, mark?: string): string => {
		const kind = patternOf(look);
		const paths = shapePaths(ground, shapes, look, mark);
		if (!kind)
			return paths.map(({ class: className, d }) => element('path', { class: className, d })).join('');
		return paths
			.map(({ class: className, d }) => {
				const id = `${idPrefix}-${kind}-${patterned[kind].length}`;
				patterned[kind].push(id);
				// Rules of the style sheet do not reach into what is used, hence the attribute.
				const path = element('path', { id, 'vector-effect': 'non-scaling-stroke', d });
				return element('defs', {}, path) + element('use', { class: className, href: `#${id}` });
			})
			.join('');
	};
	for (const [owner, shapes] of byOwner(ground)) {
		const country = inputs.atlas.country(owner);
		if (!country) {
			if (ground.marked.has(owner)) marked.push(pathsOf(shapes, 'no-status'));
			else outside.push(...shapes);
			continue;
		}
		const look = ground.look(owner);
		const mark = scene.selected === owner ? ' selected' : isSetOff(scene, owner) ? ' set-off' : '';
		const paths = pathsOf(shapes, look, mark);
		if (paths === '') continue;
		linked.push(without.has(owner) ? paths : links.country(owner, paths));
	}
	const content = [pathsOf(outside, 'outside'), ...linked, ...marked];
	const markup = group(
		{
			class: 'lands',
			transform: `scale(${1 / PATH_SCALE})`,
			'stroke-width': sizeAt(LINE_WIDTHS.coast, zoom)
		},
		...content
	);
	return { markup, patterned };
}

interface LandPath {
	readonly class: string;
	readonly d: string;
}

/** Shapes of one look in a path, and in another those whose coast is drawn as a line; none that is empty. */
function shapePaths(
	{ drawing, edged, near }: Ground,
	shapes: readonly CountryGeometry[],
	look: Look,
	more = ''
): LandPath[] {
	const hasCoast = hasCoastLine(look, near ? 'near' : 'far');
	const [withEdge, plain] = [
		hasCoast ? shapes.filter(({ id }) => edged(id)) : [],
		hasCoast ? shapes.filter(({ id }) => !edged(id)) : shapes
	];
	return [
		{ class: `land edged ${look}${more}`, d: drawing.fill(withEdge) },
		{ class: `land ${look}${more}`, d: drawing.fill(plain) }
	].filter(({ d }) => d !== '');
}
