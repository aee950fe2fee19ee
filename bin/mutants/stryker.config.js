/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'vitest',
	plugins: ['@stryker-mutator/vitest-runner', './bin/mutants/words-of-errors.js'],
	ignorers: ['words-of-errors'],
	vitest: { configFile: 'bin/mutants/vitest.config.ts', related: false },
	coverageAnalysis: 'perTest',
	// What runs once when a file is loaded cannot be told by test, and each such mutant would run every test.
	ignoreStatic: true,
	// Everything is copied to a folder of its own but this. Generated types stand on Stryker's own list.
	ignorePatterns: [
		...['/build', '/test-results', '/docs', '/bench'],
		...['!.svelte-kit', '/.svelte-kit/output', '/.svelte-kit/generated', '/.svelte-kit/types']
	],
	tempDirName: '.stryker-tmp',
	reporters: ['json', 'clear-text', 'progress-append-only'],
	clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
	jsonReporter: { fileName: process.env['ATLAS_MUTANTS_REPORT'] ?? 'test-results/mutants/report.json' }
};
