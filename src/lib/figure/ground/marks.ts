import type { MapOverlays } from '../../atlas/overlays';
import type { LonLat } from '../../atlas/types';
import { greatCircle } from '../../drawn/great-circle';
import type { Ground } from '../../drawn/ground';
import { lookOfMark, MARKS, marksOf } from '../../drawn/lines/marks';
import type { Mark } from '../../drawn/lines/marks';
import { isShortRing } from '../../drawn/lines/short-rings';
import { fillPath, strokePath, wound } from '../../drawn/plane/drawing';
import type { LineGeometry } from '../../drawn/plane/drawing';
import type { Screen } from '../../drawn/plane/screen';
import { DASHES, LINE_WIDTHS, sizeAt } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import { element, group } from '../markup/markup';
import { SCALED, stroke } from './stroke';

/** Classes of marked lines, and the ends of their ids. */
const CLASSES: Readonly<Record<Mark, string>> = {
	outlined: 'outlined',
	selected: 'outline',
	lit: 'lit',
	route: 'route'
};

/** What the Scene lights: corridor, halos under everything, then the marked lines. */
export function marks(ground: Ground, overlays: MapOverlays, idPrefix: string): string {
	const { drawing, zoom, scene, screen } = ground;
	const marked = markedLines(ground);
	// The outline of a country is strong on its land borders and thin on its coasts, where islands would turn to ink.
	const pieces = drawing.pieces(marked.selected.borders);
	const short = pieces.filter((piece) => isShortRing(piece, screen));
	const thin = [...drawing.pieces(marked.selected.coasts), ...short];
	// Lines with a halo stand once and are used twice: the page carries no path a second time. Rules of the
	// style sheet do not reach into what is used, hence the attribute.
	const defined = (name: string, d: string): string =>
		d === '' ? '' : element('path', { id: `${idPrefix}-${name}`, 'vector-effect': 'non-scaling-stroke', d });
	const definitions = {
		band: defined('band', bandPath(screen, overlays.corridor)),
		lit: litGroup(ground, marked.lit, idPrefix),
		selected: defined(
			CLASSES.selected,
			strokePath(
				screen,
				pieces.filter((piece) => !short.includes(piece))
			)
		),
		outlined: defined(CLASSES.outlined, drawing.stroke(marked.outlined)),
		route: defined(
			CLASSES.route,
			strokePath(
				screen,
				scene.routes.map(({ from, to }) => greatCircle(from, to))
			)
		)
	};
	const width = (sizes: ZoomSizes): number => sizeAt(sizes, zoom);
	const use = (
		name: keyof typeof definitions,
		className: string,
		width?: number,
		dash?: readonly number[]
	): string =>
		definitions[name] === ''
			? ''
			: element('use', {
					class: className,
					href: `#${idPrefix}-${name === 'band' ? name : CLASSES[name]}`,
					'stroke-width': width,
					'stroke-dasharray': dash?.join(' ')
				});
	const looks = MARKS.map((mark) => ({ mark, ...lookOfMark(mark, scene.tone) }));
	const written = Object.values(definitions).join('');
	return group(
		{ class: scene.tone === 'story' ? 'marks story' : 'marks', transform: SCALED },
		written && element('defs', {}, written),
		use('band', 'corridor'),
		use('band', 'corridor-edge', width(LINE_WIDTHS.corridorEdge), DASHES.corridorEdge),
		...looks.map(({ mark, halo }) => use(mark, 'halo', width(halo))),
		...looks.flatMap(({ mark, width: own, dash }) => [
			mark === 'selected'
				? stroke(strokePath(screen, thin), CLASSES[mark], width(LINE_WIDTHS.selectedShort))
				: '',
			use(mark, CLASSES[mark], width(own), dash)
		])
	);
}

type Line = Ground['borders'][number];

/** The coasts and borders of each mark. */
function markedLines({ scene, owner, coasts, borders }: Ground): {
	readonly outlined: LineGeometry[];
	readonly selected: { readonly coasts: readonly LineGeometry[]; readonly borders: readonly LineGeometry[] };
	readonly lit: Line[];
} {
	const isMarked = marksOf(scene, owner);
	const bordersOf = (mark: keyof typeof isMarked): Line[] =>
		borders.filter(({ id, properties }) =>
			isMarked[mark]({
				sides: properties?.countries ?? [],
				border: id,
				dashed: properties?.style === 'dashed'
			})
		);
	const coastsOf = (mark: keyof typeof isMarked): LineGeometry[] =>
		coasts.filter(({ id }) => isMarked[mark]({ sides: [id], border: null, dashed: false }));
	return {
		outlined: [...coastsOf('outlined'), ...bordersOf('outlined')],
		selected: { coasts: coastsOf('selected'), borders: bordersOf('selected') },
		lit: bordersOf('lit')
	};
}

/** Each lit border has its own path, so that a page can mark the one that the reader points at. */
function litGroup({ drawing }: Ground, borders: readonly Line[], idPrefix: string): string {
	const id = `${idPrefix}-${CLASSES.lit}`;
	const paths = borders.map((border) => {
		const d = drawing.stroke([border]);
		return d && element('path', { id: `${id}-${border.id}`, 'vector-effect': 'non-scaling-stroke', d });
	});
	return group({ id }, ...paths);
}

function bandPath(screen: Screen, band: MapOverlays['corridor']): string {
	if (!band) return '';
	// Every point of the band's rings is on land or near it, so that d3 must be told which side is inside.
	return fillPath(screen, {
		type: 'MultiPolygon',
		coordinates: band.coordinates.map((rings) =>
			rings.map((ring, index) =>
				wound(
					ring.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
					index > 0
				)
			)
		)
	});
}
