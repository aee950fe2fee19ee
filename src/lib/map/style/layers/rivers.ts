import type { ExpressionSpecification } from 'maplibre-gl';
import { COURSE_KINDS } from '../../../atlas/geometry';
import type { CourseKind } from '../../../atlas/geometry';
import { LINE_WIDTHS, RIVER_ZOOMS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { onGround, sizedBy } from '../expressions';
import type { AtlasLayer } from '../layer-order';

/** A value by the kind of a named line. */
function byKind<Value extends string | number>(
	valueOf: (kind: CourseKind) => Value
): ExpressionSpecification {
	const pairs = COURSE_KINDS.flatMap((kind) => [kind, valueOf(kind)]);
	const expression: unknown = ['match', ['get', 'course'], ...pairs, valueOf('river')];
	return expression as ExpressionSpecification;
}

/** Named lines of every kind, under borders and coast. */
export function riverLayer({ map }: Theme, isShown: boolean): AtlasLayer {
	return {
		id: 'rivers',
		type: 'line',
		source: 'ground',
		filter: onGround('river'),
		minzoom: RIVER_ZOOMS.from,
		maxzoom: RIVER_ZOOMS.to,
		layout: { visibility: isShown ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
		paint: {
			'line-color': byKind((kind) => map[kind]),
			'line-width': sizedBy((band) => byKind((kind) => LINE_WIDTHS[kind][band]))
		}
	};
}
