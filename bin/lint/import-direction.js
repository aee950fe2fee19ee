import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Short names of folders that imports may begin with. */
const ALIASES = [
	['$lib', 'src/lib'],
	['$data', 'data'],
	['$geo', 'geo'],
	['$joined', 'data/out'],
	['$geometry', 'geo/out'],
	['$stories', 'data/stories']
];

/**
 * Files of src/ that run in Node only, while the site is built. In story/ that is the compiler: all
 * but the story's types and what the Reader runs.
 */
const NODE_ONLY =
	/^src\/(lib\/server\/|lib\/story\/(?!story\.ts$|reader|.*\.svelte).+\.ts$|.*[.+]server\.ts$)/;

/** The rooms of the project; the first that a path begins with is its own. */
const ROOMS = [
	['lettering', 'src/lib/lettering/'],
	['drawn', 'src/lib/drawn/'],
	['atlas', 'src/lib/atlas/'],
	['theme', 'src/lib/theme/'],
	['i18n', 'src/lib/i18n/'],
	['ui', 'src/lib/ui/'],
	['figure', 'src/lib/figure/'],
	['map', 'src/lib/map/'],
	['story', 'src/lib/story/'],
	['features', 'src/lib/features/'],
	['server', 'src/lib/server/'],
	['routes', 'src/'],
	['built', 'geo/out/'],
	['built', 'data/out/'],
	['geo', 'geo/'],
	['data', 'data/']
];

/** All that may come to a reader's browser below the pages themselves. */
const WHAT_READERS_RUN = [
	'lettering',
	'drawn',
	'atlas',
	'theme',
	'i18n',
	'ui',
	'figure',
	'map',
	'story',
	'features',
	'built'
];

/** Which rooms a room may import, besides itself. `built` is what geo/ and data/ wrote for the site. */
const MAY_IMPORT = {
	lettering: [],
	atlas: ['built'],
	theme: [],
	ui: ['drawn'],
	drawn: ['lettering', 'atlas', 'theme'],
	i18n: ['atlas', 'built'],
	figure: ['lettering', 'drawn', 'atlas', 'theme'],
	map: ['lettering', 'drawn', 'atlas', 'theme', 'i18n', 'built'],
	story: ['lettering', 'drawn', 'atlas', 'theme', 'i18n', 'ui'],
	features: ['lettering', 'drawn', 'atlas', 'theme', 'i18n', 'ui', 'figure', 'map', 'story', 'built'],
	routes: WHAT_READERS_RUN,
	server: WHAT_READERS_RUN,
	geo: ['atlas', 'data'],
	data: ['atlas', 'geo']
};
/** What Node-only files of a room may import above that. */
const NODE_ONLY_MAY_IMPORT = ['server', 'geo', 'data', 'built'];

/** Rooms of plain functions: they know no framework. */
const PURE = ['lettering', 'drawn', 'atlas', 'theme', 'figure'];
const FRAMEWORK = /^(svelte|\$app|\$env)(\/|$)/;
/** Packages for the build; none may reach a reader's browser. */
const NEVER_SHIPPED = /^(zod|world-countries|node:.*)$/;
const MAP_LIBRARY = /^maplibre-gl(\/|$)/;

/** Made for tests alone; as a test, such a file may take what it needs from any room. */
const FIXTURE = /\.fixture(\.ts)?$/;

/** @param {string} path */
const roomOf = (path) => ROOMS.find(([, folder]) => path.startsWith(folder))?.[0];

/**
 * @param {string} from path of the importing file, from the root
 * @param {string} source what the import names
 * @returns {string | undefined} path from the root, or undefined for a package
 */
function targetPath(from, source) {
	if (source.startsWith('.'))
		return relative(ROOT, resolve(ROOT, dirname(from), source))
			.split(sep)
			.join('/');
	for (const [alias, folder] of ALIASES) {
		if (source === alias || source.startsWith(`${alias}/`)) return folder + source.slice(alias.length);
	}
	return undefined;
}

/** Imports leave out `.ts`. @param {string} path */
const isNodeOnly = (path) => NODE_ONLY.test(path) || NODE_ONLY.test(`${path}.ts`);

/**
 * Says what is wrong with one import, or nothing. Paths are given from the root of the project.
 *
 * @param {string} from path of the importing file
 * @param {string} source what the import names
 * @returns {string | undefined}
 */
export function faultOfImport(from, source) {
	if (/\.test\.ts$/.test(from) || FIXTURE.test(from)) return undefined;
	const room = roomOf(from);
	if (room === undefined) return undefined;
	const browser = from.startsWith('src/') && !NODE_ONLY.test(from);
	const target = targetPath(from, source);

	if (target === undefined) {
		if (browser && NEVER_SHIPPED.test(source))
			return `${source} is for the build and never reaches a browser`;
		if (PURE.includes(room) && FRAMEWORK.test(source)) return `${room} knows no framework, so not ${source}`;
		if (room !== 'map' && MAP_LIBRARY.test(source)) return `only map imports ${source}`;
		return undefined;
	}
	if (FIXTURE.test(target)) return `${target} is for tests, and ${from} is none`;
	if (browser && isNodeOnly(target)) return `${target} runs in Node only, and ${from} in the browser`;
	const targetRoom = roomOf(target);
	if (targetRoom === undefined) return `${target} is in no room that imports may come from`;
	if (targetRoom === room) return undefined;
	const allowed = [...(MAY_IMPORT[room] ?? []), ...(NODE_ONLY.test(from) ? NODE_ONLY_MAY_IMPORT : [])];
	if (allowed.includes(targetRoom)) return undefined;
	return `imports go one way: ${room} may import ${allowed.join(', ') || 'nothing but itself'}, not ${targetRoom}`;
}

/** ESLint rule: every import of src/, geo/ and data/ goes the one way that the table above allows. */
export const importDirection = {
	meta: { type: 'problem', schema: [], messages: { direction: '{{fault}}' } },
	/** @param {import('eslint').Rule.RuleContext} context */
	create(context) {
		const from = relative(ROOT, context.filename).split(sep).join('/');
		/** @param {{ type: string, value?: unknown } | null | undefined} node */
		function check(node) {
			if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
			const fault = faultOfImport(from, node.value);
			if (fault !== undefined) context.report({ node, messageId: 'direction', data: { fault } });
		}
		return {
			ImportDeclaration: (node) => check(node.source),
			ExportNamedDeclaration: (node) => check(node.source),
			ExportAllDeclaration: (node) => check(node.source),
			ImportExpression: (node) => check(node.source),
			TSImportType: (node) => check(node.source ?? node.argument?.literal),
			'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]': (node) =>
				node.arguments.forEach(check)
		};
	}
};
