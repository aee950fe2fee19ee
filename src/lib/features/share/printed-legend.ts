import type { Scene } from '$lib/atlas/scene';
import type { SheetEntry } from '$lib/figure/paper/sheet';
import { m } from '$lib/i18n/paraglide/messages.js';
import { standingName } from '../panel/status-words';

/** What a picture that leaves the screen explains beside it. */
export function printedLegend(scene: Scene): SheetEntry[] {
	return [
		...scene.statuses.map((status) => ({ sign: status, name: standingName(status) })),
		...(scene.operations.length + scene.litOperations.length > 0
			? [{ sign: 'operation' as const, name: m.legend_operations() }]
			: []),
		...(scene.institutions.length + scene.litInstitutions.length > 0
			? [{ sign: 'institution' as const, name: m.legend_institutions() }]
			: []),
		{ sign: 'kosovo', name: m.legend_kosovo() },
		...(scene.borders.length > 0
			? [{ sign: scene.tone === 'story' ? 'border-of-story' : 'border', name: m.print_lit_border() } as const]
			: [])
	];
}
