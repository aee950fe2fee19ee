import { asOfSchema } from '../../../data/schema/as-of';
import { SLUG, slugOf } from './slug';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { FACTS, STORIES } from '../../../data/pack';

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

/** The last day of work on the data, as no code reads the clock: a story of that day passes, and so does one of today. */
const { date, sourcesChecked } = asOfSchema.parse(JSON.parse(readFileSync(`${FACTS}/as-of.json`, 'utf8')));
const today = sourcesChecked ?? date;

mkdirSync(folder);
writeFileSync(
	`${folder}/en.md`,
	readFileSync(new URL('./template.md', import.meta.url), 'utf8').replaceAll('{{date}}', today)
);
console.log(
	`${folder}/en.md is a story that works, dated ${today}. Change it, and run npm run check:stories.`
);
