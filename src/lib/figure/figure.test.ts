import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createAtlas } from '../atlas/atlas';
import { LINE_HEIGHT } from '../lettering/text-width';
import { scattered } from '../atlas/places.fixture';
import type { Scene } from '../atlas/scene';
import type { BorderId, CountryId, OperationId } from '../atlas/types';
import { LABELS } from '../theme/drawing/lines';
import { SceneError } from '../drawn/inputs';
import { figure } from './figure';
import { TJK, AFG_TJK, AFG, inputs, SECRETARIAT, scene, selectedScene, squares } from './figure.fixture';

const drawn = (one: Scene = scene): string => figure(one, inputs());

/** Faults in the nesting of tags, the quoting of attributes and the escaping of text; a strict, small reader. */
function markupFaults(markup: string): string[] {
	const faults: string[] = [];
	const open: string[] = [];
	const tag = /<(\/?)([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<]*")*)\s*(\/?)>/g;
	let end = 0;
	for (const match of markup.matchAll(tag)) {
		const between = markup.slice(end, match.index);
		if (/[<>]|&(?!amp;|lt;|gt;|quot;)/.test(between + (match[3] ?? ''))) faults.push(`unescaped: ${between}`);
		end = match.index + match[0].length;
		if (match[1]) {
			if (open.pop() !== match[2]) faults.push(`closed out of turn: ${match[0]}`);
		} else if (!match[4]) {
			open.push(match[2] ?? '');
		}
	}
	if (end !== markup.length) faults.push(`after the end: ${markup.slice(end)}`);
	return [...faults, ...open.map((name) => `never closed: ${name}`)];
}

const links = (markup: string): string[] =>
	[...markup.matchAll(/<a [^>]*aria-label="([^"]*)"/g)].map(([, name = '']) => name);
const paths = (markup: string): string[] => [...markup.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d);

describe('the markup of a figure', () => {
	test.each([
		['the opening view', scene],
		['a country', selectedScene],
		['a story', { ...selectedScene, tone: 'story' as const }],
		['the flat map', { ...scene, projection: 'flat' as const }]
	])('is well-formed: %s', (_, one) => {
		expect(markupFaults(drawn(one))).toEqual([]);
	});

	test('holds no style, no script and no handler, so that a strict policy lets it through', () => {
		expect(drawn(selectedScene)).not.toMatch(/ style=|<style|<script| on[a-z]+=/);
	});

	test('escapes names', () => {
		const given = inputs();
		const countries = given.atlas.countries.map((one) =>
			one.id === TJK ? { ...one, name: 'A & <A>' } : one
		);
		const markup = figure(scene, { ...given, atlas: createAtlas({ ...given.atlas, countries }) });
		expect(markup).toContain('aria-label="A &amp; &lt;A&gt;, participating"');
		expect(markupFaults(markup)).toEqual([]);
	});

	test('is the same each time', () => {
		expect(drawn(selectedScene)).toBe(drawn(selectedScene));
	});

	test('begins its ids as it is told, so that two figures can stand on one page', () => {
		const other = figure(selectedScene, inputs(), { idPrefix: 'second' });
		const ids = [...other.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.filter((id) => !id.startsWith('second-'))).toEqual([]);
	});

	test('carries no long path twice, though lit lines have a halo', () => {
		const long = paths(drawn(selectedScene)).filter((d) => d.length > 30);
		expect(new Set(long).size).toBe(long.length);
	});
});

describe('links', () => {
	test('lead to every country with a status, operation and seat of institutions in sight, outside tab order', () => {
		expect([...links(drawn())].sort()).toEqual(
			[
				'Afghanistan, asian-partner',
				'Austria, participating',
				'Denmark, participating',
				'Kyrgyzstan, participating',
				'Poland, participating',
				'San Marino, participating',
				'Serbia, participating',
				'Tajikistan, participating',
				'Turkmenistan, participating',
				'Uzbekistan, participating',
				'OSCE Programme Office in Dushanbe',
				'Vienna: 2'
			].sort()
		);
		expect(drawn().match(/<a /g)?.length).toBe(drawn().match(/<a [^>]*tabindex="-1"/g)?.length);
	});

	test('go where the page says', () => {
		expect(drawn()).toContain('href="./country/TJK/"');
	});

	test('go to the list of a city where institutions share a sign, and to the page of one that stands alone', () => {
		expect(drawn()).toContain('href="./seats/#');
		const alone = drawn({ ...scene, institutions: [SECRETARIAT] });
		expect(alone).toContain('href="./institution/secretariat/"');
		expect(alone).not.toContain('./seats/#');
	});

	test('leave out what lies beyond the horizon of a near view', () => {
		const away: Scene = { ...scene, camera: { kind: 'view', center: [-150, -40], zoom: 5 } };
		expect(links(drawn(away))).toEqual([]);
	});

	test('name a country beyond the horizon at the limb of the opening view, and at the edge of the flat one', () => {
		const base = inputs();
		const labels = base.labels.map((label) =>
			label.id === AFG ? { ...label, point: [134, -25] as const } : label
		);
		const away = { ...base, labels };
		expect(figure(scene, away)).toMatch(/class="horizon"[^>]*><a [^>]*aria-label="Afghanistan/);
		const flat: Scene = { ...scene, projection: 'flat' };
		expect(figure(flat, away)).toMatch(/class="horizon"[^>]*><a [^>]*aria-label="Afghanistan/);
		expect(figure(flat, base)).not.toContain('class="horizon"');
	});
});

describe('what a Scene says', () => {
	test('countries whose status is not shown look like land outside', () => {
		const filtered = drawn({ ...scene, statuses: ['participating'] });
		expect(drawn()).toMatch(/data-country="AFG"><defs>.*?<\/defs><use class="land third"/);
		expect(filtered).toMatch(/data-country="AFG"><path class="land edged outside"/);
	});

	test('a dependency is drawn and linked with its State', () => {
		const linkOf = (id: string): string =>
			new RegExp(`<a [^>]*data-country="${id}">.*?</a>`).exec(drawn())?.[0] ?? '';
		// The square of Denmark and the triangle of its dependency.
		expect(paths(linkOf('DNK')).join('').match(/m/g)).toHaveLength(2);
		expect(linkOf('DNK')).not.toContain('outside');
		// The islet of Tajikistan is too small to see.
		expect(paths(linkOf('TJK')).join('').match(/m/g)).toHaveLength(1);
	});

	test('a dashed line is the only line there: neither a border nor the edge of land lies under it', () => {
		const near = drawn({ ...scene, tone: 'story', operations: [], institutions: [] });
		expect(near).toMatch(/data-country="SRB"><path class="land first"/);
		expect(near).toMatch(/data-country="TJK"><path class="land edged first"/);
		expect(near.match(/class="dashed"/g)).toHaveLength(1);
		// Of two participating States: the line would be a third one.
		expect(near).toMatch(/class="border first"[^>]* d="m[^m]*m[^m]*"/);
	});

	test('an area without a status has its neutral look, a note mark and no link', () => {
		expect(drawn()).toContain('class="land no-status"');
		expect(links(drawn())).not.toContain('Kosovo');
		const near: Scene = { ...scene, camera: { kind: 'view', center: [15, 22], zoom: 4 } };
		expect(drawn(near)).toContain('>Kosovo*<');
	});

	test('patterns of a status that is not shown are not drawn', () => {
		expect(drawn()).toContain('class="dots ');
		expect(drawn({ ...scene, statuses: ['participating'] })).not.toContain('class="dots ');
	});

	test('the selected country is filled and outlined', () => {
		expect(drawn(selectedScene)).toMatch(/class="land edged first selected"/);
		expect(drawn(selectedScene)).toContain('class="outline"');
		expect(drawn()).not.toContain('class="outline"');
	});

	test('a lit border has its length and its neighbour', () => {
		expect(drawn(selectedScene)).toContain('1357 km');
		expect(drawn(selectedScene)).toContain('with Afghanistan');
		expect(drawn()).not.toContain('1357 km');
	});

	test('a story has the near look from far away', () => {
		expect(drawn()).toMatch(/class="figure look-0 far"/);
		expect(drawn({ ...scene, tone: 'story' })).toMatch(/class="figure story look-10 near"/);
	});

	test('institutions of one city share a sign with their number', () => {
		expect(drawn()).toMatch(/class="count"[^>]*>2</);
	});
});

test('the number of a story leads to it', () => {
	const stories = [{ id: 'valley', name: 'The valley', number: 3, point: [10, 45] }] as const;
	expect(drawn({ ...scene, stories })).toMatch(
		/class="sign cluster"[^>]*><a href="\.\/story\/valley\/"[^>]*aria-label="The valley"[^>]*>.*?>3<\/text>/
	);
});

describe('a Scene that cannot be drawn', () => {
	test('is refused with every unknown id and its field', () => {
		const broken: Scene = {
			...scene,
			selected: 'QQQ' as CountryId,
			borders: [AFG_TJK, 'TJK-QQQ' as BorderId],
			operations: ['nowhere' as OperationId],
			outlines: [{ kind: 'former-state', id: 'peace', name: 'Peace', countries: [TJK, 'QQQ' as CountryId] }]
		};
		expect(() => drawn(broken)).toThrow(SceneError);
		expect(() => drawn(broken)).toThrow(
			/scene\.selected.*"QQQ"[\s\S]*scene\.borders\[1\].*"TJK-QQQ"[\s\S]*scene\.operations\[0\].*"nowhere"[\s\S]*scene\.outlines\[0\]\.countries\[1\].*"QQQ"/
		);
	});

	test('is refused when its frame holds nothing', () => {
		expect(() => drawn({ ...scene, camera: { kind: 'frame', points: [] } })).toThrow('camera.points');
	});
});

test('lines of lettering are drawn as high as they are laid out', () => {
	expect(LABELS.lineHeight).toBe(LINE_HEIGHT);
});

test('a border of a hundred thousand points still makes a light figure', () => {
	// A deterministic wiggle, as wide as a degree, with detail at every scale.
	const wiggle = Array.from({ length: 100_000 }, (_, index): [number, number] => {
		const share = index / 99_999;
		const sway = [7, 53, 411, 2903, 20011].reduce(
			(sum, turns) => sum + Math.sin(share * turns) / turns ** 0.6,
			0
		);
		return [10 + sway * share * (1 - share) * 4, 40 + 10 * share];
	});
	const markup = figure({ ...selectedScene, selected: TJK }, inputs(squares(wiggle)));
	expect(brotliCompressSync(markup).length).toBeLessThan(31_000);
	expect(Buffer.byteLength(markup)).toBeLessThan(180_000);
});

describe('a Scene with more places than a picture has room for', () => {
	function crowded(count: number): string {
		const given = inputs();
		const places = scattered(count);
		const atlas = createAtlas({ ...given.atlas, places });
		return figure({ ...scene, places: places.map(({ id }) => id) }, { ...given, atlas });
	}
	const signsIn = (markup: string): number => markup.match(/class="sign /g)?.length ?? 0;

	test('shows ten thousand of them as no more signs than a thousand, with their numbers', () => {
		const [thousand, tenThousand] = [crowded(1000), crowded(10_000)];
		expect(signsIn(tenThousand)).toBeLessThan(signsIn(thousand) * 1.3);
		expect(tenThousand.length).toBeLessThan(thousand.length * 1.3);
		const numbers = [...tenThousand.matchAll(/class="count"[^>]*>(\d+)</g)].map(([, number]) =>
			Number(number)
		);
		// A camera at eight radii sees seven sixteenths of the globe.
		expect(numbers.reduce((sum, number) => sum + number, 0)).toBeGreaterThan(4000);
		expect(markupFaults(tenThousand)).toEqual([]);
	});
});
