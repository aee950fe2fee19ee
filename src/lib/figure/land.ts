import { escaped, element, group } from './markup';
import { PATH_SCALE } from './path';
import type { Picture } from './picture';
import type { CountryGeometry } from '../atlas/geometry';

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
	const { drawing, inputs, scene } = picture;
	const outside: CountryGeometry[] = [];
	const noted: string[] = [];
	const links: string[] = [];
	for (const [owner, shapes] of byOwner(picture)) {
		const country = inputs.atlas.country(owner);
		if (!country) {
			if (picture.noted.has(owner)) noted.push(landPath(drawing.fill(shapes), 'land no-status'));
			else outside.push(...shapes);
			continue;
		}
		const look = picture.look(owner);
		const selected = scene.selected === owner ? ' selected' : '';
		const path = landPath(drawing.fill(shapes), `land ${look}${selected}`);
		if (path === '') continue;
		links.push(without.has(owner) ? path : countryLink(picture, owner, path));
	}
	return group(
		{ class: 'lands', transform: `scale(${1 / PATH_SCALE})` },
		landPath(drawing.fill(outside), 'land outside'),
		...links,
		...noted
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
