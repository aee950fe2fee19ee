import { describe, expect, it } from 'vitest';
import { sourcesCheck } from '../../data/checks/sources';
import { problemLine } from '../../data/data-error';
import { loadData } from '../../data/load';
import { cutLineSchema, policySchema } from '../../data/schema/policy';

const data = loadData();

describe('the sources', () => {
	it('can none of them be taken away: the check then names each place that cites it', () => {
		// All at once: what the check says of one does not hang on the others, and reading all facts takes time.
		const faults = sourcesCheck({ ...data, sources: [], worldSources: [] }).map(problemLine);
		const missed = new Set(
			faults.map(
				(fault) => /: there is no source "([^"]+)" in data\/\{pack\}\/sources\.json$/.exec(fault)?.[1]
			)
		);
		expect(
			[...data.sources, ...data.worldSources].filter(({ id }) => !missed.has(id)).map(({ id }) => id)
		).toEqual([]);
	});

	it('of policy can none of them be taken away either', () => {
		expect(data.policy.sources.length).toBeGreaterThan(20);
		for (const { id } of data.policy.sources) {
			const sources = data.policy.sources.filter((source) => source.id !== id);
			const { error } = policySchema.safeParse({ ...data.policy, sources });
			expect(
				error?.issues.map(({ message }) => message),
				id
			).toContain(`no source "${id}"`);
		}
	});

	it('of the line on the Golan cannot be taken away', () => {
		const { source, ...line } = data.lines['golan'] ?? { source: '' };
		expect(source).not.toBe('');
		const { error } = cutLineSchema.safeParse(line);
		expect(error?.issues.map(({ path }) => path)).toEqual([['source']]);
	});

	it('cannot be claimed as confirmation when they are only hearsay', () => {
		const cited = JSON.stringify([data.operations, data.meetings, data.chairs, data.fields]);
		const solid = data.sources.filter(({ id, kind }) => kind === 'primary' && cited.includes(`"${id}"`));
		const sole = solid.filter(({ id }) => cited.includes(`"sources":["${id}"],"confirmed":true`));
		expect(sole.length).toBeGreaterThan(0);
		for (const { id } of sole) {
			const sources = data.sources.map((source) =>
				source.id === id ? { ...source, kind: 'secondary' as const } : source
			);
			const faults = sourcesCheck({ ...data, sources }).map(problemLine);
			expect(faults, id).toContainEqual(expect.stringContaining('is marked as confirmed'));
		}
	});
});
