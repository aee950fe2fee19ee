import type { z } from 'zod';
import type { FormerState } from '../src/lib/atlas/atlas-index';
import type {
	Activity,
	Body,
	Chairpersonship,
	Correction,
	Country,
	FieldOfWork,
	GlossaryTerm,
	Institution,
	IsoDate,
	Meeting,
	MeetingKind,
	Milestone,
	NavigationEntry,
	Omission,
	Operation,
	OutsideArea,
	Place,
	River,
	Sea,
	Source
} from '../src/lib/atlas/types';
import type { framesSchema } from './schema/frame';
import type { licencesSchema } from './schema/licence';
import type { CutLine, labelOverridesSchema, Policy } from './schema/policy';
import type { PublishedBorder } from './schema/published-border';
import type { siteSchema } from './schema/site';

/** What the files of `data/` say, each validated by its schema; joins with geometry happen in `build.ts`. */
export interface AtlasData {
	readonly asOf: { readonly date: IsoDate; readonly sourcesChecked?: IsoDate | undefined };
	readonly countries: readonly Country[];
	readonly formerStates: readonly FormerState[];
	readonly areas: { readonly sources: readonly string[]; readonly areas: readonly OutsideArea[] };
	readonly operations: readonly Operation[];
	readonly activities: readonly Activity[];
	readonly institutions: readonly Institution[];
	readonly bodies: readonly Body[];
	readonly fields: readonly FieldOfWork[];
	readonly meetings: readonly Meeting[];
	readonly meetingKinds: readonly MeetingKind[];
	readonly chairs: readonly Chairpersonship[];
	readonly milestones: readonly Milestone[];
	readonly glossary: readonly GlossaryTerm[];
	readonly omissions: readonly Omission[];
	readonly corrections: readonly Correction[];
	readonly navigation: { readonly sources: readonly string[]; readonly entries: readonly NavigationEntry[] };
	readonly publishedBorders: readonly PublishedBorder[];
	readonly places: readonly Place[];
	readonly seas: readonly Sea[];
	readonly rivers: readonly River[];
	readonly sources: readonly Source[];
	readonly policy: Policy;
	readonly golanLine: CutLine;
	readonly labelOverrides: z.output<typeof labelOverridesSchema>;
	readonly frames: z.output<typeof framesSchema>;
	readonly licences: z.output<typeof licencesSchema>;
	readonly site: z.output<typeof siteSchema>;
}

/** The file that each part of the data stands in. */
export const DATA_FILES = {
	asOf: 'as-of.json',
	countries: 'countries.json',
	formerStates: 'former-states.json',
	areas: 'areas.json',
	operations: 'operations.json',
	activities: 'activities.json',
	institutions: 'institutions.json',
	bodies: 'bodies.json',
	fields: 'fields.json',
	meetings: 'meetings.json',
	meetingKinds: 'meeting-kinds.json',
	chairs: 'chairs.json',
	milestones: 'partnerships.json',
	glossary: 'glossary.json',
	omissions: 'omissions.json',
	corrections: 'corrections.json',
	navigation: 'navigation.json',
	publishedBorders: 'published-borders.json',
	places: 'places.json',
	seas: 'seas.json',
	rivers: 'rivers.json',
	sources: 'sources.json',
	policy: 'policy.json',
	golanLine: 'golan-line.json',
	labelOverrides: 'label-overrides.json',
	frames: 'frames.json',
	licences: 'licences.json',
	site: 'site.json'
} as const satisfies Record<keyof AtlasData, string>;
