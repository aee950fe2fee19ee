/** Ids that the page of a story has of its own; `page-ids.test.ts` compares them with its sources. */
export const PAGE_IDS: readonly string[] = [
	'announcer',
	'content',
	'in-words-title',
	'live-map-limb',
	'notice-title',
	'print-notes',
	'related',
	'share-citation',
	'share-link',
	'share-title',
	'site-menu',
	'sources',
	'stage',
	'story-contents',
	'story-title'
];

/** Ids that the page makes: of its sources, of what the framework numbers, of the edge of each globe. */
const COUNTED = /^(?:source-\d+|s\d+|.*-limb)$/;

/** Would a step of this address, or the title of that step, take an id away from the page? */
export const isIdOfThePage = (id: string): boolean =>
	COUNTED.test(id) || PAGE_IDS.includes(id) || PAGE_IDS.includes(`${id}-title`);
