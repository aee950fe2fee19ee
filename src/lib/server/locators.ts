import type { CountryId } from '$lib/atlas/types';
import { locators } from '$lib/figure/locator';
import type { Locator } from '$lib/figure/locator';
import { atlas, levels } from './atlas';

const draw = locators(levels.overview);

/** Where a country lies on the globe; `null` where it has no point on the map. */
export function locatorOf(id: CountryId): Locator | null {
	const label = atlas.labels.find((one) => one.id === id);
	return label ? draw([id], label.point) : null;
}
