import { expect, test } from 'vitest';
import { adapterFrom } from '../../../../src/build/on-demand/adapter-name.ts';

test('ADAPTER names one of two servers, or none', () => {
	expect(adapterFrom('node')).toBe('node');
	expect(adapterFrom('cloudflare')).toBe('cloudflare');
	expect(adapterFrom('')).toBeUndefined();
	expect(() => adapterFrom('deno')).toThrow(
		'ADAPTER is deno. Write node or cloudflare, or leave it out for a site of files',
	);
});
