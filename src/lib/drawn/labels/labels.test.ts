import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { figureScale, resolveCamera } from '../../atlas/camera';
import { FIGURE, project, unproject } from '../../atlas/perspective';
import type { IndexedMeeting } from '../../atlas/atlas-index';
import type { CountryId, LonLat, MeetingId, MeetingKindId } from '../../atlas/types';
import { figure } from '../../figure/figure';
import { light } from '../../theme/colours/theme';
import { TJK, AFG, inputs, scene, selectedScene } from '../../figure/figure.fixture';
import { paintedFigure } from '../../figure/paper/paint';

/** So many cities that not all find room for their name beside them. */
const CROWD = [42, 42.8, 43.6, 44.4, 45.2].flatMap((lat) =>
	[3, 3.9, 4.8, 5.7].map((lon): LonLat => [lon, lat])
);

/** The names and years in a figure of one meeting in each city. */
const cities = (...points: LonLat[]): string[] =>
	[...drawnCities(...points).matchAll(/<tspan[^>]*>([^<]+)</g)].map(([, text = '']) => text);

function drawnCities(...points: LonLat[]): string {
	const meetings = points.map((point, index): IndexedMeeting => ({
		id: `m${index}` as MeetingId,
		name: `City ${index} Council`,
		kind: 'council' as MeetingKindId,
		year: 2001 + index,
		city: `City${index}`,
		country: TJK,
		point
	}));
	const given = inputs();
	return figure(
		{
			...scene,
			operations: [],
			institutions: [],
			meetings: meetings.map(({ id }) => id),
			camera: { kind: 'view', center: [5, 45], zoom: 3.5 }
		},
		{ ...given, atlas: createAtlas({ ...given.atlas, meetings }) }
	);
}

test('a city of meetings has its name and their years', () => {
	const shown = cities([2, 45], [8, 45]);
	expect(shown).toEqual(expect.arrayContaining(['City0', '2001', 'City1', '2002']));
});

test('where cities stand close, one without room for the years has its name alone', () => {
	const shown = cities(...CROWD);
	const [names, years] = ['City', '20'].map((start) => shown.filter((text) => text.startsWith(start)).length);
	expect(names).toBeGreaterThan(years ?? 0);
});

/** Where the long name of AFG stands, which has no room on its land, between the States TJK and CHN. */
function besideOf(): readonly [x: number, y: number] {
	const given = inputs();
	const named = given.atlas.countries.map((one) =>
		one.id === AFG ? { ...one, name: 'The Long Name of Afghanistan' } : one
	);
	const china = {
		id: 'CHN' as CountryId,
		slug: 'china',
		name: 'China',
		flag: 'cn',
		statuses: [{ status: 'participating' as const, from: '1973', to: null }]
	};
	const drawn = figure(
		{ ...scene, operations: [], institutions: [] },
		{
			...given,
			atlas: createAtlas({ ...given.atlas, countries: [...named, china] })
		}
	);
	const [, x, y] =
		/far-beside[^>]*translate\(([-\d.]+) ([-\d.]+)\)[^]*?Long Name of Afghanistan/.exec(drawn) ?? [];
	return [Number(x), Number(y)];
}

test('the name beside a Partner has no other State between', () => {
	const view = resolveCamera(scene.camera, figureScale(FIGURE.width, FIGURE.height));
	const [fromX, fromY] = project(view, [15, 45]) ?? [0, 0];
	const [toX, toY] = besideOf();
	const between = [0.3, 0.6, 0.9].map((share) =>
		unproject(view, [fromX + share * (toX - fromX), fromY + share * (toY - fromY)])
	);
	const inEast = between.filter((place) => place && place[0] > 20 && place[0] < 30 && place[1] > 40);
	expect(inEast).toEqual([]);
});

test('in a small box the line to a name stays where it is', () => {
	const drawn = figure(selectedScene, inputs());
	const [, line = ''] =
		/class="leader(?![^"]*(?:not-small|only-medium))[^"]*"><path[^>]* d="([^"]+)"/.exec(drawn) ?? [];
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	const painted = paintedFigure(drawn, css, light, { width: 390, height: 340 }, 'en');
	const path = new RegExp(`<path[^>]*d="${line}"[^>]*>`).exec(painted)?.[0];
	expect(path).toBeDefined();
	expect(path).not.toContain('transform');
});
