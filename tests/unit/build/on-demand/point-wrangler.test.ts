import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pointWrangler } from '../../../../src/build/on-demand/point-wrangler.ts';

let root: string;
let file: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'crosscheck-wrangler-'));
	file = join(root, '.wrangler/deploy/config.json');
	mkdirSync(join(root, '.wrangler/deploy'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const point = () => pointWrangler(root, join(root, '.cache/next'), join(root, 'dist'));

test.each([
	{
		name: 'what was prepared is found in its place',
		before: '../../.cache/next/server/wrangler.json',
		after: '../../dist/server/wrangler.json',
	},
	{
		name: 'what stands elsewhere is left there',
		before: '../../other/server/wrangler.json',
		after: '../../other/server/wrangler.json',
	},
])('$name', ({ before, after }) => {
	writeFileSync(file, JSON.stringify({ configPath: before, auxiliaryWorkers: [] }));
	point();
	expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
		configPath: after,
		auxiliaryWorkers: [],
	});
});

test('a build for another server leaves no word, and none is needed', () => {
	expect(point).not.toThrow();
});
