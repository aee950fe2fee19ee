import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import type { Plugin } from 'vite';
import { aliases } from '../aliases';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Gives fast-check one seed where a test asks for it; a set-up would load it for every mutant. */
function oneSeed(): Plugin {
	const seeded = folder('bin/mutants/one-seed.ts');
	return {
		name: 'atlas-one-seed',
		enforce: 'pre',
		resolveId: (source, importer) =>
			source === 'fast-check' && importer?.includes('/bin/mutants/') === false ? seeded : undefined
	};
}

/** Gives tests the small world as it was kept in a file, where one is named. */
function keptWorld(): Plugin {
	return {
		name: 'atlas-kept-world',
		enforce: 'pre',
		resolveId: (source, importer) =>
			process.env['ATLAS_MUTANTS_WORLD'] &&
			source === './read-small-world' &&
			importer?.endsWith('/small.fixture.ts')
				? folder('bin/mutants/kept-world.ts')
				: undefined
	};
}

/** Runs first the files of tests that took least before: one failure is enough, and quick ones find most. */
class QuickFirst extends BaseSequencer {
	override async sort(...[files]: Parameters<BaseSequencer['sort']>): ReturnType<BaseSequencer['sort']> {
		const longest = (path: string): number => {
			const { duration = 0 } =
				this.ctx.cache.getFileTestResults(`:${relative(this.ctx.config.root, path)}`) ?? {};
			const longest = Math.max(LONGEST.get(path) ?? 0, duration);
			LONGEST.set(path, longest);
			return longest;
		};
		return files.toSorted((one, other) => longest(one.moduleId) - longest(other.moduleId));
	}
}
/** The longest run of each file, in ms: a mutant that ends at its first failure says little. */
const LONGEST = new Map<string, number>();

/** The unit tests as the mutation tester runs them: it names the files itself. */
export default defineConfig({
	plugins: [oneSeed(), keptWorld()],
	resolve: { alias: aliases },
	test: {
		environment: 'node',
		include: ['{src,geo,data}/**/*.test.ts'],
		// One thread for all files of a mutant: the rooms keep no state, and a thread takes longer than most tests.
		isolate: false,
		// Stryker has a limit of its own; a busy machine, on which all is counted, is no fault of a test.
		testTimeout: 60_000,
		runner: folder('bin/mutants/first-failure.ts'),
		sequence: { sequencer: QuickFirst }
	}
});
