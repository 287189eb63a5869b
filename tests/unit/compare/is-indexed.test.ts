import { expect, test } from 'vitest';
import { isIndexed } from '../../../src/compare/is-indexed.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Benchmark, Model } from '../../../src/schema/catalog.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

/** With these more than half of the tracked facts are known, whatever is known of price and scores. */
const known: Partial<Model> = {
	openWeights: false,
	knowledgeCutoff: '2025-06',
	capabilities: {
		reasoning: true,
		toolCalling: true,
		structuredOutput: false,
		streaming: true,
	},
};

function pairOf(
	facts: { a: Partial<Model>; b: Partial<Model> },
	{ priced, benchmarks = 0 }: { priced: readonly string[]; benchmarks?: number },
) {
	const tests = Array.from({ length: benchmarks }, (_, i): Benchmark =>
		aBenchmark({
			id: `quiz-${i}`,
			results: ['small-1', 'small-2'].map((model) => aResult({ model })),
		}),
	);
	return aCatalog({
		labs: [aLab()],
		models: [aModel(facts.a), aModel({ id: 'small-2', ...facts.b })],
		providers: [aProvider({ routes: priced.map((model) => aRoute({ model })) })],
		benchmarks: tests,
	});
}

const both = ['small-1', 'small-2'];

test.each([
	{
		name: 'both costs known',
		facts: { a: known, b: known },
		evidence: { priced: both },
		indexed: true,
	},
	{
		name: 'one cost known, nothing measured',
		facts: { a: known, b: known },
		evidence: { priced: ['small-1'] },
		indexed: false,
	},
	{
		name: 'one cost known, two benchmarks',
		facts: { a: known, b: known },
		evidence: { priced: ['small-1'], benchmarks: 2 },
		indexed: false,
	},
	{
		name: 'one cost known, three benchmarks',
		facts: { a: known, b: known },
		evidence: { priced: ['small-1'], benchmarks: 3 },
		indexed: true,
	},
	{
		name: 'both costs known, little else of one',
		facts: { a: known, b: {} },
		evidence: { priced: both, benchmarks: 3 },
		indexed: false,
	},
])('$name: $indexed', ({ facts, evidence, indexed }) => {
	const catalog = pairOf(facts, evidence);
	const [a, b] = both.map((id) => profileOf(catalog, id));
	expect(isIndexed(a!, b!)).toBe(indexed);
	expect(isIndexed(b!, a!)).toBe(indexed);
});
