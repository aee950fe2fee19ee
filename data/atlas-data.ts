import type { z } from 'zod';
import type { FormerState } from '../src/lib/atlas/atlas-index';
import type {
	Activity,
	Body,
	Chairpersonship,
	Correction,
	Country,
	Dimension,
	FieldOfWork,
	FoundingDocument,
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
import type { WorldCountry } from './schema/country';
import type { licencesSchema } from './schema/licence';
import type { Member } from './schema/member';
import type { CutLine, labelOverridesSchema, Policy } from './schema/policy';
import type { HomeWords, Organisation } from '../src/lib/atlas/organisation';
import type { GivenOpening } from './opening';
import type { NamedStatus } from './schema/status';
import type { PublishedBorder } from './schema/published-border';

/** What the files say, each validated by its schema. */
export interface DataParts {
	readonly asOf: { readonly date: IsoDate; readonly sourcesChecked?: IsoDate | undefined };
	readonly states: readonly WorldCountry[];
	readonly statuses: readonly NamedStatus[];
	readonly members: readonly Member[];
	readonly formerStates: readonly FormerState[];
	readonly documents: readonly FoundingDocument[];
	readonly areas: { readonly sources: readonly string[]; readonly areas: readonly OutsideArea[] };
	readonly operations: readonly Operation[];
	readonly activities: readonly Activity[];
	readonly institutions: readonly Institution[];
	readonly bodies: readonly Body[];
	readonly dimensions: readonly Dimension[];
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
	readonly worldSources: readonly Source[];
	readonly policy: Policy;
	readonly labelOverrides: z.output<typeof labelOverridesSchema>;
	readonly frames: z.output<typeof framesSchema>;
	readonly licences: z.output<typeof licencesSchema>;
	readonly organisation: Organisation & HomeWords & { readonly opening: GivenOpening };
}

/** The parts, and what follows from them; joins with geometry happen in `build.ts`. */
export interface AtlasData extends DataParts {
	/** The lines along which the policy cuts land, by their names. */
	readonly lines: Readonly<Record<string, CutLine>>;
	/** The States of the world that have, or had, a status in the organisation. */
	readonly countries: readonly Country[];
}

/**
 * The States that an organisation's members are, with both that the world and the organisation say of them.
 * A member that the world does not know is left out; a check names it.
 */
export function countriesOf({ states, members }: Pick<DataParts, 'states' | 'members'>): Country[] {
	const known = new Map(states.map((state) => [state.id, state]));
	return members.flatMap((member) => {
		const state = known.get(member.id);
		if (!state) return [];
		// By its other names a State is found; no page shows them.
		const { slug, name, inSentence, flag, capital } = state;
		return [{ slug, name, ...(inSentence !== undefined && { inSentence }), flag, capital, ...member }];
	});
}

/** Stands in names of files for the folder of the organisation. */
export const PACK_FOLDER = '{pack}';

/** What is taken where an organisation leaves out a file: it has nothing of the kind. */
export const LEFT_OUT = {
	formerStates: [],
	documents: [],
	operations: [],
	activities: [],
	institutions: [],
	bodies: [],
	dimensions: [],
	fields: [],
	meetings: [],
	meetingKinds: [],
	chairs: [],
	milestones: [],
	glossary: [],
	omissions: [],
	corrections: [],
	navigation: { sources: [], entries: [] },
	places: [],
	sources: []
} as const satisfies Partial<DataParts>;

/** The file that each part of the data stands in, below `data/`. */
export const DATA_FILES = {
	asOf: '{pack}/as-of.json',
	states: 'world/countries.json',
	statuses: '{pack}/statuses.json',
	members: '{pack}/members.json',
	formerStates: '{pack}/former-states.json',
	documents: '{pack}/documents.json',
	areas: 'world/areas.json',
	operations: '{pack}/operations.json',
	activities: '{pack}/activities.json',
	institutions: '{pack}/institutions.json',
	bodies: '{pack}/bodies.json',
	dimensions: '{pack}/dimensions.json',
	fields: '{pack}/fields.json',
	meetings: '{pack}/meetings.json',
	meetingKinds: '{pack}/meeting-kinds.json',
	chairs: '{pack}/chairs.json',
	milestones: '{pack}/partnerships.json',
	glossary: '{pack}/glossary.json',
	omissions: '{pack}/omissions.json',
	corrections: '{pack}/corrections.json',
	navigation: '{pack}/navigation.json',
	publishedBorders: 'world/published-borders.json',
	places: '{pack}/places.json',
	seas: 'world/seas.json',
	rivers: 'world/rivers.json',
	sources: '{pack}/sources.json',
	worldSources: 'world/sources.json',
	policy: 'world/policy.json',
	labelOverrides: 'world/label-overrides.json',
	frames: 'world/frames.json',
	licences: 'world/licences.json',
	organisation: '{pack}/organisation.json'
} as const satisfies Record<keyof DataParts, string>;

/** The file of a part of the data for an organisation, below `data/`. */
export const fileOf = (part: keyof typeof DATA_FILES, pack: string): string =>
	DATA_FILES[part].replace(PACK_FOLDER, pack);
