import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { RequestListener } from 'node:http';
import { adapters } from '../../../../src/import/adapters.ts';
import { fetchSources } from '../../../../src/import/fetch/fetch-sources.ts';
import { liveSources } from '../../../../src/import/fetch/live-sources.ts';
import { aZip } from './a-zip.ts';
import { liveServer, shortBounds, type LiveServer } from './live-server.ts';

let server: LiveServer;
beforeEach(async () => {
	server = await liveServer();
});
afterEach(() => server.close());

async function openSource(id: string, bounds = shortBounds) {
	const adapter = adapters.find((one) => one.id === id)!;
	const open = await fetchSources([adapter], {
		day: '2026-11-22',
		progress: () => undefined,
		bounds,
		at: server.at,
	});
	const files = await open(adapter);
	if ('skipped' in files) throw new Error(files.skipped);
	return files;
}
const open = (id: string) => openSource(id);

test('every source has its live address, or says why it has none', () => {
	expect(Object.keys(liveSources).sort()).toEqual(adapters.map(({ id }) => id).sort());
});

test.each([
	['models-dev-overlay', 'Part of models.dev'],
	['llm-stats', 'Not published live any more'],
])('%s is skipped with the reason, and nothing is asked for', async (id, reason) => {
	await expect(open(id)).rejects.toThrow(reason);
	expect(server.asked).toEqual([]);
});

test('files that have an address each are of the day of the fetch', async () => {
	server.answers['models.dev/api.json'] = '{}';
	server.answers['models.dev/models.json'] = '{"a": 1}';
	const files = await open('models-dev');
	expect(await files.list()).toEqual(['api.json', 'models.json']);
	expect(await files.text('models.json')).toBe('{"a": 1}');
	expect([files.retrieved, files.stateOf('api.json')]).toEqual(['2026-11-22', '2026-11-22']);
	expect(files.statedOn('api.json')).toBeUndefined();
	await expect(files.text('catalog.json')).rejects.toThrow('catalog.json is missing');
});

test('the hub comes as a zip, with or without a folder around its files', async () => {
	const csv = 'Model version,mean_score\n';
	for (const [name, given] of [
		['gpqa_diamond.csv', aZip({ 'gpqa_diamond.csv': csv, 'README.md': 'Read me' })],
		['gpqa_diamond.csv', aZip({ 'benchmark_data/': '', 'benchmark_data/gpqa_diamond.csv': csv })],
	] as const) {
		server.answers['epoch.ai/data/benchmark_data.zip'] = given;
		expect(await (await open('epoch-benchmarks')).text(name)).toBe(csv);
	}
});

test('a page or half a zip in its place is told', async () => {
	const address = 'epoch.ai/data/benchmark_data.zip';
	server.answers[address] = '<html>Moved</html>';
	await expect(open('epoch-benchmarks')).rejects.toThrow(`https://${address} sent a page of HTML`);
	server.answers[address] = aZip({ 'a.csv': 'a' }).subarray(0, 40);
	await expect(open('epoch-benchmarks')).rejects.toThrow(
		`https://${address} sent a zip that is cut off`,
	);
});

const submissions =
	'raw.githubusercontent.com/sierra-research/tau2-bench/main/web/leaderboard/public/submissions';

test('the submissions are those of the manifest', async () => {
	server.answers[`${submissions}/manifest.json`] = JSON.stringify({
		submissions: ['a_lab_2026-01-02'],
		legacy_submissions: ['b+c_lab&co_2025-01-02'],
	});
	server.answers[`${submissions}/a_lab_2026-01-02/submission.json`] = '{"of": "a"}';
	server.answers[`${submissions}/b%2Bc_lab%26co_2025-01-02/submission.json`] = '{"of": "b"}';
	const files = await open('tau2-bench');
	expect(await files.list()).toEqual([
		'submissions/a_lab_2026-01-02/submission.json',
		'submissions/b+c_lab&co_2025-01-02/submission.json',
	]);
	expect(await files.text('submissions/b+c_lab&co_2025-01-02/submission.json')).toBe('{"of": "b"}');
});

test.each([
	['leads out of its folder', { submissions: ['../../secrets'] }],
	['has another shape', { entries: [] }],
])('a list that %s is refused', async (_what, list) => {
	server.answers[`${submissions}/manifest.json`] = JSON.stringify(list);
	await expect(open('tau2-bench')).rejects.toThrow(
		/^https:\/\/.+\/manifest\.json › submissions.*: not the shape that it had /,
	);
	expect(server.asked).toHaveLength(1);
});

