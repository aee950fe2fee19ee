import type { Scene } from '../atlas/scene';
import type {
	BorderId,
	CountryId,
	FieldId,
	InstitutionId,
	IsoDate,
	MeetingId,
	OperationId,
	PlaceId,
	SourceKind,
	OUTSIDE,
	StatusLook,
	StorySlug
} from '../atlas/types';

/** What a word of a story points to. A country carries its standing on the day of its step. */
export type LinkTarget =
	| { readonly kind: 'country'; readonly id: CountryId; readonly look: StatusLook | typeof OUTSIDE }
	| { readonly kind: 'border'; readonly id: BorderId }
	| { readonly kind: 'operation'; readonly id: OperationId }
	| { readonly kind: 'institution'; readonly id: InstitutionId }
	| { readonly kind: 'place'; readonly id: PlaceId }
	| { readonly kind: 'meeting'; readonly id: MeetingId }
	| { readonly kind: 'field'; readonly id: FieldId }
	| { readonly kind: 'web'; readonly url: string }
	/** A term of the glossary, where the story first uses it. */
	| { readonly kind: 'term'; readonly id: string };

/** Something on the map that words light while the reader points at them, and that lights the words. */
export interface MapThing {
	readonly kind: 'country' | 'area' | 'border' | 'operation' | 'institution' | 'place' | 'meeting';
	readonly id: string;
}

export type Inline =
	| { readonly kind: 'text'; readonly value: string }
	| { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
	| { readonly kind: 'strong'; readonly children: readonly Inline[] }
	| { readonly kind: 'link'; readonly target: LinkTarget; readonly children: readonly Inline[] }
	/** Words that were checked against the atlas and speak of things on the map. */
	| { readonly kind: 'claim'; readonly about: readonly MapThing[]; readonly children: readonly Inline[] }
	/** A mark that points to `story.sources[number - 1]`. */
	| { readonly kind: 'source'; readonly number: number }
	/** The mark of what stands before it: the atlas has it without confirmation. */
	| { readonly kind: 'doubt' };

export type Block =
	| { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
	/** A photograph beside the story's text; `file` stands in the story's folder. */
	| {
			readonly kind: 'picture';
			readonly file: string;
			readonly alt: string;
			readonly credit: string;
			readonly width: number;
			readonly height: number;
	  };

/** Where a story's facts were read. Without `url` it is a publication known by its edition. */
export interface StorySource {
	readonly title: string;
	readonly url?: string;
	readonly edition?: string;
	readonly checked: IsoDate;
	readonly kind: SourceKind;
}

/** A note that policy attaches to a name in the story: shown to the reader wherever that name stands. */
export interface StoryNote {
	readonly id: string;
	readonly note: string;
}

export interface StoryStep {
	/** Part of the address after `#`. */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly Block[];
	readonly scene: Scene;
}

/** A story as the reader gets it: plain, serialisable, every reference checked against the atlas. */
export interface Story {
	readonly slug: StorySlug;
	readonly title: string;
	readonly summary: string;
	readonly date: IsoDate;
	/** Stories of one series are listed together. */
	readonly series: string | null;
	/** Words that the story has, titles and lists with them: what its reading time comes from. */
	readonly wordCount: number;
	/** Countries whose outline stands for the story on the home map. */
	readonly region: readonly CountryId[];
	readonly sources: readonly StorySource[];
	readonly opening: readonly Block[];
	readonly openingScene: Scene;
	readonly steps: readonly StoryStep[];
	/** All that the story speaks of, in links or on the map, sorted by id. */
	readonly countries: readonly CountryId[];
	readonly operations: readonly OperationId[];
	readonly institutions: readonly InstitutionId[];
	readonly borders: readonly BorderId[];
	readonly places: readonly PlaceId[];
	readonly meetings: readonly MeetingId[];
	readonly fields: readonly FieldId[];
	readonly notes: readonly StoryNote[];
}

/** What the page of a story reads: all but what the story is listed by elsewhere. */
export type ReadStory = Omit<
	Story,
	'region' | 'countries' | 'operations' | 'institutions' | 'borders' | 'places' | 'meetings' | 'fields'
>;

/** The opening's place in a reader's progress; the steps count from 1. */
export const OPENING = 0;

/** The Scenes of a story: the opening's first, then one a step, as `Page` wants them. */
export function scenesOf(story: ReadStory): readonly Scene[] {
	return [story.openingScene, ...story.steps.map((step) => step.scene)];
}

/** The stories that speak of a country, in the order given. */
export function storiesOf(country: CountryId, stories: readonly Story[]): Story[] {
	return stories.filter((story) => story.countries.includes(country));
}
