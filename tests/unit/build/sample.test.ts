import { expect, test } from 'vitest';
import { sampleOf } from '../../../src/build/sample.ts';

const pairs = Array.from({ length: 500 }, (_, i) => `/compare/a/b${i}/index.html`);
const models = Array.from({ length: 20 }, (_, i) => `/models/m${i}/index.html`);
const files = ['/index.html', ...models, ...pairs];

test('the same seed draws the same pages, another one others', () => {
	expect(sampleOf(files, { size: 50, seed: 7 })).toEqual(sampleOf(files, { size: 50, seed: 7 }));
	expect(sampleOf(files, { size: 50, seed: 7 })).not.toEqual(
		sampleOf(files, { size: 50, seed: 8 }),
	);
});

test('a sample has a few pages of every kind, each once', () => {
	const sample = sampleOf(files, { size: 50, seed: 7 });
	expect(new Set(sample).size).toBe(50);
	expect(sample).toContain('/index.html');
	expect(sample.filter((file) => file.startsWith('/models/')).length).toBeGreaterThanOrEqual(5);
});

test('a small site is read whole', () => {
	expect(sampleOf(models, { size: 50, seed: 7 })).toEqual(models.toSorted());
});
