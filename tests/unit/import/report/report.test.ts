import { expect, test } from 'vitest';
import { importReport } from '../../../../src/import/report/import-report.ts';
import { reportLines, reportMarkdown } from '../../../../src/import/report/report-text.ts';
import type { Records } from '../../../../src/import/records.ts';

const records = (more: Partial<Records>): Records => ({
	sources: new Map(),
	labs: new Map(),
	models: new Map(),
	providers: new Map(),
	benchmarks: new Map(),
	...more,
});
const model = { lab: 'acme', name: 'Acme 1', releasedOn: '2026-01-02', from: { default: 'x' } };
const provider = (input: number) => ({
	name: 'Shop',
	kind: 'cloud' as const,
	from: { default: 'x' },
	routes: [
		{
			model: 'acme-1',
			id: 'acme-1',
			from: 'x',
			prices: [
				{
					inputUsdPerMtok: input,
					outputUsdPerMtok: 20,
					from: 'x',
					...(input === 2
						? { conflicts: [{ field: 'inputUsdPerMtok', value: 3, from: 'litellm' }] }
						: {}),
				},
			],
		},
	],
});
const told = {
	unplaced: new Map([
		['who-knows-1', ['litellm']],
		['mytho_max', ['litellm', 'pi-ai']],
	]),
	failed: ['bfcl: data_overall.csv: HTML came instead of CSV'],
	notes: [],
};

test('says what is new, what changed in per cent, what ends and what disagrees', () => {
	const report = importReport(
		records({ models: new Map([['acme-1', model]]), providers: new Map([['shop', provider(10)]]) }),
		records({
			models: new Map([
				['acme-1', { ...model, stage: 'retired', retiresOn: '2026-11-01' }],
				['acme-2', { ...model, name: 'Acme 2' }],
			]),
			providers: new Map([['shop', provider(2)]]),
		}),
		told,
	);
	expect(report).toEqual({
		counts: { models: 2, labs: 0, providers: 1, routes: 1, benchmarks: 0, results: 0 },
		newModels: ['Acme 2 (acme-2, 2026-01-02)'],
		newProviders: [],
		priceChanges: ['acme-1 at shop: input 10 → 2 (−80 %)'],
		retirements: ['acme-1 is retired (2026-11-01)'],
		newConflicts: ['acme-1 at shop › inputUsdPerMtok: 3 of litellm'],
		unplaced: ['mytho_max (litellm, pi-ai)', 'who-knows-1 (litellm)'],
		failed: ['bfcl: data_overall.csv: HTML came instead of CSV'],
		notes: [],
	});
});

test('the terminal sees ten lines a section, Markdown all of them', () => {
	const models = Array.from({ length: 12 }, (_, i) => [`acme-${i}`, model] as const);
	const report = importReport(records({}), records({ models: new Map(models) }), told);
	expect(reportLines(report)).toContain('  and 2 more');
	expect(reportLines(report).at(-1)).toBe(
		'12 models, 0 labs, 0 providers, 0 routes, 0 benchmarks, 0 results',
	);
	const markdown = reportMarkdown(report, '2026-11-22');
	expect(markdown.split('\n')[0]).toBe('# Import of 2026-11-22');
	expect(markdown).toContain('## New models (12)');
	expect(markdown).toContain('- mytho\\_max (litellm, pi-ai)');
});
