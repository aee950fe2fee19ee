import type { Atlas } from '../atlas/atlas-index';
import { termsOf } from '../atlas/terms';
import type { Scene } from '../atlas/scene';
import type { CountryId, LonLat, StorySlug } from '../atlas/types';
import { readFields } from './fields';
import type { Fields } from './fields';
import type { FrontMatter } from './front-matter';
import { codeOf, faultyCharacters } from '../atlas/characters';
import {
	FRONT_MATTER_TEXTS,
	frontMatterSchema,
	frontMatterStandIns,
	LONGEST_TITLE,
	SOURCE_KEYS
} from './front-matter';
import { termLinker } from './link-terms';
import { createLookup, reportUnknown } from './lookup';
import type { Lookup } from './lookup';
import type { StoryFact } from './claim/world';
import { nearest } from '../atlas/nearest';
import { suggested } from './suggest';
import { createMentions } from './mentions';
import type { Mentions } from './mentions';
import { isIdOfThePage } from './page-ids';
import { parseBlocks, parseClaimLink, reportLookAlikes, textOf } from './parse-blocks';
import type { TextContext } from './parse-blocks';
import { parseMarkdown } from './parse-markdown';
import type { HeadingNode, PhrasingNode, RootNode } from './parse-markdown';
import type { PictureFolder } from './picture-file';
import { NO_PICTURES } from './picture-file';
import { positionsIn } from './places-in-text';
import { markupIn } from './plain-text';
import { StoryError } from './problems';
import type { Position, Problem, Report } from './problems';
import { exchangedCamera } from './camera-of-text';
import { resolveScene, wholeArea } from './resolve-scene';
import { sceneBlockSchema } from './scene-block';
import { hideSpacesOfClaims, withSpaces } from './spaced-claims';
import { listSources } from './sources';
import { SOURCE_MARK } from './look-alikes';
import type { ListedSources } from './sources';
import { checkDay } from './days';
import { NO_FOLDER_ON_WINDOWS, SLUG, slugOf } from './slug';
import { readable, withPlainSpaces, withPlainSpacesAtKeys } from './typed-text';
import { withoutFrontMatter } from './front-matter-fence';
import type { Block, LinkTarget, Story, StorySource, StoryStep } from './story';
import { plainWords, wordsOf } from './walk';

/** What a story is checked against beside the atlas. */
export interface Setting {
	/** Can the letters of a card draw this code point? Left out, they can draw all. */
	readonly drawn?: (codePoint: number) => boolean;
	/** Hears what an author should know that is no fault. */
	readonly note?: Report;
}

/** A hundred times the text of one screen; longer files are not read at all. */
const LONGEST_STORY = 60_000;
/** Dots for more steps do not fit under the text. */
const MOST_STEPS = 24;
const LONGEST_STEP_ID = 40;

/** Marks of lists and quotations at the head of a line: nine deep, the parser's time grows without bound. */
const DEEP_LINE = /^[ \t]*(?:(?:>|[+*-](?=[ \t])|\d{1,9}[.)])[ \t]*){9}/;

