import { ATLAS, TOPOLOGY, WORLD } from '$data/fixtures/small.fixture';
import { border, country, institution, operation } from '../atlas/ids.fixture';
import type { AtlasTopology } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import { openingScene } from '../atlas/opening-scene';
import type { FigureInputs } from './inputs';

/* Figures of the small world: what lies in its squares, in texts that are plain enough to be looked for. */

export const TJK = country('TJK');
export const AFG = country('AFG');
export const AFG_TJK = border('AFG-TJK');
export const OFFICE = operation('programme-office-in-dushanbe');
export const SECRETARIAT = institution('secretariat');
export const MEDIA = institution('freedom-of-the-media');

const DRAWN = new Set(TOPOLOGY.objects.countries.geometries.map(({ id }) => id));

/** The squares with another line between Afghanistan and Tajikistan, from (10, 40) to (10, 50). */
export function squares(line: readonly (readonly [number, number])[]): AtlasTopology {
	const [, ...others] = TOPOLOGY.arcs;
	return { ...TOPOLOGY, arcs: [line.map(([lon, lat]) => [lon, lat]), ...others] };
}

/** Inputs over the squares; texts are plain enough to be looked for. */
export function inputs(topology: AtlasTopology = TOPOLOGY): FigureInputs {
	return {
		atlas: ATLAS,
		levels: { overview: topology, region: topology, detail: topology },
		rivers: [],
		labels: WORLD.labels.filter(({ id }) => DRAWN.has(id)),
		overlays: {},
		texts: {
			title: 'Map',
			country: ({ name }, standing) => `${name}, ${standing}`,
			operation: ({ name }) => name,
			institution: ({ name }) => name,
			meeting: ({ name, year }) => `${name}, ${year}`,
			seat: (city, count) => `${city}: ${count}`,
			dependency: (name, state) => `${name} (${state})`,
			length: (km) => `${km} km`,
			withNeighbour: (name) => `with ${name}`,
			pair: (one, other) => `${one}–${other}`,
			institutions: (count) => `${count} institutions`
		},
		hrefOf: (kind, id) => `./${kind}/${id}/`,
		hrefOfSeat: (city) => `./seats/#${city}`
	};
}

/** The opening view of the squares. */
export const scene: Scene = {
	...openingScene(ATLAS),
	operations: [OFFICE],
	institutions: [SECRETARIAT, MEDIA]
};

/** The country page of Tajikistan. */
export const selectedScene: Scene = {
	...scene,
	selected: TJK,
	borders: [AFG_TJK],
	litOperations: [OFFICE],
	camera: {
		kind: 'frame',
		points: [
			[0, 40],
			[10, 40],
			[10, 50],
			[0, 50]
		]
	}
};
