import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { Plugin } from 'vite';

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

/** The unit tests as the mutation tester runs them: it names the files itself. */
export default defineConfig({
	plugins: [oneSeed()],
	resolve: { alias: { $lib: folder('src/lib'), $data: folder('data'), $geo: folder('geo') } },
	test: {
		environment: 'node',
		include: ['{src,geo,data}/**/*.test.ts'],
		// One thread for all files of a mutant: the rooms keep no state, and a thread takes longer than most tests.
		isolate: false
	}
});
