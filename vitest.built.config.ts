import { defineConfig } from 'vitest/config';

/** Tests that read the site as built from the fixture data, in .cache/fixture-site, or build one. */
export default defineConfig({
	test: {
		include: ['tests/built/**/*.test.ts'],
		// They wait for builds, servers and browsers: as many as there are cores, and none is hurried.
		maxWorkers: '100%',
		testTimeout: 60_000,
	},
});