test('a list that ran wild is not followed', async () => {
	const ids = Array.from({ length: 50 }, (_, i) => `a${i}`);
	server.answers[`${submissions}/manifest.json`] = JSON.stringify({ submissions: ids });
	for (const id of ids) server.answers[`${submissions}/${id}/submission.json`] = '{}';
	await expect(openSource('tau2-bench', { ...shortBounds, files: 10 })).rejects.toThrow(
		`${submissions}/a9/submission.json is one file more than the 10 of a source`,
	);
	expect(server.asked.length).toBeLessThan(11);
});

test('no more requests are under way at once than allowed, and a fault ends the others', async () => {
	const ids = Array.from({ length: 30 }, (_, i) => `a${i}`);
	server.answers[`${submissions}/manifest.json`] = JSON.stringify({ submissions: ids });
	let underWay = 0;
	let most = 0;
	const slow: RequestListener = (_request, response) => {
		most = Math.max(most, ++underWay);
		setTimeout(() => {
			underWay--;
			response.end('{}');
		}, 5);
	};
	for (const id of ids) server.answers[`${submissions}/${id}/submission.json`] = slow;
	await openSource('tau2-bench', { ...shortBounds, atOnce: 3 });
	expect(most).toBe(3);
	server.answers[`${submissions}/a4/submission.json`] = (_request, response) =>
		void response.writeHead(404).end();
	server.asked.length = 0;
	await expect(openSource('tau2-bench', { ...shortBounds, atOnce: 3 })).rejects.toThrow(
		`https://${submissions}/a4/submission.json answered 404`,
	);
	expect(server.asked.length).toBeLessThan(15);
});

test('releases of LiveBench are those with a table and its categories', async () => {
	const names = [
		'table_2026_01_08.csv',
		'categories_2026_01_08.json',
		'table_2026_06_25.csv',
		'cost_2026_01_08.csv',
	];
	server.answers['api.github.com/repos/LiveBench/livebench.github.io/contents/public'] =
		JSON.stringify(names.map((name) => ({ name, type: 'file' })));
	for (const name of names)
		server.answers[`raw.githubusercontent.com/LiveBench/livebench.github.io/HEAD/public/${name}`] =
			name;
	expect(await (await open('livebench')).list()).toEqual([
		'categories_2026_01_08.json',
		'table_2026_01_08.csv',
	]);
});

test('files of pi-ai are those of the manifest of the newest version, and its day is theirs', async () => {
	const folder = 'cdn.jsdelivr.net/npm/@earendil-works/pi-ai@1.5.2/dist/providers/data';
	const text = '{"openai-completions": {}}';
	server.answers['data.jsdelivr.com/v1/packages/npm/@earendil-works/pi-ai/resolved'] =
		JSON.stringify({ type: 'npm', name: '@earendil-works/pi-ai', version: '1.5.2' });
	server.answers[`${folder}/.manifest.json`] = JSON.stringify({
		generatedAt: '2026-11-10T12:05:37.628Z',
		files: { 'xai.json': createHash('sha256').update(text).digest('hex') },
	});
	server.answers[`${folder}/xai.json`] = text;
	const files = await open('pi-ai');
	expect(await files.list()).toEqual(['manifest.json', 'xai.json']);
	expect(files.stateOf('manifest.json')).toBe('2026-11-10');
	server.answers[`${folder}/xai.json`] = '{"openai-completions": {"of": "another version"}}';
	await expect(open('pi-ai')).rejects.toThrow(
		`https://${folder}/xai.json sent another file than its manifest names`,
	);
});

const readme = 'raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md';
test.each([
	['Last updated on March 10, 2026', '2026-03-10'],
	['Last updated on June 3, 2026', '2026-06-03'],
	['Last updated on Sol 3, 2026', undefined],
	// A day to come is a mistake of theirs.
	['Last updated on March 10, 2027', undefined],
	['Updated lately', undefined],
])('of %s the day is %s', async (text, day) => {
	server.answers[readme] = text;
	const files = await open('vectara');
	expect(files.statedOn('README.md')).toBe(day);
	expect(files.stateOf('README.md')).toBe(day ?? '2026-11-22');
});

test('the table of BFCL is of the day on which the server says that it changed', async () => {
	server.answers['gorilla.cs.berkeley.edu/data_overall.csv'] = (_request, response) =>
		void response.setHeader('last-modified', 'Sun, 12 Apr 2026 08:00:00 GMT').end('Model\n');
	expect((await open('bfcl')).statedOn('data_overall.csv')).toBe('2026-04-12');
});
