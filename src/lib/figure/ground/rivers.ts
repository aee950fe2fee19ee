import type { Ground } from '../../drawn/ground';
import { strokePath } from '../../drawn/plane/drawing';
import { PATH_SCALE } from '../../drawn/plane/path';
import { LINE_WIDTHS, showsRivers, sizeAt } from '../../theme/lines';
import { element } from '../markup';

/** The rivers as one line, under borders and coast. */
export function rivers({ inputs, screen, zoom }: Ground): string {
	if (!showsRivers(zoom)) return '';
	const d = strokePath(
		screen,
		inputs.rivers.flatMap(({ lines }) => lines)
	);
	if (d === '') return '';
	return element('path', {
		class: 'river',
		transform: `scale(${1 / PATH_SCALE})`,
		'stroke-width': sizeAt(LINE_WIDTHS.river, zoom),
		d
	});
}
