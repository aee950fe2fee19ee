import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import { figureScale } from '../atlas/camera';
import type { LabelPoint } from '../atlas/geometry';
import { hasManyPlaces } from '../atlas/many-places';
import type { Scene } from '../atlas/scene';
import { separated } from '../atlas/sign-layout';
import type { LonLat } from '../atlas/types';
import { LABELS, SIGNS } from '../theme/lines';
import type { Box, Pixel, Screen } from './screen';
import { signsOf } from './signs';
import type { SignProperties } from './signs';
import type { MapWords } from './words';

export interface SignNameProperties extends Pick<
	SignProperties,
	'id' | 'kind' | 'members' | 'name' | 'second' | 'look' | 'lit' | 'order'
> {
	/** Distance of the name from the middle of the sign, in ems. */
	readonly reach: number;
}

/** A sign that is pointed at in the text is this much larger. */
const POINTED_SCALE = 1.4;
/** Space in px between a sign and its name. */
const NAME_GAP = 5;

/** Signs and, as points of their own, their names. */
export interface SignLayout {
	readonly signs: FeatureCollection<Point, SignProperties>;
	readonly names: FeatureCollection<Point, SignNameProperties>;
	/** What the signs cover, in px, for labels to keep clear of. */
	readonly boxes: readonly Box[];
}

/**
 * Every sign of a Scene that is in sight, pushed apart so that none touch. `near` says which of the two
 * sizes the signs have; `scale` makes them smaller on small screens. `pointed` holds `kind:id` of what
 * is pointed at beside the map.
 */
export function layoutSigns(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	screen: Screen,
	near: boolean,
	scale: number,
	words: MapWords,
	pointed: ReadonlySet<string> = new Set()
): SignLayout {
	const size = near ? 'near' : 'far';
	const isPointed = ({ kind, members }: Pick<SignProperties, 'kind' | 'members'>): boolean => {
		const named = kind === 'group' ? 'institution' : kind === 'microstate' ? 'country' : kind;
		return members.split(',').some((id) => pointed.has(`${named}:${id}`));
	};
	const figureRadius = screen.radius / figureScale(screen.width, screen.height);
	const many = hasManyPlaces(scene);
	const seen = signsOf(scene, atlas, labels, words, figureRadius).flatMap((sign) => {
		const at = screen.place(sign.point);
		const { kind } = sign.properties;
		if (!at || (many && (kind === 'place' || kind === 'cluster') && !isNear(at, screen))) return [];
		// Places stay where they are: they lie on a lit border.
		const fixed = kind === 'place' || kind === 'meeting';
		// The number in a cluster must stay legible.
		const ownScale = kind === 'cluster' ? 1 : scale;
		return [{ ...sign, at, fixed, ownScale, radius: sign.radius[size] * ownScale }];
	});
	const discs = seen.map(({ at: [x, y], radius, fixed }) => ({ x, y, radius, fixed }));
	const placed = separated(discs, SIGNS.gap);
	const signs: Feature<Point, SignProperties>[] = [];
	const names: Feature<Point, SignNameProperties>[] = [];
	const boxes: Box[] = [];
	seen.forEach(({ at, point, properties, radius, ownScale }, index) => {
		const [x, y] = placed[index] ?? at;
		const moved = x !== at[0] || y !== at[1];
		const isPin = properties[near ? 'nearAnchor' : 'farAnchor'] === 'bottom';
		// The name of a pin stands beside its head.
		const middle = isPin ? y - SIGNS.pin.height * scale + radius : y;
		boxes.push({ left: x - radius, top: middle - radius, right: x + radius, bottom: isPin ? y : y + radius });
		signs.push({
			type: 'Feature',
			geometry: pointAt(moved ? screen.under([x, y]) : point, point),
			properties: { ...properties, scale: isPointed(properties) ? ownScale * POINTED_SCALE : ownScale }
		});
		const { id, kind, members, name, second, look, lit, order } = properties;
		if (name === '') return;
		names.push({
			type: 'Feature',
			geometry: pointAt(moved || isPin ? screen.under([x, middle]) : point, point),
			properties: {
				id,
				kind,
				members,
				name,
				second,
				look,
				lit,
				order,
				reach: Math.round(((radius + NAME_GAP) / LABELS.sign.size) * 100) / 100
			}
		});
	});
	return {
		signs: { type: 'FeatureCollection', features: signs },
		names: { type: 'FeatureCollection', features: names },
		boxes
	};
}

/** Of many places, those within half a box around the map's own are laid out: the next rest brings others. */
function isNear([x, y]: Pixel, { width, height }: Screen): boolean {
	return x > -width / 2 && x < 1.5 * width && y > -height / 2 && y < 1.5 * height;
}

const pointAt = (place: LonLat | null, otherwise: LonLat): Point => ({
	type: 'Point',
	coordinates: [...(place ?? otherwise)]
});
