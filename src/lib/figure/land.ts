import { isSetOff } from '../atlas/emphasis';
import type { CountryGeometry } from '../atlas/geometry';
import { LINE_WIDTHS, sizeAt } from '../theme/lines';
import type { Look } from './looks';
import { escaped, element, group } from './markup';
import { PATH_SCALE } from './path';
import type { Picture } from './picture';

/** Shapes by the country that they belong to, a State's dependencies with it. */
function byOwner(picture: Picture): ReadonlyMap<string, readonly CountryGeometry[]> {
	const shapes = new Map<string, CountryGeometry[]>();
	for (const shape of picture.lands) {
		const owner = picture.owner(shape.id);
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
export function land(picture: Picture, without: ReadonlySet<string>): string {
	const { inputs, scene, zoom } = picture;
	const outside: CountryGeometry[] = [];
	const noted: string[] = [];
	const links: string[] = [];
	for (const [owner, shapes] of byOwner(picture)) {
		const country = inputs.atlas.country(owner);
		if (!country) {
			if (picture.noted.has(owner)) noted.push(shapePaths(picture, shapes, 'no-status'));
			else outside.push(...shapes);
			continue;
		}
		const look = picture.look(owner);
		const mark = scene.selected === owner ? ' selected' : isSetOff(scene, owner) ? ' set-off' : '';
		const paths = shapePaths(picture, shapes, look, mark);
		if (paths === '') continue;
		links.push(without.has(owner) ? paths : countryLink(picture, owner, paths));
	}
	const content = [shapePaths(picture, outside, 'outside'), ...links, ...noted];
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
	{ drawing, edged, near }: Picture,
	shapes: readonly CountryGeometry[],
	look: Look,
	more = ''
): string {
	const hasCoast = look === 'outside' || look === 'mediterranean' || (near && look !== 'no-status');
	const [withEdge, plain] = [
		hasCoast ? shapes.filter(({ id }) => edged(id)) : [],
		hasCoast ? shapes.filter(({ id }) => !edged(id)) : shapes
	];
	return (
		landPath(drawing.fill(withEdge), `land edged ${look}${more}`) +
		landPath(drawing.fill(plain), `land ${look}${more}`)
	);
}

/** A link to a country's page around what stands for it on the map. */
export function countryLink({ inputs, scene }: Picture, id: string, content: string): string {
	const country = inputs.atlas.country(id);
	if (!country) throw new RangeError(`the atlas has no country "${id}"`);
	const name = inputs.texts.country(country, inputs.atlas.statusOn(country.id, scene.date));
	return `<a href="${escaped(inputs.hrefOf('country', id))}" tabindex="-1" aria-label="${escaped(name)}" data-country="${escaped(id)}">${content}</a>`;
}

function landPath(d: string, className: string): string {
	return d === '' ? '' : element('path', { class: className, d });
}
