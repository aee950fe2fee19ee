import type { z } from 'zod';
import type { FormerState } from '../src/lib/atlas/atlas-index';
import type {
	Country,
	Institution,
	IsoDate,
	Operation,
	OutsideArea,
	Place,
	Source
} from '../src/lib/atlas/types';
import type { licencesSchema } from './schema/licence';
import type { labelOverridesSchema, Policy } from './schema/policy';
import type { PublishedBorder } from './schema/published-border';

/** What the files of `data/` say, each validated by its schema; joins with geometry happen in `build.ts`. */
export interface AtlasData {
	readonly asOf: { readonly date: IsoDate };
	readonly countries: readonly Country[];
	readonly formerStates: readonly FormerState[];
	readonly areas: { readonly sources: readonly string[]; readonly areas: readonly OutsideArea[] };
	readonly operations: readonly Operation[];
	readonly institutions: readonly Institution[];
	readonly publishedBorders: readonly PublishedBorder[];
	readonly places: readonly Place[];
	readonly sources: readonly Source[];
	readonly policy: Policy;
	readonly labelOverrides: z.output<typeof labelOverridesSchema>;
	readonly licences: z.output<typeof licencesSchema>;
}

/** The file that each part of the data stands in. */
export const DATA_FILES = {
	asOf: 'as-of.json',
	countries: 'countries.json',
	formerStates: 'former-states.json',
	areas: 'areas.json',
	operations: 'operations.json',
	institutions: 'institutions.json',
	publishedBorders: 'published-borders.json',
	places: 'places.json',
	sources: 'sources.json',
	policy: 'policy.json',
	labelOverrides: 'label-overrides.json',
	licences: 'licences.json'
} as const satisfies Record<keyof AtlasData, string>;
