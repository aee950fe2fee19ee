import { defineConfig } from 'vitest/config';
import { IMPORTED, makeWhatIsMissing } from './bin/missing';
import { aliases } from './bin/aliases';

// Here and not in a set-up of the tests, which could not be read before its configuration of types is made.
makeWhatIsMissing(IMPORTED);

/** Tests that put something else in the place of a module, which no other test may see. */
const WITH_STAND_INS = '**/*.alone.test.ts';

// Properties and lint runs take their time where other work shares the processor; only what hangs should meet a limit.
const PATIENCE_MS = 180_000;

/** MB: pictures are made of many short-lived points, and collecting them took a fifth of the time with Node's 16. */
const YOUNG_SPACE = '--max-semi-space-size=64';

/**
 * Not the site's own configuration: its plugins watch files, and the run would not end.
 * Tests without a page: `unit` and `unit-alone` need sources only, `built` reads the finished site. The
 * files of `unit` share their modules, or each of three hundred would read all that it imports again.
 */
export default defineConfig({
	test: {
		allowOnly: false,
		projects: [
			{
				resolve: { alias: aliases },
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					execArgv: [YOUNG_SPACE],
					exclude: [WITH_STAND_INS],
					include: [
						'{src,geo,data,bin}/**/*.test.ts',
						'tests/browser/**/*.test.ts',
						'tests/data/**/*.test.ts',
						'tests/render/**/*.test.ts'
					],
					testTimeout: PATIENCE_MS,
					hookTimeout: PATIENCE_MS
				}
			},
			{
				resolve: { alias: aliases },
				test: {
					name: 'unit-alone',
					environment: 'node',
					include: [`src/${WITH_STAND_INS}`],
					testTimeout: PATIENCE_MS,
					hookTimeout: PATIENCE_MS
				}
			},
			{
				resolve: { alias: aliases },
				test: {
					name: 'built',
					include: ['tests/{budget,crawl,atlases}/**/*.test.ts'],
					environment: 'node',
					// Compressing every page at full strength takes its time.
					testTimeout: 300_000,
					hookTimeout: 300_000
				}
			}
		]
	}
});
