import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** Messages of the import rule for a file with this text at this path; the file need not exist. */
async function faults(filePath: string, text: string): Promise<string[]> {
	const results = await eslint.lintText(text, { filePath });
	return results
		.flatMap(({ messages }) => messages)
		.filter(({ ruleId }) => ruleId === 'atlas/import-direction' || ruleId === null)
		.map(({ message }) => message);
}

const component = (statement: string): string => `<script lang="ts">\n\t${statement}\n</script>\n`;

const REFUSED: readonly [why: string, path: string, text: string, fault: string][] = [
	[
		'the model imports a renderer by the alias',
		'src/lib/atlas/sample.ts',
		`import { draw } from '$lib/figure/figure';`,
		'atlas may import built, not figure'
	],
	[
		'the model imports a renderer by a relative path',
		'src/lib/atlas/queries/sample.ts',
		`import { draw } from '../../figure/figure';`,
		'atlas may import built, not figure'
	],
	[
		'the model exports something of the map again',
		'src/lib/atlas/sample.ts',
		`export * from '../map/adapter';`,
		'not map'
	],
	[
		'a renderer imports a panel',
		'src/lib/map/sample.ts',
		`import { panel } from '$lib/features/country/panel';`,
		'not features'
	],
	[
		'a generic component imports the model',
		'src/lib/ui/Sample.svelte',
		component(`import type { Scene } from '$lib/atlas/scene';`),
		'ui may import drawn, not atlas'
	],
	[
		'a panel imports a page',
		'src/lib/features/home/Sample.svelte',
		component(`import Page from '../../../routes/+page.svelte';`),
		'not routes'
	],
	[
		'a page loads the geometry pipeline lazily',
		'src/routes/+page.ts',
		`export const load = () => import('../../geo/build');`,
		'not geo'
	],
	[
		'a type is taken from the data schemas by an import type',
		'src/lib/features/home/sample.ts',
		`export type Row = import('$data/schema/policy').PolicyRow;`,
		'not data'
	],
	[
		'a glob reaches into data',
		'src/routes/+page.ts',
		`export const all = import.meta.glob('$data/*.json');`,
		'not data'
	],
	[
		'a panel imports what is made for tests',
		'src/lib/features/home/sample.ts',
		`import { ATLAS } from '$data/fixtures/small.fixture';`,
		'is for tests'
	],
	[
		'a file of the model imports a fixture of its own room',
		'src/lib/atlas/sample.ts',
		`import { country } from './ids.fixture';`,
		'is for tests'
	],
	[
		'a file for the browser imports zod',
		'src/lib/features/home/sample.ts',
		`import { z } from 'zod';`,
		'zod is for the build'
	],
	[
		'a file for the browser imports one that runs in Node only',
		'src/lib/story/reader.ts',
		`import { loadStories } from './load-stories';`,
		'src/lib/story/load-stories runs in Node only'
	],
	[
		'the model imports the framework',
		'src/lib/atlas/sample.ts',
		`import { page } from '$app/state';`,
		'atlas knows no framework'
	],
	[
		'a panel imports the map library',
		'src/lib/features/home/sample.ts',
		`import { Map } from 'maplibre-gl';`,
		'only map imports maplibre-gl'
	],
	[
		'the geometry pipeline imports a renderer',
		'geo/sample.ts',
		`import { draw } from '../src/lib/figure/figure';`,
		'geo may import atlas, data, not figure'
	]
];

test.each(REFUSED)('lint turns red where %s', async (_why, path, text, fault) => {
	expect(await faults(path, text)).toEqual([expect.stringContaining(fault)]);
});

const ALLOWED: readonly [why: string, path: string, text: string][] = [
	[
		'a page imports a panel',
		'src/routes/+page.ts',
		`import { view } from '$lib/features/country/country-view';`
	],
	['a panel reads the built index', 'src/lib/features/atlas.ts', `import index from '$joined/index.json';`],
	[
		'a renderer imports the model',
		'src/lib/figure/sample.ts',
		`import type { Scene } from '../atlas/scene';`
	],
	['a build-time file reads data and zod', 'src/lib/server/sample.ts', `import { z } from 'zod';`],
	['a test imports what it likes', 'src/lib/atlas/sample.test.ts', `import { z } from 'zod';`],
	[
		'a fixture imports what it likes',
		'src/lib/atlas/sample.fixture.ts',
		`import { ATLAS } from '$data/fixtures/small.fixture';`
	]
];

test.each(ALLOWED)('lint stays green where %s', async (_why, path, text) => {
	expect(await faults(path, text)).toEqual([]);
});
