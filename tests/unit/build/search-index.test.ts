import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeIndex } from '../../../src/build/search-index.ts';
import type { SearchRecord } from '../../../src/search/records.ts';

function* records(count: number): Generator<SearchRecord> {
	for (let i = 1; i <= count; i++)
		yield {
			kind: 'model',
			url: `/models/m-${i}/`,
			title: `M ${i}`,
			answer: 'price unknown',
			text: `M ${i}`,
			filters: { kind: ['model'] },
		};
}

test('the index is written, without interfaces that no page loads, and progress is said', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const lines: string[] = [];
	await writeIndex(records(2001), folder, (line) => lines.push(line.replace(/\d+\.\d s$/, '… s')));
	expect(lines).toEqual([
		'2000 records read, … s',
		'2001 records read, … s',
		'index of 2001 records written, … s',
	]);
	const files = await readdir(folder);
	expect(files).toEqual(expect.arrayContaining(['pagefind.js', 'pagefind-worker.js', 'index']));
	expect(files.filter((file) => /ui|highlight/.test(file))).toEqual([]);
});