const HEAD: Position = { line: 1, column: 1 };
const HEADING = /^(.*?)\s*\{#([^{}]*)\}$/s;
/** Faults of one kind beyond these say nothing new. */
const MOST_CHARACTERS = 20;

/** A part of the file: the opening, or a heading with all that stands under it. */
interface Section {
	readonly heading: HeadingNode | null;
	readonly nodes: readonly RootNode[];
}

/**
 * Compiles one story from Markdown, checking every reference against the atlas.
 * @param file the story's path, as messages name it; its folder is the story's slug.
 * @param borderPoints the line of a border, for cameras that fit what is lit.
 * @param facts what the story's `facts.json` holds, for claims.
 * @param pictures the files beside it.
 * @throws StoryError that lists every fault as `file:line:column: message`, and nothing else.
 */
export function compileStory(
	typed: string,
	file: string,
	atlas: Atlas,
	borderPoints: (id: string) => readonly LonLat[],
	facts: ReadonlyMap<string, StoryFact> = new Map(),
	pictures: PictureFolder = NO_PICTURES,
	{ drawn = () => true, note = () => {} }: Setting = {}
): Story {
	const problems: Problem[] = [];
	const report: Report = (position, message) => problems.push({ file, position, message });
	const lookup = createLookup(atlas, borderPoints);

	const asTyped = readable(typed);
	const source = hideSpacesOfClaims(asTyped);
	const positionAt = positionsIn(source);
	const slug = file.split('/').at(-2) ?? '';
	const language = (file.split('/').at(-1) ?? '').replace(/\.md$/, '');
	if (!SLUG.test(slug))
		report(
			HEAD,
			`the story's folder "${slug}" is not in lower-case-words-with-hyphens${slugOf(slug) === '' ? '' : `; call it ${slugOf(slug)}`}`
		);
	if (NO_FOLDER_ON_WINDOWS.test(slug))
		report(HEAD, `Windows has no folders called "${slug}"; give the story's folder another name`);
	if (source.length > LONGEST_STORY) {
		report(HEAD, `the story has ${source.length} characters; at most ${LONGEST_STORY} are read`);
		throw new StoryError(problems);
	}
	source.split('\n').forEach((line, index) => {
		if (DEEP_LINE.test(line))
			report({ line: index + 1, column: 1 }, 'lists and quotations are nested too deep here');
	});
	for (const { at, name } of faultyCharacters(asTyped).slice(0, MOST_CHARACTERS)) {
		report(positionAt(at), `here stands ${name}; delete it, and type what should stand there`);
	}
	const unmerged = /^(?:<{7} |>{7} )/m.exec(asTyped);
	if (unmerged)
		report(
			positionAt(unmerged.index),
			'two versions of the story were put together here and nobody chose; keep one, and take these marks out'
		);
	if (problems.length > 0) throw new StoryError(problems);

	const [first, ...rest] = parseMarkdown(source).children;
	const head = first?.type === 'yaml' ? first : null;
	const frontMatter = head
		? readFields(
				withPlainSpacesAtKeys(withSpaces(head.value)),
				{ line: (head.position?.start.line ?? 1) + 1, column: 1 },
				frontMatterSchema,
				report,
				frontMatterStandIns,
				FRONT_MATTER_TEXTS,
				SOURCE_KEYS
			)
		: null;
	if (!head) {
		const { position, message, misleads } = withoutFrontMatter(asTyped);
		report(position, message);
		// Its lines would be taken for text, and refused one by one.
		if (misleads) throw new StoryError(problems);
	}
	if (frontMatter) checkTexts(frontMatter, drawn, report);

	const mentions = createMentions();
	const linkTerms = termLinker(termsOf(atlas.glossary));
	const cited = new Set<number>();
	const used = new Set<string>();
	const sourceCount = frontMatter?.value.sources.length ?? Infinity;
	const listed: ListedSources = frontMatter
		? listSources(frontMatter, lookup, report, note)
		: { sources: [], numbers: new Map() };
	if (frontMatter) {
		checkDay(frontMatter.value.date, '"date":', lookup, frontMatter.positionOf(['date']), report, note);
	}
	const sourceNumbers = listed.numbers;
	for (const { id, sources } of frontMatter ? facts.values() : []) {
		for (const source of sources) {
			if (sourceNumbers.has(source)) continue;
			report(
				HEAD,
				`facts.json: the fact ${id} names the source "${source}", which is no id of a source here`
			);
		}
	}
	const region = frontMatter ? readRegion(frontMatter, lookup, report) : [];
	if (frontMatter) checkNotes(frontMatter, lookup, report);
	const compileSection = ({
		heading,
		nodes
	}: Section): { id: string; title: string; blocks: readonly Block[]; scene: Scene } => {
		const [scene, text, cameraAt] = takeScene(nodes, source, lookup, report);
		const targets: LinkTarget[] = [];
		if (heading && text.length === 0) report(startOf(heading), 'this step has no text');
		mentions.addScene(scene);
		const context: TextContext = {
			lookup,
			source,
			positionAt,
			date: scene.date,
			language,
			sources: sourceCount,
			sourceNumbers,
			facts,
			pictures,
			report,
			onLink: (target) => {
				targets.push(target);
				mentions.addLink(target);
			},
			onThing: mentions.addThing,
			onFact: ({ id }) => used.add(id),
			onSource: (number) => cited.add(number)
		};
		const { id, title } = heading ? readHeading(heading, context) : { id: '', title: '' };
		const blocks = linkTerms(parseBlocks(text, context));
		const turned = exchangedCamera(scene, targets, lookup);
		if (turned !== null) {
			report(
				cameraAt,
				`this camera looks away from what the words of the step speak of; the longitude comes first: center: [${turned.join(', ')}]`
			);
		}
		return { id, title, blocks, scene };
	};

	const [openingSection, ...stepSections] = split(head ? rest : first ? [first, ...rest] : []);
	const opening = compileSection(openingSection);
	const steps = stepSections.map((section): StoryStep => compileSection(section));
	checkSteps(steps, stepSections, report);
	for (const id of frontMatter ? facts.keys() : []) {
		if (!used.has(id)) report(HEAD, `facts.json: no claim uses the fact ${id}`);
	}
	listed.sources.forEach(({ title }, index) => {
		if (cited.has(index + 1) || !frontMatter) return;
		report(
			frontMatter.positionOf(['sources', index]),
			`source ${index + 1}, "${title}", is never named; put [${index + 1}] behind the fact that it carries`
		);
	});
	if (problems.length > 0 || !frontMatter) throw new StoryError(problems);
	return assemble(
		slug as StorySlug,
		frontMatter.value,
		listed.sources,
		region,
		opening,
		steps,
		mentions,
		lookup
	);
}

function readRegion({ value, positionOf }: Fields<FrontMatter>, lookup: Lookup, report: Report): CountryId[] {
	return (value.region ?? []).flatMap((id, index) => {
		const known = lookup.of.country.get(id);
		if (!known) {
			reportUnknown(lookup, id, 'country with a status', ['country'], positionOf(['region', index]), report);
		} else if (value.region?.indexOf(id) !== index) {
			report(positionOf(['region', index]), `"${id}" stands twice in this list`);
		}
		return known?.id ?? [];
	});
}

/** Each note is asked for by the id of a row of the policy, once. */
function checkNotes({ value, positionOf }: Fields<FrontMatter>, { policy }: Lookup, report: Report): void {
	value.notes?.forEach((id, index) => {
		if (!policy.some((row) => row.id === id)) {
			const meant = nearest(
				id,
				policy.map(({ id: row, name }) => ({ id: row, names: [name] }))
			);
			report(
				positionOf(['notes', index]),
				`"${id}" is no row of the policy${suggested(meant) || '; data/world/policy.json lists them'}`
			);
		} else if (value.notes?.indexOf(id) !== index) {
			report(positionOf(['notes', index]), `"${id}" stands twice in this list`);
		}
	});
}

function assemble(
	slug: StorySlug,
	{ title, summary, date, series, notes = [] }: FrontMatter,
	sources: readonly StorySource[],
	region: readonly CountryId[],
	opening: { readonly blocks: readonly Block[]; readonly scene: Scene },
	steps: readonly StoryStep[],
	mentions: Mentions,
	lookup: Lookup
): Story {
	return {
		slug,
		title,
		summary,
		date,
		series: series ?? null,
		wordCount: countWords([
			title,
			summary,
			wordsOf(opening.blocks),
			...steps.flatMap((step) => [step.title, wordsOf(step.blocks)])
		]),
		region: region.length > 0 ? region : litCountries([opening.scene, ...steps.map(({ scene }) => scene)]),
		sources,
		opening: opening.blocks,
		openingScene: opening.scene,
		steps,
		...mentions.list(lookup, notes)
	};
}

const countWords = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);

