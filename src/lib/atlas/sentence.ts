import type { IsoDate, Kilometres, Standing, StatusId } from './types';

/** How long a border is, and whether that was published or measured on this map. */
export interface Length {
	readonly km: Kilometres;
	readonly basis: 'published' | 'map';
}

/** A border by the names of its sides. */
export interface NamedBorder {
	readonly sides: readonly [string, string];
	readonly length: Length | null;
}

/** The other side of a border whose first side the sentence has named. */
export interface NamedNeighbour {
	readonly name: string;
	readonly length: Length | null;
}

export interface StatusCount {
	readonly status: StatusId;
	readonly count: number;
}

export interface NamedRoute {
	readonly from: string;
	readonly to: string;
}

interface Says<Message extends string, Parameters> {
	readonly message: Message;
	readonly parameters: Readonly<Parameters>;
}

/**
 * One sentence about a Scene: the message that says it, and what it speaks of. Words are put
 * together by the message of each language alone, so that cases and articles can be right.
 */
export type Sentence =
	| Says<'describe_date', { date: IsoDate }>
	| Says<'describe_date_on_land_of_today', { date: IsoDate }>
	/** `standing` is `outside` where the sentence must not claim any. */
	| Says<'describe_selected', { country: string; standing: Standing }>
	| Says<'describe_selected_borders', { neighbours: readonly NamedNeighbour[] }>
	| Says<'describe_emphasised', { standing: Standing; count: number; countries: readonly string[] }>
	| Says<'describe_borders_of', { country: string; neighbours: readonly NamedNeighbour[] }>
	| Says<'describe_borders', { count: number; borders: readonly NamedBorder[] }>
	| Says<'describe_borders_apart', { count: number; borders: readonly NamedBorder[] }>
	| Says<'describe_boundaries', { borders: readonly NamedBorder[] }>
	| Says<'describe_corridor', { km: Kilometres; borders: readonly NamedBorder[] }>
	| Says<'describe_corridor_of_marked', { km: Kilometres }>
	| Says<'describe_places', { count: number; places: readonly string[] }>
	| Says<'describe_places_many', { count: number }>
	| Says<'describe_meetings', { count: number; meetings: readonly { name: string; year: number }[] }>
	| Says<'describe_routes', { count: number; routes: readonly NamedRoute[] }>
	| Says<'describe_lit_operations', { count: number; operations: readonly string[] }>
	| Says<'describe_lit_closed_operations', { count: number; operations: readonly string[] }>
	| Says<'describe_lit_institutions', { count: number; institutions: readonly string[] }>
	| Says<'describe_filter_all', { total: number; groups: readonly StatusCount[] }>
	| Says<'describe_former_holders', { count: number; states: readonly string[] }>
	| Says<'describe_filter_some', { shown: number; total: number; groups: readonly StatusCount[] }>
	| Says<'describe_filter_none', { total: number }>
	| Says<'describe_operations_all', { count: number }>
	| Says<'describe_operations_some', { total: number; operations: readonly string[] }>
	| Says<'describe_closed_all', { count: number }>
	| Says<'describe_closed_some', { total: number; operations: readonly string[] }>
	/** `besides`: whether lit ones have been named already. */
	| Says<'describe_operations_none', { besides: 'lit' | 'nothing' }>
	| Says<'describe_institutions_all', { count: number }>
	| Says<'describe_institutions_some', { total: number; institutions: readonly string[] }>
	| Says<'describe_institutions_none', { besides: 'lit' | 'nothing' }>
	| Says<
			'describe_view',
			{
				/** Degrees from the meridian of Greenwich, never negative. */
				longitude: number;
				side: 'east' | 'west';
				/** Degrees from the equator, never negative. */
				latitude: number;
				half: 'north' | 'south';
				zoom: number;
			}
	  >
	| Says<'describe_former_states', { count: number; states: readonly string[] }>
	| Says<'describe_stories', { stories: readonly { readonly number: number; readonly name: string }[] }>
	| Says<'describe_inset', { names: readonly string[] }>
	| Says<'describe_inset_area', Record<never, never>>
	| Says<'describe_flat', Record<never, never>>
	| Says<'describe_mark_note', { mark: string }>;
