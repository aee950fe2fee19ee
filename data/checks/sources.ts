import { DATA_FILES } from '../atlas-data';
import { CITING, citationsOf } from '../citing';
import type { Problem } from '../data-error';
import { checkOf } from './check';

/** Every source that is named exists, every source is named, and what is confirmed has more than hearsay. */
export const sourcesCheck = checkOf(['sources', 'worldSources', 'policy', ...CITING], (data) => {
	const kinds = new Map(
		[...data.sources, ...data.worldSources, ...data.policy.sources].map(({ id, kind }) => [id, kind])
	);
	const cited = new Set(data.policy.rows.flatMap((row) => row.sources));
	const problems: Problem[] = [];
	const rows = data.policy.rows.map(({ id, sources, confirmed }) => ({
		...{ file: DATA_FILES.policy, record: id, field: '', list: 'sources' },
		...{ sources, confirmed }
	}));
	for (const { file, record, field, list, sources, confirmed } of [...citationsOf(data), ...rows]) {
		const place = { file, ...(record !== '' && { record }) };
		sources.forEach((source, index) => {
			cited.add(source);
			if (kinds.has(source)) return;
			const message = `there is no source "${source}" in data/${DATA_FILES.sources}`;
			problems.push({ ...place, field: `${list}[${index}]`, message });
		});
		const solid = sources.some((source) => ['primary', 'publication'].includes(kinds.get(source) ?? ''));
		if (confirmed === true && !solid) {
			const message = 'is marked as confirmed, but names no primary source and no publication';
			problems.push({ ...place, ...(field !== '' && { field }), message });
		}
	}
	const idle = [
		...data.sources.map(({ id }) => ({ file: DATA_FILES.sources, record: id })),
		...data.worldSources.map(({ id }) => ({ file: DATA_FILES.worldSources, record: id })),
		...data.policy.sources.map(({ id }) => ({ file: DATA_FILES.policy, record: id }))
	].filter(({ record }) => !cited.has(record));
	return [...problems, ...idle.map((place) => ({ ...place, message: 'no record names this source' }))];
});
