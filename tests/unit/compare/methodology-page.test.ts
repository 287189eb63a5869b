import { expect, test } from 'vitest';
import { capabilityDefinitions } from '../../../src/compare/capabilities.ts';
import { methodologyPage } from '../../../src/compare/methodology-page.ts';
import { rules } from '../../../src/compare/rules.ts';
import { presets } from '../../../src/cost/workload.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aResult,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const { sections } = methodologyPage(aCatalog());
const section = (id: string) => sections.find((one) => one.id === id)!;

test('every capability has an anchor and its meaning', () => {
	expect(section('capabilities').table?.rows.map(({ id }) => id)).toEqual(
		capabilityDefinitions.map(({ id }) => id),
	);
});

test('every preset has its traffic and its reason', () => {
	expect(section('cost').table?.rows.map(({ cells }) => cells[2])).toEqual(
		presets.map(({ reason }) => reason),
	);
});

test('no anchor stands twice', () => {
	const ids = sections.flatMap(({ id, table }) => [
		id,
		...(table?.rows ?? []).map((row) => row.id),
	]);
	expect(ids).toEqual([...new Set(ids)]);
});

test.each([
	['verdict', `at least ${rules.overallSharedBenchmarks} comparable benchmarks`],
	['verdict', 'at least 60% of the comparable benchmarks'],
	['cost', 'at most 1% of the larger'],
	['tags', '1,000,000 tokens or more'],
	['tags', `${rules.percentileModels} or more models alike`],
	['coverage', 'A from 85%, B from 70%, C from 50%, D below.'],
])('%s states its number: %s', (id, words) => {
	expect(section(id).rules.join(' ')).toContain(words);
});

/** Two models: measured alike, one dearer since July, one with a disputed window, one checked long ago. */
const worked = aCatalog({
	sources: [aSource(), aSource({ id: 'old', asOf: '2025-01-01' })],
	labs: [aLab()],
	models: [
		aModel({
			conflicts: [{ field: 'limits.contextTokens', value: 64_000, from: 'old' }],
			retiresOn: '2026-12-01',
		}),
		aModel({ id: 'small-2', releasedOn: '2026-06-01' }),
		aModel({ id: 'small-3', limits: {} }),
	],
	providers: [
		aProvider({
			routes: [
				aRoute({
					prices: [aPricePeriod(), aPricePeriod({ since: '2026-07-01', outputUsdPerMtok: 12 })],
				}),
				aRoute({ model: 'small-2', prices: [aPricePeriod({ from: 'old' })] }),
			],
		}),
	],
	benchmarks: [
		aBenchmark({
			results: [aResult({ from: 'old' }), aResult({ model: 'small-2', score: 60, from: 'old' })],
		}),
	],
});

test.each([
	['trust', 'For the context window of Small 1, Acme Docs gives 128,000 tokens and Old 64,000.'],
	['listed', 'Small 2 is listed: it puts out text, was released on 1 Jun 2026'],
	[
		'listed',
		'Small 3 is not listed: the context window and a paid price or open weights must be known first.',
	],
	['published', 'Small 1 and Small 2 have a page: Quiz measured both alike.'],
	['status', 'Acme retires Small 1 on 1 Dec 2026, in 103 days as of 20 Aug 2026.'],
	['history', 'On 1 Jul 2026, Small 1 at Acme: output rose 20%, from $10.00 to $12.00.'],
	['comparable', 'In Quiz, Small 1 scores 50% and Small 2 60%: measured alike, so Small 2 leads.'],
	['verdict', 'Small 1 and Small 2. No overall line: Small 1 is deprecated.'],
	['coverage', 'Not known: '],
	[
		'freshness',
		'The price of Small 2 at Acme was checked on 1 Jan 2025, 596 days before 20 Aug 2026',
	],
	[
		'freshness',
		'The score of Small 1 in Quiz was checked on 1 Jan 2025, 596 days before 20 Aug 2026',
	],
])('%s is worked on a record: %s', (id, words) => {
	const { examples } = methodologyPage(worked).sections.find((one) => one.id === id)!;
	expect(examples.map(({ text }) => text).join(' ')).toContain(words);
});

test('a rule that no record of a catalogue meets has no example', () => {
	expect(sections.flatMap(({ examples }) => examples)).toEqual([]);
});
