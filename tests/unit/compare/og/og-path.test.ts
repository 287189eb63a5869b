import { expect, test } from 'vitest';
import { ogPath, pageOfOg } from '../../../../src/compare/og/og-path.ts';

test.each([
	['/', '/og/index.png'],
	['/models/', '/og/models.png'],
	['/models/small-1/', '/og/models/small-1.png'],
	['/compare/large-1/small-1/', '/og/compare/large-1/small-1.png'],
])('the image of %s is %s', (page, image) => {
	expect(ogPath(page)).toBe(image);
	expect(pageOfOg(image)).toBe(page);
});