/** Every country that a picture of the story emphasises, in the order of the steps. */
const litCountries = (scenes: readonly Scene[]): CountryId[] => [
	...new Set(scenes.flatMap(({ emphasised }) => emphasised))
];

const startOf = (node: RootNode | PhrasingNode | null): Position => node?.position?.start ?? HEAD;

/** Cuts the file at its headings of the second level; the first section is the opening. */
function split(nodes: readonly RootNode[]): [Section, ...Section[]] {
	const cuts = nodes.flatMap((node, index) => (isStepHeading(node) ? [{ heading: node, index }] : []));
	const steps = cuts.map(({ heading, index }, at): Section => {
		return { heading, nodes: nodes.slice(index + 1, cuts[at + 1]?.index) };
	});
	return [{ heading: null, nodes: nodes.slice(0, cuts[0]?.index) }, ...steps];
}

function isStepHeading(node: RootNode): node is HeadingNode {
	return node.type === 'heading' && node.depth === 2;
}

/** The `scene` block that may stand first, and the text after it. Without a block: the whole area. */
function takeScene(
	nodes: readonly RootNode[],
	source: string,
	lookup: Lookup,
	report: Report
): [scene: Scene, text: readonly RootNode[], cameraAt: Position] {
	const [first, ...text] = nodes;
	if (first?.type !== 'code' || first.lang !== 'scene') return [wholeArea(lookup), nodes, HEAD];
	const start = { line: startOf(first).line + 1, column: 1 };
	const raw = source.slice(first.position?.start.offset ?? 0, first.position?.end.offset ?? 0).trimEnd();
	if (!/\n[ \t]*(?:`{3,}|~{3,})$/.test(raw)) {
		report(startOf(first), 'this block does not end; put ``` on a line of its own behind it');
		return [wholeArea(lookup), text, start];
	}
	if (first.meta) report(startOf(first), `"${first.meta}" after the word scene is not read`);
	const fields = readFields(withPlainSpaces(withSpaces(first.value)), start, sceneBlockSchema, report);
	if (!fields) return [wholeArea(lookup), text, start];
	return [resolveScene(fields, lookup, report), text, fields.positionOf(['camera', 'center'])];
}

/** A heading is plain words with an address at its end; a number in it may be claimed or computed. */
function readHeading(heading: HeadingNode, context: TextContext): { id: string; title: string } {
	const { report, source } = context;
	const position = startOf(heading);
	if (source[heading.position?.start.offset ?? 0] !== '#') {
		report(
			position,
			'a line of - or = under words makes them a heading; write ## before them, or leave the line out'
		);
		return { id: '', title: '' };
	}
	const words = heading.children
		.map((child, index): string => {
			if (child.type === 'text') return child.value.replace(/[ \t\n]+/g, ' ');
			if (child.type === 'link' && child.url.startsWith('claim:')) {
				return plainWords(parseClaimLink(child, context, 0, textOf(heading.children[index + 1])));
			}
			report(startOf(child), 'a heading is plain words, without emphasis or links that are no claims');
			return '';
		})
		.join('');
	const [, title = '', id = ''] = HEADING.exec(words) ?? [];
	if (id === '') {
		report(position, `the heading "${words}" needs an address at its end, as in ${withAddress(words)}`);
		return { id: '', title: words };
	}
	reportLookAlikes(heading, context);
	if (title === '') report(position, 'this heading has no words');
	if (/ #+$/.test(title))
		report(position, `the # at the end would stand there; write ## ${title.replace(/[ #]+$/, '')} {#${id}}`);
	if (SOURCE_MARK.test(title))
		report(position, 'a heading carries no source mark; put it behind the fact, in the text');
	if (title.length > LONGEST_TITLE) report(position, `a heading has at most ${LONGEST_TITLE} characters`);
	if (!SLUG.test(id) || id.length > LONGEST_STEP_ID) {
		report(
			position,
			`the address {#${id}} is not in lower-case-words-with-hyphens of ${LONGEST_STEP_ID} characters${addressOf(id) === '' ? '' : `; write {#${addressOf(id)}}`}`
		);
	} else if (isIdOfThePage(id)) {
		report(
			position,
			`the address {#${id}} is one that the page has itself; choose another, as {#${id}-step}`
		);
	}
	return { id, title };
}

/** A text as the address of a step. */
const addressOf = (text: string): string => slugOf(text).slice(0, LONGEST_STEP_ID).replace(/-$/, '');

/** `## Next {#next}` for a heading that lacks its address, or has it in another form. */
function withAddress(words: string): string {
	const bracket = /[[({<｛][:#\s]*([\w .#-]*)[\])}>｝][.,]?/;
	const own = /#\s*([a-z0-9-]+)/.exec(words)?.[1];
	const plain = words
		.replace(new RegExp(`\\s*${bracket.source}\\s*$|^${bracket.source}\\s*|\\s+#[\\w-]+$`, 'g'), '')
		.trim();
	const slug = addressOf(own ?? plain);
	return plain === '' || slug === '' ? '## Crossings {#crossings}' : `## ${plain} {#${slug}}`;
}

/** Texts that readers see outside the steps are plain words, and the title can be drawn on a card. */
function checkTexts(
	{ value, positionOf }: Fields<FrontMatter>,
	drawn: (codePoint: number) => boolean,
	report: Report
): void {
	const texts = [
		...(['title', 'summary', 'series'] as const).map((key) => ({ path: [key], text: value[key] })),
		...value.sources.flatMap((source, index) =>
			typeof source === 'string'
				? []
				: (['title', 'edition'] as const).map((key) => ({ path: ['sources', index, key], text: source[key] }))
		)
	];
	for (const { path, text = '' } of texts) {
		const markup = markupIn(text);
		if (markup !== null)
			report(positionOf(path), `"${markup}" would stand there as it is typed; write plain words`);
	}
	const strange = [...value.title].filter((letter) => !drawn(letter.codePointAt(0) ?? 0));
	if (strange.length > 0) {
		report(
			positionOf(['title']),
			`the letters of the card have no ${[...new Set(strange)].map((one) => `"${one}" (${codeOf(one)})`).join(', ')}; write the title in Latin letters`
		);
	}
}

function checkSteps(steps: readonly StoryStep[], sections: readonly Section[], report: Report): void {
	if (steps.length === 0) report(HEAD, 'a story has at least one step: ## Heading {#address}');
	if (steps.length > MOST_STEPS)
		report(HEAD, `the story has ${steps.length} steps; at most ${MOST_STEPS} are shown`);
	steps.forEach(({ id }, index) => {
		const earlier = steps.findIndex((step) => step.id === id);
		if (id === '' || earlier === index) return;
		const line = startOf(sections[earlier]?.heading ?? null).line;
		report(
			startOf(sections[index]?.heading ?? null),
			`the address {#${id}} is taken by the step on line ${line}`
		);
	});
	steps.forEach(({ id }, index) => {
		// The heading of a step has an id too.
		if (steps.some((other) => other.id !== '' && id === `${other.id}-title`))
			report(
				startOf(sections[index]?.heading ?? null),
				`the address {#${id}} is that of another step's heading; choose one that does not end in -title`
			);
	});
}
