import { expect, test } from 'vitest';
import { playwrightCount, vitestCount } from './count-tests';

test('passed and failed unit tests are counted as the report says', () => {
	const report = {
		numPassedTests: 5,
		numFailedTests: 2,
		testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }]
	};
	expect(vitestCount(report)).toEqual({ passed: 5, failed: 2 });
});

test('a test file that could not be loaded counts as one failure', () => {
	const report = {
		numPassedTests: 5,
		numFailedTests: 0,
		testResults: [{ status: 'failed', assertionResults: [] }]
	};
	expect(vitestCount(report)).toEqual({ passed: 5, failed: 1 });
});

test('a browser test that passed only at a second try counts as failed', () => {
	const report = { stats: { expected: 7, unexpected: 1, flaky: 1 }, errors: [] };
	expect(playwrightCount(report)).toEqual({ passed: 7, failed: 2 });
});

test('an error outside the browser tests counts as one failure', () => {
	const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'no browser' }] };
	expect(playwrightCount(report)).toEqual({ passed: 0, failed: 1 });
});

test('a report of an unknown form is refused', () => {
	expect(() => vitestCount({ passed: 3 })).toThrow('numPassedTests');
});
