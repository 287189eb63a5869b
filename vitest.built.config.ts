import { defineConfig } from 'vitest/config';

/** Tests that read the site as built from the fixture data, in .cache/fixture-site. */
export default defineConfig({ test: { include: ['tests/built/**/*.test.ts'] } });
