import type { PrintedKey } from '../../atlas/legend';
import { lineSample } from '../../drawn/shapes/line-sample';
import type { Part } from '../../drawn/shapes/part';
import { institution, operationDot } from '../../drawn/shapes/signs';
import { swatch } from '../../drawn/shapes/swatch';
import { DASHED, LIT } from '../../theme/shapes';

/** The sign, the line or the swatch of a printed legend, about the point 0, 0 in its middle. */
export function legendParts(kind: PrintedKey): readonly Part[] {
	switch (kind) {
		case 'participating':
		case 'mediterranean-partner':
		case 'asian-partner':
			return swatch(kind);
		case 'operation':
			return operationDot();
		case 'institution':
			return institution('near');
		case 'kosovo':
			return lineSample(DASHED, 'map-kosovo-line');
		case 'border':
			return lineSample(LIT, 'map-selected-line');
		case 'border-of-story':
			return lineSample(LIT, 'map-highlight');
		default: {
			const unknown: never = kind;
			throw new Error(`no swatch for ${String(unknown)}`);
		}
	}
}
