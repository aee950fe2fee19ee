import { GRATICULE_DEGREES, LIMB_SHADE, LINE_WIDTHS, sizeAt } from '../../theme/drawing/lines';
import { graticule } from '../../drawn/graticule';
import { strokePath } from '../../drawn/plane/drawing';
import { element } from '../markup/markup';
import { PATH_SCALE } from '../../drawn/plane/path';
import type { Ground } from '../../drawn/ground';
import { screenArcs } from '../../drawn/plane/simplify';

/** The sea with its outline. It stays when everything else is hidden. */
export function sea({ screen }: Ground): string {
	return element('circle', { class: 'sea', ...edgeOf(screen) });
}

export function graticuleLines({ screen, density, zoom }: Ground): string {
	const arcs = graticule(GRATICULE_DEGREES[density]).map((line) => line.map((p) => [...p]));
	const lines = screenArcs({ type: 'Topology', arcs, objects: {} }, screen).map(({ points }) => points);
	const d = strokePath(
		screen,
		lines.filter((line) => line.length > 1)
	);
	if (d === '') return '';
	return element('path', {
		class: 'graticule',
		transform: `scale(${1 / PATH_SCALE})`,
		'stroke-width': sizeAt(LINE_WIDTHS.graticule, zoom),
		d
	});
}

/** Ink that grows towards the limb and gives the globe its roundness. */
export function limbShade({ screen }: Ground, idPrefix: string): string {
	if (screen.kind === 'flat') return '';
	const id = `${idPrefix}-limb`;
	const stops = LIMB_SHADE.map(([offset, share]) =>
		element('stop', { class: 'limb-stop', offset: String(offset), 'stop-opacity': String(share) })
	);
	return (
		element('radialGradient', { id }, ...stops) +
		element('circle', {
			class: 'limb',
			fill: `url(#${id})`,
			...edgeOf(screen)
		})
	);
}

function edgeOf({ edge: { x, y, radius } }: Ground['screen']): { cx: number; cy: number; r: number } {
	return { cx: x, cy: y, r: radius };
}
