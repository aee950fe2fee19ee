import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { IMPORTED, makeWhatIsMissing } from './bin/missing';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Here and not in a set-up of the tests, which could not be read before its configuration of types is made.
makeWhatIsMissing(IMPORTED);

/** Two kinds of tests without a page: `unit` needs sources only, `built` reads the finished site in build/. */
export default defineConfig({
	test: {
		allowOnly: false,
		projects: [
			{
				// Not the site's own configuration: its plugins watch files, and the run would not end.
				resolve: { alias: { $lib: folder('src/lib'), $data: folder('data'), $geo: folder('geo') } },
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'{src,geo,data,bin}/**/*.test.ts',
						'tests/browser/**/*.test.ts',
						'tests/data/**/*.test.ts',
						'tests/render/**/*.test.ts'
					],
					// Properties and lint runs take their time where other work shares the processor; only what hangs
					// should meet a limit.
					testTimeout: 180_000,
					hookTimeout: 180_000
				}
			},
			{
				test: {
					name: 'built',
					include: ['tests/{budget,crawl}/**/*.test.ts'],
					environment: 'node',
					// Compressing every page at full strength takes its time.
					testTimeout: 300_000,
					hookTimeout: 300_000
				}
			}
		]
	}
});
