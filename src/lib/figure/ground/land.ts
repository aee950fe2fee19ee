import { isSetOff } from '../../atlas/emphasis';
import type { CountryGeometry } from '../../atlas/geometry';
import { LINE_WIDTHS, sizeAt } from '../../theme/lines';
import { hasCoastLine } from '../../drawn/lines/ground-lines';
import type { Look } from '../../drawn/looks';
import type { Links } from '../links';
import { element, group } from '../markup';
import { PATH_SCALE } from '../../drawn/plane/path';
import type { Ground } from '../../drawn/ground';

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

/**
 * All land: outside the area in one path, every country that can be seen in a link of its own. The
 * shapes of `without` are left to others to link, since their signs stand for them.
 */
export function land(ground: Ground, links: Links, without: ReadonlySet<string>): string {
	const { inputs, scene, zoom } = ground;
	const outside: CountryGeometry[] = [];
	const noted: string[] = [];
	const linked: string[] = [];
	for (const [owner, shapes] of byOwner(ground)) {
		const country = inputs.atlas.country(owner);
		if (!country) {
			if (ground.noted.has(owner)) noted.push(shapePaths(ground, shapes, 'no-status'));
			else outside.push(...shapes);
			continue;
		}
		const look = ground.look(owner);
		const mark = scene.selected === owner ? ' selected' : isSetOff(scene, owner) ? ' set-off' : '';
		const paths = shapePaths(ground, shapes, look, mark);
		if (paths === '') continue;
		linked.push(without.has(owner) ? paths : links.country(owner, paths));
	}
	const content = [shapePaths(ground, outside, 'outside'), ...linked, ...noted];
	return group(
		{
			class: 'lands',
			transform: `scale(${1 / PATH_SCALE})`,
			'stroke-width': sizeAt(LINE_WIDTHS.coast, zoom)
		},
		...content
	);
}

/** Shapes of one look in a path, and in another those whose coast is drawn as a line. */
function shapePaths(
	{ drawing, edged, near }: Ground,
	shapes: readonly CountryGeometry[],
	look: Look,
	more = ''
): string {
	const hasCoast = hasCoastLine(look, near ? 'near' : 'far');
	const [withEdge, plain] = [
		hasCoast ? shapes.filter(({ id }) => edged(id)) : [],
		hasCoast ? shapes.filter(({ id }) => !edged(id)) : shapes
	];
	return (
		landPath(drawing.fill(withEdge), `land edged ${look}${more}`) +
		landPath(drawing.fill(plain), `land ${look}${more}`)
	);
}

function landPath(d: string, className: string): string {
	return d === '' ? '' : element('path', { class: className, d });
}
