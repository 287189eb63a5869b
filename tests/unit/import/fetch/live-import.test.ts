import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { adapters } from '../../../../src/import/adapters.ts';
import { fetchSources } from '../../../../src/import/fetch/fetch-sources.ts';
import { runImport, type ImportOptions } from '../../../../src/import/run-import.ts';
import { liveServer, shortBounds, type LiveServer } from './live-server.ts';

const readme = 'raw.githubusercontent.com/vectara/hallucination-leaderboard/main/README.md';
const bfcl = 'gorilla.cs.berkeley.edu/data_overall.csv';
const only = ['models-dev', 'models-dev-overlay', 'llm-stats', 'vectara', 'bfcl'];

let server: LiveServer;
let to: string;
beforeEach(async () => {
	to = await mkdtemp(join(tmpdir(), 'live-import-'));
	server = await liveServer();
	server.answers['models.dev/api.json'] = api(3);
	server.answers['models.dev/models.json'] = JSON.stringify({
		'anthropic/claude-sonnet-9': { id: 'anthropic/claude-sonnet-9', name: 'Claude Sonnet 9' },
	});
	server.answers[readme] = board('7.5', 'March 10, 2026');
	server.answers[bfcl] =
		'Overall Acc,Model,Organization,License\n77.5%,Claude-Sonnet-9 (FC),Anthropic,\n';
});
afterEach(async () => {
	await server.close();
	await rm(to, { recursive: true });
});

function api(input: number): string {
	const entry = {
		id: 'claude-sonnet-9-20260102',
		name: 'Claude Sonnet 9',
		release_date: '2026-01-02',
		limit: { context: 200000, output: 64000 },
		cost: { input, output: 5 * input },
	};
	const models = { 'claude-sonnet-9-20260102': entry };
	return JSON.stringify({ anthropic: { id: 'anthropic', name: 'Anthropic', models } });
}

const board = (rate: string, day: string) =>
	`<!-- LEADERBOARD_START -->\nLast updated on ${day}\n\n|Model|Hallucination Rate|\n|--|--|\n|anthropic/claude-sonnet-9|${rate} %|\n<!-- LEADERBOARD_END -->`;

async function run(day: string, more: Partial<ImportOptions> = {}) {
	const wanted = adapters.filter(({ id }) => only.includes(id));
	const progress = () => undefined;
	const open = await fetchSources(wanted, { day, progress, bounds: shortBounds, at: server.at });
	return runImport({ open, to, only, dryRun: false, progress, ...more });
}

/** Every file of the records with its text. */
async function records(): Promise<Record<string, string>> {
	const entries = await readdir(to, { recursive: true, withFileTypes: true });
	const files = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
	return Object.fromEntries(
		await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)),
	);
}
const text = (file: string) => readFile(join(to, file), 'utf8');

test('a live import writes records that pass every rule; a second one changes no file', async () => {
	const { report } = await run('2026-11-22');
	expect(report.failed).toEqual([]);
	expect(report.notes).toContain(
		'models-dev-overlay: Part of models.dev, which is read whole from its live address',
	);
	expect((await loadCatalog(to)).problems).toEqual([]);
	expect(await text('sources.yml')).toContain('asOf: 2026-11-22\n  retrieved: 2026-11-22');
	expect(await text('sources.yml')).toContain('asOf: 2026-03-10\n  retrieved: 2026-11-22');
	expect(await text('benchmarks/vectara-hallucination.yml')).toContain('on: 2026-03-10');
	// The server did not say of which day the table is: that of the fetch is not taken for it.
	expect(await text('benchmarks/bfcl-v4.yml')).toContain('runBy: independent, from: bfcl');
	expect((await run('2026-11-22')).changed).toEqual([]);
});

test('a new price counts from the day of the fetch', async () => {
	await run('2026-11-22');
	server.answers['models.dev/api.json'] = api(2);
	const { report } = await run('2026-11-29');
	expect(report.priceChanges).toHaveLength(1);
	expect(await text('providers/anthropic.yml')).toContain(
		'{since: 2026-11-29, inputUsdPerMtok: 2, outputUsdPerMtok: 10, from: models-dev}',
	);
});

test('a dead source leaves its records as they are, and the others go on', async () => {
	await run('2026-11-22');
	delete server.answers['models.dev/models.json'];
	server.answers[readme] = board('5.5', 'November 20, 2026');
	const model = await text('models/anthropic/claude-sonnet-9.yml');
	const provider = await text('providers/anthropic.yml');
	const { report } = await run('2026-11-29');
	expect(report.failed).toEqual([
		expect.stringMatching(/^models-dev: https:\/\/models\.dev\/models\.json answered 404\. /),
	]);
	expect(await text('models/anthropic/claude-sonnet-9.yml')).toBe(model);
	expect(await text('providers/anthropic.yml')).toBe(provider);
	expect(await text('benchmarks/vectara-hallucination.yml')).toContain('score: 5.5');
});

test('when every source is dead, no file changes', async () => {
	await run('2026-11-22');
	const before = await records();
	for (const path of ['models.dev/api.json', 'models.dev/models.json', readme, bfcl])
		server.answers[path] = (_request, response) => response.destroy();
	const { report, changed } = await run('2026-11-29');
	expect(report.failed).toHaveLength(3);
	expect(changed).toEqual([]);
	expect(await records()).toEqual(before);
});

test('a file of another shape is told with its address', async () => {
	server.answers['models.dev/api.json'] = '{"error": 1}';
	const { report } = await run('2026-11-22', { dryRun: true });
	expect(report.failed).toHaveLength(1);
	expect(report.failed[0]).toMatch(
		/^models-dev: 1 of 1 rows have a new shape, first api\.json .*\. Fetched from https:\/\/models\.dev\/api\.json and 1 more\. If that stays so, /,
	);
});
