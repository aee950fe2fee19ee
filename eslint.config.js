import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { importDirection } from './bin/lint/import-direction.js';

const NO_RAW_MARKUP = ['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((name) => ({
	selector: `MemberExpression[property.name="${name}"]`,
	message: 'Text of data never becomes markup: set textContent, or make elements.'
}));

const NO_CLOCK = [
	{
		selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
		message: 'No code reads the clock: today is data/as-of.json.'
	},
	{
		selector: 'MemberExpression[object.name="Date"][property.name="now"]',
		message: 'No code reads the clock: today is data/as-of.json.'
	}
];

const NO_LANGUAGE_OF_THE_SYSTEM = [
	{
		selector: 'CallExpression[callee.property.name=/^toLocale(Upper|Lower)Case$/][arguments.length=0]',
		message: 'Letters change by the rules of the language of the words, not of the system: name it.'
	},
	{
		selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
		message: 'Words are sorted by the rules of their language, not of the system: name it.'
	},
	{
		selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
		message: 'Numbers, days and lists are written in the language of the page: name it.'
	},
	{
		selector: 'NewExpression[callee.object.name="Intl"] > Identifier.arguments[name="undefined"]',
		message: 'Numbers, days and lists are written in the language of the page: name it.'
	}
];

const EVERY_TEST_RUNS = ['only', 'skip', 'fixme', 'todo'].map((name) => ({
	selector: `MemberExpression[object.name=/^(test|it|describe)$/][property.name="${name}"]`,
	message: 'Every test runs, and none hides another.'
}));

const NO_WAITING_ON_TIME = [
	{
		selector: 'MemberExpression[property.name="waitForTimeout"]',
		message: 'Wait on a condition, never on time.'
	}
];

export default defineConfig(
	{
		ignores: [
			'.stryker-tmp/',
			'.svelte-kit/',
			'.svelte-kit-*/',
			'build/',
			'data/out/',
			'geo/out/',
			'node_modules/',
			'src/lib/i18n/paraglide/',
			'sheets/',
			'test-results/'
		]
	},
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs['flat/recommended'],
	svelte.configs['flat/prettier'],
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		plugins: { atlas: { rules: { 'import-direction': importDirection } } },
		rules: {
			'atlas/import-direction': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'no-restricted-syntax': [
				'error',
				...NO_RAW_MARKUP,
				...NO_LANGUAGE_OF_THE_SYSTEM,
				...EVERY_TEST_RUNS,
				...NO_WAITING_ON_TIME
			],
			// The compiler knows every name.
			'no-undef': 'off'
		}
	},
	{
		files: ['src/**', 'geo/**', 'data/**'],
		ignores: ['**/bench/**', '**/*.test.ts'],
		rules: { 'no-restricted-syntax': ['error', ...NO_RAW_MARKUP, ...NO_LANGUAGE_OF_THE_SYSTEM, ...NO_CLOCK] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// The content security policy blocks styles that stand in the markup, transitions included.
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			// The rule wants resolve() of $app/paths in every link; addresses are made in one place here.
			'svelte/no-navigation-without-resolve': 'off'
		}
	}
);
