import { expect, test } from 'vitest';
import { coveragePage } from '../../../src/compare/coverage-page.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

const { releasedOn: _, ...ghost } = aModel({ id: 'ghost', lab: 'umbra' });

const nineMore = Array.from({ length: 9 }, (_, i) => aResult({ model: `other-${i}` }));
const catalog = aCatalog({
	labs: [aLab(), aLab({ id: 'beta' }), aLab({ id: 'umbra' })],
	models: [
		aModel(),
		aModel({
			id: 'open-1',
			lab: 'beta',
			openWeights: true,
			parameters: { total: 7_000_000_000 },
			weightsUrl: 'https://example.org/weights',
			capabilities: { reasoning: true, toolCalling: false, structuredOutput: true },
		}),
		ghost,
	],
	providers: [
		aProvider({
			routes: [
				aRoute({ model: 'ghost' }),
				aRoute({ contextTokens: 64_000, prices: [aPricePeriod({ since: '2026-01-15' })] }),
				{ model: 'small-1', id: 'small-1-fast', variant: 'fast', from: 'acme-docs' },
			],
		}),
		aProvider({
			id: 'club',
			kind: 'plan',
			routes: [{ model: 'small-1', id: 'small-1', from: 'acme-docs' }],
		}),
	],
	benchmarks: [
		aBenchmark({ id: 'wide', results: [aResult(), ...nineMore] }),
		aBenchmark({
			id: 'narrow',
			results: [aResult(), aResult({ effort: 'high' }), ...nineMore.slice(1)],
		}),
	],
});
const { head, tables } = coveragePage(catalog);

/** The rows of a table as one line each: `Labs: 3 (2 with a listed model)`. */
function lines(id: string): string[] {
	return tables
		.find((table) => table.id === id)!
		.rows.map(({ name, cells }) => {
			const texts = cells.map(({ text, note }) =>
				note === undefined ? text : `${text} (${note})`,
			);
			return `${name}: ${texts.join(' | ')}`;
		});
}

test('totals count every record, and say how much of it is of listed models', () => {
	expect(lines('totals')).toEqual([
		'Listed models: 2 (of 3 models)',
		'Labs: 3 (2 with a listed model)',
		'Providers: 2 (of all kinds)',
		'Providers: First-party: 1 (billed by tokens)',
		'Providers: Plan: 1 (no token prices)',
		'Routes: 4 (3 of listed models)',
		// Narrow has ten results too, two of them of one model.
		'Benchmarks with 10 models or more: 1 (of 2 benchmarks)',
		'Results: 20 (3 of listed models)',
	]);
});

test('a no is known: Small 1 answers one of five, Open 1 all', () => {
	expect(lines('core')).toEqual([
		'All answers together: 6 | 4 | 60%',
		'Models with all five: 1 | 1 | 50%',
		'Vision: 2 | 0 | 100%',
		'Reasoning: 1 | 1 | 50%',
		'Tool calling: 1 | 1 | 50%',
		'Structured output: 1 | 1 | 50%',
		'Open weights: 1 | 1 | 50%',
	]);
});

test('each tracked fact is counted; parameters and licence of open weights only', () => {
	const facts = lines('tracked');
	expect(facts).toHaveLength(23);
	expect(facts).toEqual(
		expect.arrayContaining([
			'Release day: 2 | 0 | 100%',
			'Knowledge cutoff: 0 | 2 | 0%',
			'Price: 1 | 1 | 50%',
			'Scores in 3 benchmarks: 0 | 2 | 0%',
		]),
	);
	expect(facts.slice(-2)).toEqual(['Parameters: 1 | 0 | 100%', 'Licence: 0 | 1 | 0%']);
});

test('facts outside the grade are counted too', () => {
	expect(lines('others')).toEqual([
		'Family: 0 | 2 | 0%',
		'Maximum input: 0 | 2 | 0%',
		'Architecture: 0 | 2 | 0%',
		'Commercial use: 0 | 1 | 0%',
		'Page of the weights: 1 | 0 | 100%',
	]);
});

// Acme: 21 facts asked; known are release, context, output, price, and vision, multimodal, file and
// audio by its input. Beta: 23 asked; known are the same without the price, open weights, three
// stated capabilities and parameters.
test('labs stand with what is known of their listed models, a dash where nothing is asked', () => {
	expect(lines('labs')).toEqual([
		'Acme: 1 | 38.1% (8 of 21) | 20% (1 of 5) | 100% (1 of 1) | 0% (0 of 1) | – | –',
		'Beta: 1 | 52.2% (12 of 23) | 100% (5 of 5) | 0% (0 of 1) | 0% (0 of 1) | 100% (1 of 1) | 0% (0 of 1)',
	]);
	expect(tables.find(({ id }) => id === 'labs')!.about).toMatch(
		/Left out: 1 lab without a listed model\.$/,
	);
});

test('providers stand with their routes to listed models; a plan is asked for no price', () => {
	expect(lines('providers')).toEqual([
		'Acme: First-party | 2 | 50% (1 of 2) | 100% (1 of 1) | 50% (1 of 2) | 0% (0 of 2)',
		'Club: Plan | 1 | – | – | 0% (0 of 1) | 0% (0 of 1)',
	]);
});

test('without a record nothing is asked, and nothing breaks', () => {
	const empty = coveragePage(aCatalog());
	expect(empty.tables.find(({ id }) => id === 'core')!.rows[0]).toEqual({
		name: 'All answers together',
		cells: [{ text: '0' }, { text: '0' }, { text: '–' }],
	});
});

test('every row of a table has a cell for each column', () => {
	for (const { columns, rows } of tables)
		for (const { cells } of rows) expect(cells).toHaveLength(columns.length - 1);
	expect(head.path).toBe('/data/coverage/');
});
