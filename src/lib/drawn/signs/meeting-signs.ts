import type { AtlasModel } from '../../atlas/atlas';
import type { IndexedMeeting } from '../../atlas/atlas-index';
import type { Scene } from '../../atlas/scene';

/** One sign on the map: the meetings of a city, with their names and years. Where a page of the atlas shows many cities, only the city is named. */
export interface MeetingSign {
	readonly meetings: readonly IndexedMeeting[];
	readonly point: IndexedMeeting['point'];
	readonly name: string;
	readonly years: string;
}

/** The meetings of a Scene by city, in the order of the Scene. */
export function meetingSigns(scene: Scene, atlas: AtlasModel): readonly MeetingSign[] {
	const areMany = scene.tone === 'atlas' && scene.meetings.length > 1;
	const cities = new Map<string, IndexedMeeting[]>();
	for (const id of scene.meetings) {
		const meeting = atlas.meeting(id);
		if (!meeting) continue;
		const key = meeting.point.join(' ');
		cities.set(key, [...(cities.get(key) ?? []), meeting]);
	}
	return [...cities.values()].flatMap((meetings): MeetingSign[] => {
		const [first] = meetings;
		if (!first) return [];
		const names = [...new Set(meetings.map(({ name }) => name))];
		return [
			{
				meetings,
				point: first.point,
				name: areMany ? first.city : names.join(', '),
				years: meetings.map(({ year }) => String(year)).join(', ')
			}
		];
	});
}
