import { asOfSchema } from '../../../data/schema/as-of';
import { statusesSchema } from '../../../data/schema/status';
import { SLUG, slugOf } from './slug';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FACTS, STORIES } from '../../../data/pack';
import { templateOf } from './template';

const LONGEST_SLUG = 60;

const [slug = '', ...more] = process.argv.slice(2);
const folder = `${STORIES}/${slug}`;

function refuse(message: string): never {
	console.error(message);
	process.exit(1);
}

if (!SLUG.test(slug) || slug.length > LONGEST_SLUG || more.length > 0) {
	const meant = slugOf([slug, ...more].join(' ')).slice(0, LONGEST_SLUG) || 'the-address';
	refuse(`npm run story:new -- ${meant}: lower-case words with hyphens; they become the story’s address`);
}
if (existsSync(folder)) refuse(`${folder} is there already`);

const readJson = (name: string): unknown => JSON.parse(readFileSync(`${FACTS}/${name}`, 'utf8'));

/** The last day of work on the data, as no code reads the clock: a story of that day passes, and so does one of today. */
const { date, sourcesChecked } = asOfSchema.parse(readJson('as-of.json'));
const today = sourcesChecked ?? date;

const full = statusesSchema.parse(readJson('statuses.json')).find(({ role }) => role === 'full');

// Imported here, since the files that the module reads are missing until the atlas was built once.
const { atlas } = await import('../server/atlas').catch((cause: unknown) =>
	refuse(cause instanceof Error ? cause.message : String(cause))
);
const story = templateOf(atlas, full?.names.en.other ?? '', today);

mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/en.md`, story);
console.log(
	`${folder}/en.md is a story that works, dated ${today}. Change it, and run npm run check:stories.`
);
