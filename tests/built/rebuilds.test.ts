import { expect, test } from 'vitest';
import { differencesOfRebuilds } from '../../scripts/lib/rebuilds.ts';

test('a rebuild after an edit gives what a new build gives', { timeout: 180_000 }, async () => {
	// npm run check:rebuilds makes many more of them.
	const rebuilds = { data: 'tests/fixtures/data', work: '.cache/rebuilds', edits: 2, seed: 1 };
	expect(await differencesOfRebuilds(rebuilds)).toEqual([]);
});
