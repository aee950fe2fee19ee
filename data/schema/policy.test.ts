import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutLineSchema, labelOverridesSchema, policySchema } from './policy';

const read = (file: string): unknown =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../world', file), 'utf8'));

test('the policy, the line on the Golan and the label overrides are legal', () => {
	expect(policySchema.safeParse(read('policy.json')).error?.issues).toBeUndefined();
	expect(cutLineSchema.safeParse(read('lines/golan.json')).error?.issues).toBeUndefined();
	expect(labelOverridesSchema.safeParse(read('label-overrides.json')).error?.issues).toBeUndefined();
});

test('a row that stands twice, lacks its source or its test point is refused, all at once', () => {
	const policy = policySchema.parse(read('policy.json'));
	const [first] = policy.rows;
	const broken = {
		...policy,
		rows: [...policy.rows, { ...first, sources: ['nowhere'], inside: [] }]
	};
	const last = policy.rows.length;
	expect(policySchema.safeParse(broken).error?.issues.map(({ path }) => path.join('.'))).toEqual([
		`rows.${last}.id`,
		`rows.${last}.sources`,
		`rows.${last}.inside`
	]);
});

test('dashed lines need a pair', () => {
	const policy = policySchema.parse(read('policy.json'));
	const broken = {
		...policy,
		rows: policy.rows.map((row) => (row.id === 'kosovo' ? { ...row, lines: [] } : row))
	};
	expect(policySchema.safeParse(broken).error?.issues.map(({ message }) => message)).toEqual([
		'dashed lines need a pair'
	]);
});
