import fc from 'fast-check';
import { ATLAS, FRAMES, INDEX } from '$data/fixtures/small.fixture';
import { border, country, institution, operation, place } from './ids.fixture';
import { openingScene } from './opening-scene';
import { pageScene } from './page';
import type { Scene } from './scene';

const opening = openingScene(ATLAS);
/** A step of a story with nothing lit yet. */
const story: Scene = { ...opening, tone: 'story', operations: [], institutions: [] };
const dushanbe = operation('programme-office-in-dushanbe');
const ashgabat = operation('centre-in-ashgabat');
const TERMEZ = place('hairatan-bridge');

interface DescribedScene {
	readonly title: string;
	readonly scene: Scene;
	/** Every name that the sentences must hold, and no other. */
	readonly names: readonly string[];
}

/** Scenes of every kind, each with the names that its words must hold. */
export const DESCRIBED_SCENES: readonly DescribedScene[] = [
	{ title: 'the home page', scene: opening, names: [] },
	{
		title: 'Partners only',
		scene: { ...opening, statuses: ['mediterranean-partner', 'asian-partner'] },
		names: []
	},
	{ title: 'no status', scene: { ...opening, statuses: [] }, names: [] },
	{ title: 'no signs', scene: { ...opening, operations: [], institutions: [] }, names: [] },
	{
		title: 'some signs',
		scene: { ...opening, operations: [ashgabat, dushanbe], institutions: [institution('odihr')] },
		names: [
			'Centre in Ashgabat',
			'Programme Office in Dushanbe',
			'Office for Democratic Institutions and Human Rights'
		]
	},
	{
		title: 'the page of Tajikistan',
		scene: pageScene({ kind: 'country', id: country('TJK') }, ATLAS, FRAMES),
		names: ['Tajikistan', 'Afghanistan', 'Uzbekistan', 'Kyrgyzstan', 'China', 'Programme Office in Dushanbe']
	},
	{
		title: 'the page of Japan',
		scene: pageScene({ kind: 'country', id: country('JPN') }, ATLAS, FRAMES),
		names: ['Japan']
	},
	{
		title: 'the page of Serbia',
		scene: pageScene({ kind: 'country', id: country('SRB') }, ATLAS, FRAMES),
		names: ['Serbia', 'Mission to Serbia']
	},
	{
		title: 'the page of the Centre in Ashgabat',
		scene: pageScene({ kind: 'operation', id: ashgabat }, ATLAS, FRAMES),
		names: ['Turkmenistan', 'Centre in Ashgabat']
	},
	{
		title: 'the page of the Mission in Kosovo',
		scene: pageScene({ kind: 'operation', id: operation('mission-in-kosovo') }, ATLAS, FRAMES),
		names: ['Mission in Kosovo']
	},
	{
		title: 'the page of the Secretariat',
		scene: pageScene({ kind: 'institution', id: institution('secretariat') }, ATLAS, FRAMES),
		names: ['Secretariat']
	},
	{ title: 'a step with nothing lit', scene: story, names: [] },
	{
		title: 'a step on a Partner',
		scene: { ...story, emphasised: [country('AFG')] },
		names: ['Afghanistan']
	},
	{
		title: 'a step on three borders with a band, two bridges and two operations',
		scene: {
			...story,
			emphasised: [country('AFG'), country('TKM'), country('UZB'), country('TJK')],
			borders: [border('AFG-TKM'), border('AFG-UZB'), border('AFG-TJK')],
			corridor: { borders: [border('AFG-TKM'), border('AFG-UZB'), border('AFG-TJK')], km: 50 },
			places: [TERMEZ, place('panji-poyon-bridge')],
			operations: [ashgabat, dushanbe],
			litOperations: [ashgabat, dushanbe]
		},
		names: [
			'Afghanistan',
			'Turkmenistan',
			'Uzbekistan',
			'Tajikistan',
			'Termez–Hairatan bridge',
			'Panji Poyon bridge',
			'Centre in Ashgabat',
			'Programme Office in Dushanbe'
		]
	},
	{
		title: 'a step on borders that share no side',
		scene: { ...story, borders: [border('AFG-IND'), border('KGZ-TJK'), border('TKM-UZB')] },
		names: ['Afghanistan', 'India', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan']
	},
	{
		title: 'a step with a band elsewhere',
		scene: { ...story, corridor: { borders: [border('TJK-UZB')], km: 20 }, places: [TERMEZ] },
		names: ['Tajikistan', 'Uzbekistan', 'Termez–Hairatan bridge']
	},
	{
		title: 'a step on the boundary of Kosovo and a border through a dependency',
		scene: { ...story, borders: [border('SRB-XKX'), border('DNK-X-HANS')] },
		names: ['Serbia', 'Kosovo', 'Denmark', 'Hans Island']
	},
	{
		title: 'a step with routes from an institution',
		scene: {
			...story,
			litInstitutions: [institution('secretariat')],
			routes: [
				{ from: [16.37, 48.21], to: [66, 34], ends: ['secretariat', 'AFG'] },
				{ from: [16.37, 48.21], to: [68.79, 38.56], ends: ['secretariat', dushanbe] }
			]
		},
		names: ['Secretariat', 'Afghanistan', 'Programme Office in Dushanbe']
	},
	{
		title: 'a step on an earlier day',
		scene: {
			...story,
			date: '2005-12-31',
			emphasised: [country('MNG'), country('SRB')],
			operations: [operation('centre-in-dushanbe')],
			litOperations: [operation('centre-in-dushanbe')]
		},
		names: ['Mongolia', 'Serbia', 'Centre in Dushanbe']
	},
	{
		title: 'a flat map that the reader moved, with lands without a status',
		scene: {
			...opening,
			emphasised: [country('CHN'), country('GRL')],
			projection: 'flat',
			camera: { kind: 'view', center: [-69, -38.5], zoom: 5 }
		},
		names: ['China', 'Greenland (Denmark)']
	}
];

const ids = <Id extends string>(items: readonly { readonly id: Id }[]): Id[] => items.map(({ id }) => id);
const COUNTRIES = [...ids(INDEX.countries), ...ids(INDEX.areas)];
const OPERATIONS = ids(INDEX.operations);
const INSTITUTIONS = ids(INDEX.institutions);
const BORDERS = ids(INDEX.borders);
const PLACES = ids(INDEX.places);
const anyCorridor = fc.record({
	borders: fc.subarray(BORDERS, { minLength: 1 }),
	km: fc.integer({ min: 10, max: 200 })
});
const anySelected = fc.constantFrom(null, ...ids(INDEX.countries));

/** Any Scene of the fixture's things. */
export const anyScene: fc.Arbitrary<Scene> = fc.record({
	date: fc.constantFrom('2005-12-31', '2012-12-31', INDEX.asOf),
	statuses: fc.subarray([...ATLAS.statusIds]),
	operations: fc.oneof(fc.constant(ids(ATLAS.activeOperations())), fc.subarray(OPERATIONS)),
	institutions: fc.subarray(INSTITUTIONS),
	selected: anySelected,
	emphasised: fc.subarray(COUNTRIES),
	borders: fc.subarray(BORDERS),
	corridor: fc.option(anyCorridor),
	litOperations: fc.subarray(OPERATIONS),
	litInstitutions: fc.subarray(INSTITUTIONS),
	places: fc.subarray(PLACES),
	meetings: fc.subarray(ids(INDEX.meetings)),
	routes: fc.subarray([
		{ from: [16.37, 48.21], to: [66, 34], ends: ['secretariat', 'AFG'] },
		{ from: [21.01, 52.25], to: [66, 34], ends: ['odihr', 'AFG'] }
	]),
	outlines: fc.constantFrom(
		[],
		[
			{
				kind: 'former-state' as const,
				id: 'F-OLD',
				name: 'Old State',
				countries: ids(INDEX.countries).slice(0, 2)
			}
		]
	),
	inset: fc.constantFrom(
		null,
		{ camera: { kind: 'opening' as const }, fitted: [] },
		{ camera: { kind: 'opening' as const }, fitted: ids(INDEX.countries).slice(0, 1) }
	),
	tone: fc.constantFrom('atlas', 'story'),
	projection: fc.constantFrom('globe', 'flat'),
	camera: fc.constantFrom({ kind: 'opening' }, { kind: 'place', center: [69, 38.5], zoom: 5 })
});

type Change = (scene: Scene) => Scene;
type ListKey = {
	[Key in keyof Scene]-?: Scene[Key] extends readonly string[] ? Key : never;
}[keyof Scene];

/** Puts an item of a list in, or takes it out. */
function toggle(key: ListKey, items: readonly string[]): fc.Arbitrary<Change> {
	return fc.constantFrom(...items).map((item) => (scene) => {
		const list: readonly string[] = scene[key];
		return { ...scene, [key]: list.includes(item) ? list.filter((one) => one !== item) : [...list, item] };
	});
}

/** As `toggle`, but a lit sign stands in the place of the plain one, so only the others make a difference. */
function toggleSign(key: ListKey, lit: ListKey, items: readonly string[]): fc.Arbitrary<Change> {
	return fc.constantFrom(...items).chain((item) =>
		toggle(key, [item]).map((change) => (scene) => {
			const named: readonly string[] = scene[lit];
			return named.includes(item) ? scene : change(scene);
		})
	);
}

/** Changes one lit thing of a Scene; what cannot change there is left as it is. */
const anyChange: fc.Arbitrary<Change> = fc.oneof<fc.Arbitrary<Change>[]>(
	toggle('statuses', ATLAS.statusIds),
	toggle('emphasised', COUNTRIES),
	toggle('borders', BORDERS),
	toggle('places', PLACES),
	toggle('litOperations', OPERATIONS),
	toggle('litInstitutions', INSTITUTIONS),
	toggleSign('operations', 'litOperations', OPERATIONS),
	toggleSign('institutions', 'litInstitutions', INSTITUTIONS),
	anySelected.map((selected) => (scene) => ({ ...scene, selected })),
	fc.option(anyCorridor).map((corridor) => (scene) => ({ ...scene, corridor })),
	fc.constant((scene) => ({ ...scene, routes: scene.routes.slice(1) })),
	fc.constant((scene) => ({ ...scene, projection: scene.projection === 'flat' ? 'globe' : 'flat' }))
);

/** Two Scenes that differ in one lit thing. */
export const anyDifference: fc.Arbitrary<readonly [Scene, Scene]> = fc
	.tuple(anyScene, anyChange)
	.map(([scene, change]) => [scene, change(scene)] as const)
	.filter(([before, after]) => JSON.stringify(before) !== JSON.stringify(after));
