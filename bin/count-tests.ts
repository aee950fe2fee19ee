import { z } from 'zod';

export interface Count {
	readonly passed: number;
	readonly failed: number;
}

const vitestReport = z.object({
	numPassedTests: z.number(),
	numFailedTests: z.number(),
	testResults: z.array(
		z.object({
			status: z.string(),
			assertionResults: z.array(z.object({ status: z.string() }))
		})
	)
});

const playwrightReport = z.object({
	stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
	errors: z.array(z.unknown())
});

/**
 * Counts a Vitest JSON report. A file that could not be loaded holds no test, yet is one failure.
 * Throws a ZodError when the report has another form.
 */
export function vitestCount(report: unknown): Count {
	const { numPassedTests, numFailedTests, testResults } = vitestReport.parse(report);
	const unloaded = testResults.filter(
		({ status, assertionResults }) =>
			status === 'failed' && !assertionResults.some((result) => result.status === 'failed')
	);
	return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * Counts a Playwright JSON report. A test that passed only at a second try has failed, and so has
 * each error outside a test. Throws a ZodError when the report has another form.
 */
export function playwrightCount(report: unknown): Count {
	const { stats, errors } = playwrightReport.parse(report);
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
