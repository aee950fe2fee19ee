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
					include: ['tests/browser/**/*.test.ts', 'tests/data/**/*.test.ts', 'tests/render/**/*.test.ts']
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
