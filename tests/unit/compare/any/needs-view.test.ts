import { beforeAll, expect, test } from 'vitest';
import { loadCatalog } from '../../../../src/catalog/load-catalog.ts';
import { anyPage } from '../../../../src/compare/any/any-page.ts';
import { modelDocument, type ModelDocument } from '../../../../src/compare/any/model-document.ts';
import { leadSharesOf } from '../../../../src/compare/any/lead-shares.ts';
import { needsView, rankingOf } from '../../../../src/compare/any/needs-view.ts';
import { equalWeights } from '../../../../src/compare/any/weights.ts';
import { relatedPairs } from '../../../../src/compare/pair/related.ts';
import { pairing } from '../../../../src/compare/pair/pairing.ts';
import { comparisonPath } from '../../../../src/compare/published-pairs.ts';
import type { Catalog } from '../../../../src/schema/catalog.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
} from '../../../fixtures/records.ts';

let fixtures: Catalog;
beforeAll(async () => {
	fixtures = (await loadCatalog('tests/fixtures/data')).catalog;
});

/** The document as a browser gets it. */
function fetched(catalog: Catalog, id: string): ModelDocument {
	return JSON.parse(JSON.stringify(modelDocument(catalog, id))) as ModelDocument;
}

/** Five listed models that differ in context and price alone. */
const five = aCatalog({
	labs: [aLab()],
	models: [100_000, 128_000, 131_072, 1_000_000, 1_000_000].map((contextTokens, i) =>
		aModel({ id: `m-${i}`, limits: { contextTokens }, openWeights: i === 4 }),
	),
	providers: [
		aProvider({
			routes: [4, 3, 2, 1].map((inputUsdPerMtok, i) =>
				aRoute({
					model: `m-${i}`,
					prices: [aPricePeriod({ inputUsdPerMtok, outputUsdPerMtok: 0 })],
				}),
			),
		}),
	],
});

test('the share of the others that a model leads: about the same is not led', () => {
	const shares = ['m-0', 'm-1', 'm-2', 'm-3', 'm-4'].map((id) => leadSharesOf(five, id));
	expect(shares).toEqual([
		// The cost of four is known: each has three others.
		{ contextTokens: 0, cost: 0 },
		{ contextTokens: 25, cost: 100 / 3 },
		{ contextTokens: 25, cost: 200 / 3 },
		{ contextTokens: 75, cost: 100 },
		{ contextTokens: 75 },
	]);
});

test('each score has what it is made from, and one that takes an unknown fact is unknown', () => {
	const { rows, models } = needsView(five, ['m-1', 'm-4'], []);
	const cells = rows.map(({ need, cells: [one, other] }) => [
		need,
		`${one!.text} ${one!.behind}`.trim(),
		`${other!.text} ${other!.behind}`.trim(),
	]);
	expect(cells).toEqual([
		['coding', 'Unknown', 'Unknown'],
		['agents', 'Unknown', 'Unknown'],
		['long-context', '25 128,000 tokens', '75 1,000,000 tokens'],
		['vision', '0 takes no images', '0 takes no images'],
		// 800 M input tokens at $3 per million.
		['cheap-bulk', '33.3 $2,400 a month', 'Unknown'],
		['open-weights', '0 closed', '100 open'],
		['reasoning', 'Unknown', 'Unknown'],
	]);
	expect(models[0]?.scores).toEqual({
		'long-context': 25,
		vision: 0,
		'cheap-bulk': 33.3,
		'open-weights': 0,
	});
});

test('the ranking writes its sums out, and says what does not count', () => {
	const view = needsView(five, ['m-1', 'm-4'], []);
	expect(rankingOf(view, { ...equalWeights, 'long-context': 3 })).toEqual({
		lines: [
			{
				column: 1,
				name: 'M 4',
				place: 1,
				mean: '65',
				sum: 'Long context 3 × 75 + Vision 1 × 0 + Open weights 1 × 100 = 325; 325 ÷ 5 = 65',
			},
			{
				column: 0,
				name: 'M 1',
				place: 2,
				mean: '15',
				sum: 'Long context 3 × 25 + Vision 1 × 0 + Open weights 1 × 0 = 75; 75 ÷ 5 = 15',
			},
		],
		notes: [
			'Not counted, as unknown for each of these models: Coding, Agents and Reasoning.',
			'Not counted, as unknown for M 4: Cheap bulk work.',
		],
	});
});

test('a retired closed model has no place, and does not keep a need from counting', () => {
	const view = needsView(fixtures, ['large-1', 'large-2', 'small-1'], []);
	const { lines, notes } = rankingOf(view, equalWeights);
	expect(lines.map(({ name }) => name)).toEqual(['Acme Large 2', 'Acme Small 1']);
	expect(notes[0]).toBe('Acme Large 1 is retired and has no place.');
	const alone = rankingOf(needsView(fixtures, ['large-1', 'large-2'], []), equalWeights);
	expect(alone).toEqual({
		lines: [],
		notes: [
			'A ranking takes two models that can still be chosen.',
			'Acme Large 1 is retired and has no place.',
		],
	});
});

test('the sources of scores go on with those of the page, each once', () => {
	const [first] = needsView(fixtures, ['large-2', 'small-1'], []).sources;
	const again = needsView(fixtures, ['large-2', 'small-1'], [first!]);
	expect(again.sources.map(({ n }) => n)).toEqual(again.sources.map((_, i) => i + 1));
	expect(again.sources.filter(({ url }) => url === first!.url)).toEqual([first]);
});

test('scores and pairs to go on with are the same from documents as from the whole catalog', () => {
	const ids = fixtures.listed;
	for (const a of ids)
		for (const b of ids) {
			if (a === b) continue;
			const page = anyPage([fetched(fixtures, a), fetched(fixtures, b)])!;
			const { rows, models } = needsView(fixtures, [a, b], page.page.sources);
			expect(page.needs.rows, `${a} and ${b}`).toEqual(rows);
			expect(page.needs.models).toEqual(models);
			const related = page.kind === 'pair' ? page.related : [];
			expect(related.map(([one, other]) => comparisonPath(fixtures, one, other))).toEqual(
				relatedPairs(pairing(fixtures, a, b)).map(({ href }) => href),
			);
		}
});

test('three models are compared without pairs to go on with', () => {
	const page = anyPage(['large-2', 'small-1', 'beta-lite'].map((id) => fetched(fixtures, id)));
	expect(page?.kind).toBe('many');
	expect(page?.needs.models).toHaveLength(3);
	expect(anyPage([fetched(fixtures, 'large-2')])).toBeUndefined();
});
