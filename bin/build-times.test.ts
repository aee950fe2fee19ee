import { expect, test } from 'vitest';
import { timed } from '../src/lib/server/build-times';
import { collectBuildTimes, timesOfKinds } from './build-times';

test('what takes longest comes first, with number, sum and mean', () => {
	const lines = timesOfKinds([
		{ kind: 'about', ms: 100 },
		{ kind: 'countries/[slug]', ms: 1000 },
		{ kind: 'countries/[slug]', ms: 2000 }
	]);
	expect(lines[0]).toMatch(/countries\/\[slug\] +2 in +3\.0 s, 1500 ms each$/);
	expect(lines[1]).toMatch(/about +1 in +0\.1 s, +100 ms each$/);
});

test('the time of each page is collected, and the page passed on', async () => {
	const collected = collectBuildTimes();
	expect(await timed('about', () => 'page')).toBe('page');
	await expect.poll(() => collected.times().map(({ kind }) => kind)).toEqual(['about']);
	collected.end();
});
