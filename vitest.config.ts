import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['tests/unit/**/*.test.ts', 'tests/records/**/*.test.ts'],
		// One a core. By default one core is left to the reporter, which is half of a small machine.
		maxWorkers: '100%',
	},
});
