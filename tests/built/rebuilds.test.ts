import { expect, test } from 'vitest';
import { differencesBetween, differencesOfRebuilds } from '../../scripts/lib/rebuilds.ts';
import { buildFixture } from './build-fixture.ts';

test('the site has the very files that Astro makes by itself', { timeout: 180_000 }, async () => {
	await buildFixture('.cache/by-astro', { WORKERS: '0' });
	expect(await differencesBetween('.cache/fixture-site', '.cache/by-astro')).toEqual([]);
});

test('a rebuild after an edit gives what a new build gives', { timeout: 180_000 }, async () => {
	// npm run check:rebuilds makes many more of them.
	const rebuilds = { data: 'tests/fixtures/data', work: '.cache/rebuilds', edits: 2, seed: 1 };
	expect(await differencesOfRebuilds(rebuilds)).toEqual([]);
});
