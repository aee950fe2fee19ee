import { printedKeys } from '$lib/atlas/legend';
import type { PrintedKey } from '$lib/atlas/legend';
import type { Scene } from '$lib/atlas/scene';
import type { SheetEntry } from '$lib/figure/paper/sheet';
import { m } from '$lib/i18n/paraglide/messages.js';
import { standingName } from '../panel/status-words';

/** What a picture that leaves the screen explains beside it, in the reader's language. */
export const printedLegend = (scene: Scene): SheetEntry[] =>
	printedKeys(scene).map((sign) => ({ sign, name: nameOf(sign) }));

function nameOf(key: PrintedKey): string {
	switch (key) {
		case 'operation':
			return m.legend_operations();
		case 'institution':
			return m.legend_institutions();
		case 'kosovo':
			return m.legend_kosovo();
		case 'border':
		case 'border-of-story':
			return m.print_lit_border();
		default:
			return standingName(key);
	}
}
