import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCommandLine } from './run';

const ROOT = path(import.meta.dirname, '../..');
const EMPTY = mkdtempSync(path(tmpdir(), 'geo-'));
afterAll(() => rmSync(EMPTY, { recursive: true }));

async function run(args: string, root = ROOT) {
	const lines: string[] = [];
	const problems: string[] = [];
	const code = await runCommandLine(args.split(' ').filter(Boolean), root, {
		line: (text) => lines.push(text),
		problem: (text) => problems.push(text)
	});
	return { code, out: lines.join('\n'), err: problems.join('\n') };
}

test('help names every command, and none at all is help too', async () => {
	const { code, out } = await run('help');
	expect(code).toBe(0);
	for (const command of [
		'borders',
		'border',
		'between',
		'outer',
		'points',
		'nearest',
		'coast',
		'union',
		'table',
		'check',
		'build'
	]) {
		expect(out).toContain(`\n  ${command} `);
	}
	expect((await run('')).out).toBe(out);
	expect((await run('borders --help')).out).toBe(out);
});

test('the borders of a country, in a table and as CSV', async () => {
	const { code, out } = await run('borders afg');
	expect(code).toBe(0);
	expect(out).toMatch(/AFG-TJK +Afghanistan – Tajikistan +\d+(\.\d+)? +1357 +home/);
	expect(out).toContain('6 borders');
	const csv = await run('borders AFG --format csv');
	expect(csv.out.split('\n')).toHaveLength(7);
	expect(csv.out.split('\n')[0]).toBe('border,countries,map_km,published_km,kind');
});

test('the border of two countries as GeoJSON has its line at the level asked for', async () => {
	const parse = async (level: string) =>
		JSON.parse((await run(`border AFG TJK --format geojson --level ${level}`)).out);
	const [full, overview] = [await parse('full'), await parse('overview')];
	expect(full.features[0].id).toBe('AFG-TJK');
	expect(full.features[0].properties.mapKm).toBe(overview.features[0].properties.mapKm);
	const points = (collection: typeof full) => collection.features[0].geometry.coordinates.flat().length;
	expect(points(full)).toBeGreaterThan(5 * points(overview));
});

test('the outer land border of the OSCE area is listed by neighbour, China first', async () => {
	const { code, out } = await run('outer --format json');
	expect(code).toBe(0);
	const found: { neighbour: string }[] = JSON.parse(out);
	expect(found.map(({ neighbour }) => neighbour)).toEqual(['CHN', 'MEX', 'AFG', 'IRN', 'SYR', 'IRQ', 'PRK']);
	const withFarAway: { neighbour: string }[] = JSON.parse(
		(await run('outer --with dependencies --format json')).out
	);
	expect(withFarAway.map(({ neighbour }) => neighbour)).toEqual(
		expect.arrayContaining(['BRA', 'SUR', 'MAR'])
	);
});

test('sets are codes or names of sets', async () => {
	const { out } = await run('between AFG,ISR participating --format csv');
	expect(
		out
			.split('\n')
			.slice(1)
			.map((line) => line.split(',')[0])
	).toEqual(['AFG-TJK', 'AFG-TKM', 'AFG-UZB']);
});

test('a line that the policy dashes brings its note, beside the answer where that is for programs', async () => {
	expect((await run('border MAR ESH')).out).toContain('Non-Self-Governing Territories');
	const { out, err } = await run('border SRB XKX --format csv');
	expect(out).not.toContain('1244');
	expect(err).toContain('Resolution 1244');
});

test('points, coast, union and the nearest border are answered', async () => {
	expect((await run('points AFG --format csv')).out).toContain('AFG CHN TJK');
	expect((await run('coast CHE')).out).toContain('0 km of coast');
	expect((await run('union CZE,SVK')).out).toContain('2 countries as one, 1 polygons');
	expect((await run('nearest -3.7 40.4 --format csv')).out).toMatch(/^border,km,lon,lat\nESP-PRT,/);
});

test.each([
	['borders TKJ', 2, 'did you mean Tajikistan (TJK) or'],
	['borders Afganistan', 2, 'did you mean Afghanistan (AFG)?'],
	['borders Turkey', 2, 'did you mean Türkiye (TUR)?'],
	['coast UK', 2, 'did you mean United Kingdom (GBR)?'],
	['border TR GR', 2, 'did you mean Türkiye (TUR)?'],
	['between Holland participating', 2, 'did you mean The Netherlands (NLD)?'],
	['borders', 2, 'borders takes a country'],
	['border AFG', 2, 'border takes two countries'],
	['border AFG TJK UZB', 2, 'border takes two countries'],
	['bordres AFG', 2, 'there is no command "bordres"'],
	['constructor AFG', 2, 'there is no command "constructor"'],
	['borders AFG --format xml', 2, '--format is one of table, csv, json, geojson, not "xml"'],
	['borders AFG --level fine', 2, '--level is one of full, detail, region, overview, not "fine"'],
	['borders AFG --with all', 2, '--with is one of dependencies, boundaries, not "all"'],
	['borders AFG --colour red', 2, "Unknown option '--colour'"],
	['nearest 200 40', 2, '"200" is no longitude'],
	['nearest 10 north', 2, '"north" is no latitude'],
	['check wind', 2, 'no check "wind"; there are'],
	['border AFG FRA', 1, 'AFG and FRA do not touch on the map']
])('"%s" ends with %i: %s', async (args, exit, message) => {
	const { code, out, err } = await run(args);
	expect([code, out]).toEqual([exit, '']);
	expect(err).toContain(message);
});

test('without geometry every question says how to make it', async () => {
	const { code, err } = await run('borders AFG', EMPTY);
	expect(code).toBe(1);
	expect(err).toContain('npm run geo:build');
});

test('checks are run by name, and said one by one', async () => {
	const { code, out } = await run('check neighbours tables up-to-date');
	expect(out.split('\n').map((line) => line.split(/ +/).slice(0, 2).join(' '))).toEqual([
		'up-to-date passed',
		'neighbours passed',
		'tables passed',
		'No problem.'
	]);
	expect(code).toBe(0);
});
