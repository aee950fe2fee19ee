import { defineConfig } from 'vitest/config';

/** Two kinds of tests without a page: `unit` needs sources only, `built` reads the finished site in build/. */
export default defineConfig({
	test: {
		allowOnly: false,
		projects: [
			{
				extends: './vite.config.ts',
				test: {
					name: 'unit',
					environment: 'node',
					include: [
						'{src,geo,data,bin}/**/*.test.ts',
						'tests/browser/**/*.test.ts',
						'tests/data/**/*.test.ts',
						'tests/render/**/*.test.ts'
					],
					// Properties and lint runs take their time where other work shares the processor.
					testTimeout: 30_000
				}
			},
			{
				test: {
					name: 'built',
					include: ['tests/budget/**/*.test.ts'],
					environment: 'node',
					// Compressing every page at full strength takes its time.
					testTimeout: 60_000
				}
			}
		]
	}
});
