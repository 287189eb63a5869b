import { expect, test } from 'vitest';
import { tierThreshold } from '../../../src/import/tier-threshold.ts';

test.each([
	{ written: 271_999, stated: 272_000 },
	{ written: 272_000, stated: 272_000 },
	{ written: 255_999, stated: 256_000 },
	{ written: 128_001, stated: 128_000 },
	{ written: 131_072, stated: 131_072 },
])('$written stands for $stated', ({ written, stated }) => {
	expect(tierThreshold(written)).toBe(stated);
});
