import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { fromFolder } from '../../../src/import/read-folder.ts';
import { runImport, type ImportOptions } from '../../../src/import/run-import.ts';

let root: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'import-'));
	await source('models.dev', '2026-07-02', {
		'api.json': api(3, 15),
		'models.json': JSON.stringify({
			'anthropic/claude-sonnet-9': { id: 'anthropic/claude-sonnet-9', name: 'Claude Sonnet 9' },
		}),
	});
	await source('vectara', '2026-03-10', { 'README.md': board('7.5') });
});

afterEach(() => rm(root, { recursive: true }));

async function source(folder: string, upstreamDate: string, files: Record<string, string>) {
	await mkdir(join(root, 'from', folder), { recursive: true });
	const about = JSON.stringify({ retrieved: '2026-11-22', upstreamDate });
	for (const [name, text] of Object.entries({ 'source.json': about, ...files }))
		await writeFile(join(root, 'from', folder, name), text);
}

function api(input: number, output: number): string {
	const entry = {
		id: 'claude-sonnet-9-20260102',
		name: 'Claude Sonnet 9',
		reasoning: true,
		release_date: '2026-01-02',
		modalities: { input: ['text'], output: ['text'] },
		open_weights: false,
		limit: { context: 200000, output: 64000 },
		cost: { input, output },
	};
	return JSON.stringify({
		anthropic: {
			id: 'anthropic',
			name: 'Anthropic',
			models: { 'claude-sonnet-9-20260102': entry },
		},
	});
}

const board = (rate: string) =>
	`<!-- LEADERBOARD_START -->\n|Model|Hallucination Rate|\n|--|--|\n|anthropic/claude-sonnet-9|${rate} %|\n<!-- LEADERBOARD_END -->`;

const run = (more: Partial<ImportOptions> = {}) =>
	runImport({
		open: fromFolder(join(root, 'from')),
		to: join(root, 'data'),
		only: ['models-dev', 'vectara'],
		dryRun: false,
		progress: () => undefined,
		...more,
	});
const text = (file: string) => readFile(join(root, 'data', file), 'utf8');

test('writes records that pass every rule, and a second import changes no file', async () => {
	const { changed, report } = await run();
	expect(changed).toEqual([
		'sources.yml',
		'labs/anthropic.yml',
		'models/anthropic/claude-sonnet-9.yml',
		'providers/anthropic.yml',
		'benchmarks/vectara-hallucination.yml',
	]);
	expect(report.newModels).toEqual(['Claude Sonnet 9 (claude-sonnet-9, 2026-01-02)']);
	expect((await loadCatalog(join(root, 'data'))).problems).toEqual([]);
	expect((await run()).changed).toEqual([]);
	expect(await readdir(join(root, 'data', 'labs'))).toEqual(['anthropic.yml']);
});

test('a dry run tells the files and writes none', async () => {
	const { changed } = await run({ dryRun: true });
	expect(changed).toHaveLength(5);
	await expect(readdir(join(root, 'data'))).rejects.toThrow('ENOENT');
});

test('a price that changed adds a period from the day of the source', async () => {
	await run();
	await source('models.dev', '2026-11-01', { 'api.json': api(2, 10) });
	const { report, changed } = await run();
	expect(report.priceChanges).toEqual([
		'claude-sonnet-9 at anthropic: input 3 → 2 (−33 %), output 15 → 10 (−33 %)',
	]);
	expect(changed).toEqual(['sources.yml', 'providers/anthropic.yml']);
	expect(await text('providers/anthropic.yml')).toContain(`    prices:
      - {inputUsdPerMtok: 3, outputUsdPerMtok: 15, from: models-dev}
      - {since: 2026-11-01, inputUsdPerMtok: 2, outputUsdPerMtok: 10, from: models-dev}
`);
});

test.each([
	['is HTML', '<html>Just a moment…</html>', 'models-dev: api.json: HTML came instead of JSON'],
	['is cut off', '{"anthropic": {"id": "anth', 'models-dev: api.json: not whole JSON'],
	['has a new shape', '{"anthropic": {"id": 1}}', 'models-dev: 1 of 1 rows have a new shape'],
])(
	'a source that %s is skipped: the others go on, and nothing is lost',
	async (_what, broken, message) => {
		await run();
		const before = await text('models/anthropic/claude-sonnet-9.yml');
		await source('models.dev', '2026-11-01', { 'api.json': broken });
		await source('vectara', '2026-11-01', { 'README.md': board('5.5') });
		const { report } = await run();
		expect(report.failed).toHaveLength(1);
		expect(report.failed[0]).toContain(message);
		expect(await text('models/anthropic/claude-sonnet-9.yml')).toBe(before);
		expect(await text('providers/anthropic.yml')).toContain('inputUsdPerMtok: 3');
	},
);

test('a source that is missing is skipped', async () => {
	const { report } = await run({ only: ['models-dev', 'bfcl'] });
	expect(report.failed).toHaveLength(1);
	expect(report.failed[0]).toMatch(/^bfcl: .*source\.json/);
	expect(report.counts.models).toBe(1);
});

test('a record that cannot be read stops the import before anything is written', async () => {
	await run();
	const file = join(root, 'data/models/anthropic/claude-sonnet-9.yml');
	await writeFile(file, 'name: 5\n');
	await expect(run()).rejects.toThrow('Run npm run data:check and correct it first');
	expect(await readFile(file, 'utf8')).toBe('name: 5\n');
});
