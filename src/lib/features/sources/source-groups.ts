import type { IsoDate, Source, SourceKind } from '$lib/atlas/types';

/** Kinds in the order of their weight. */
export const SOURCE_KINDS = ['primary', 'publication', 'secondary'] as const satisfies readonly SourceKind[];

export interface PublisherGroup {
	readonly publisher: string;
	readonly sources: readonly Pick<Source, 'id' | 'title' | 'url' | 'edition' | 'checked'>[];
}

export interface KindGroup {
	readonly kind: SourceKind;
	readonly count: number;
	/** Those of whom most was read come first. */
	readonly publishers: readonly PublisherGroup[];
}

/** All sources by kind and publisher; within a publisher by title. */
export function sourceGroups(sources: readonly Source[]): KindGroup[] {
	return SOURCE_KINDS.map((kind) => {
		const ofKind = sources.filter((source) => source.kind === kind);
		const publishers = new Map<string, Source[]>();
		for (const source of ofKind) {
			publishers.set(source.publisher, [...(publishers.get(source.publisher) ?? []), source]);
		}
		return {
			kind,
			count: ofKind.length,
			publishers: [...publishers]
				.map(([publisher, own]) => ({
					publisher,
					sources: own
						.map(({ id, title, url, edition, checked }) => ({
							id,
							title,
							...(url !== undefined && { url }),
							...(edition !== undefined && { edition }),
							checked
						}))
						.sort((one, other) => one.title.localeCompare(other.title, 'en'))
				}))
				.sort(
					(one, other) =>
						other.sources.length - one.sources.length || one.publisher.localeCompare(other.publisher, 'en')
				)
		};
	});
}

/** The day on which most sources were compared with the atlas; the first of them where days tie. */
export function usualCheck(sources: readonly Source[]): IsoDate {
	const days = sources.map(({ checked }) => checked).sort();
	const times = (day: IsoDate): number => days.filter((one) => one === day).length;
	return [...new Set(days)].reduce((best, day) => (times(day) > times(best) ? day : best), days[0] ?? '');
}
