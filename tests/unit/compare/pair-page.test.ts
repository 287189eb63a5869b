import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadCatalog } from '../../../src/catalog/load-catalog.ts';
import { publishedPairs } from '../../../src/compare/published-pairs.ts';
import type { Cited, CitedSource } from '../../../src/compare/citations.ts';
import { pairPage, type PairPage } from '../../../src/compare/pair-page.ts';
import type { Lead, Side } from '../../../src/compare/pair/pairing.ts';
import type { Benchmark, Catalog, Model } from '../../../src/schema/catalog.ts';
import type { RouteFacts } from '../../../src/schema/provider.ts';
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

let fixtures: Catalog;
beforeAll(async () => {
	fixtures = (await loadCatalog('tests/fixtures/data')).catalog;
});

const sides = ['a', 'b'] as const;

/** Every text of a page that is a sentence or ends like one. */
function sentences(page: PairPage): string[] {
	const cited: Cited[] = [
		...page.banners.map(({ text }) => text),
		...page.summary,
		...page.verdict.map(({ text }) => text),
		page.overall,
		...sides.flatMap((side) => [...page.tradeoffs[side].points, ...page.friction[side].points]),
		...page.deepDive.map(({ text }) => text),
		...page.faq.map(({ answer }) => answer),
	];
	return [
		page.head.description,
		...cited.map(({ text }) => text),
		...page.faq.map(({ question }) => question),
		...page.cost.table.assumptions,
		page.cost.table.gap,
	];
}

/** What is wrong with the wording of a sentence, in which `names` may hold anything; nothing when it is right. */
function faults(sentence: string, names: readonly string[] = []): string[] {
	const text = names
		.toSorted((one, other) => other.length - one.length)
		.reduce((left, name) => left.replaceAll(name, 'Name'), sentence);
	const checks: [RegExp, string][] = [
		[/[^.?]$/, 'does not end in . or ?'],
		[/undefined|NaN|null|\[object|Infinity/, 'holds a value that is none'],
		[/ {2}|^ | $/, 'has a stray space'],
		[/ [,.;:?]|[,;:]\.|\.\.|\(\)/, 'has stray punctuation'],
		[/\b([a-z]+) \1\b/i, 'doubles a word'],
		[
			/(?<![\d,.])1 (providers|benchmarks|months|routes|tokens|are|have|offer|serve)\b/,
			'1 as many',
		],
		[/([02-9]|1\d) (provider|benchmark|month|route|is|has|offers|serves)\b/, 'many as 1'],
		[/\$-|--|Name \d/, 'has a broken number, or one next to a name'],
	];
	return checks.flatMap(([check, fault]) => (check.test(text) ? [`${fault}: ${sentence}`] : []));
}

/** The names in the records of a catalog, of models and benchmarks. */
function namesIn({ models, benchmarks }: Catalog): string[] {
	return [...models.values(), ...benchmarks.values()].map(({ name }) => name);
}

describe('the wording check itself finds', () => {
	test.each([
		'It takes 200,000 tokens',
		'It costs NaN a month.',
		'It takes  tokens.',
		'It takes 200,000 tokens , and more.',
		'It is open ().',
		'It is is open.',
		'1 providers offer it.',
		'2 provider offer it.',
		'2 providers; 3 offers it.',
		'It takes 200,000 tokens against Small 1 128,000.',
	])('%s', (sentence) => {
		expect(faults(sentence, ['Small 1'])).toHaveLength(1);
	});
});

/** Published or not: any pair can be compared. */
const allPairs = () => publishedPairs({ ...fixtures, publishAll: true });

test('the invented catalogue has pairs to check', () => {
	expect(allPairs().length).toBeGreaterThanOrEqual(15);
});

test('every sentence of every pair is whole', () => {
	const names = namesIn(fixtures);
	const found = allPairs().flatMap(([a, b]) =>
		sentences(pairPage(fixtures, a, b)).flatMap((one) => faults(one, names)),
	);
	expect(found).toEqual([]);
});

test('no two questions and no two answers of a page are alike', () => {
	for (const [a, b] of allPairs()) {
		const { faq } = pairPage(fixtures, a, b);
		expect(new Set(faq.map(({ question }) => question)).size).toBe(faq.length);
		expect(new Set(faq.map(({ answer }) => answer.text)).size).toBe(faq.length);
	}
});

test('every claim has a source, and every source of the page is one that is cited', () => {
	for (const [a, b] of allPairs()) {
		const page = pairPage(fixtures, a, b);
		const claims = [
			...page.banners.map(({ text }) => text),
			...page.summary,
			...page.verdict.map(({ text }) => text),
			...sides.flatMap((side) => [...page.tradeoffs[side].points, ...page.friction[side].points]),
			...page.deepDive.map(({ text }) => text),
			...page.faq.map(({ answer }) => answer),
		];
		expect(claims.filter(({ refs }) => refs.length === 0)).toEqual([]);
		const numbers = new Set(refsIn(page));
		expect([...numbers].sort((x, y) => x - y)).toEqual(page.sources.map(({ n }) => n));
	}
});

/** Every number in a list called refs, wherever it stands in a page. */
function refsIn(value: unknown): number[] {
	if (Array.isArray(value)) return value.flatMap(refsIn);
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) =>
		key === 'refs' && Array.isArray(inner) ? (inner as number[]) : refsIn(inner),
	);
}

test('the head names both models and what the page has', () => {
	expect(pairPage(fixtures, 'large-2', 'small-1').head).toEqual({
		title: 'Acme Large 2 vs Acme Small 1: price, context, benchmarks',
		description:
			'Acme Large 2 and Acme Small 1 compared: monthly cost, context (1,000,000 and 128,000 tokens), 1 comparable benchmark, capabilities and switch friction, each value with its source.',
		path: '/compare/large-2/small-1/',
		asOf: '20 Aug 2026',
		breadcrumb: [
			{ name: 'Compare', path: '/compare/' },
			{ name: 'Acme Large 2', path: '/models/large-2/' },
		],
	});
});

test('a retired model without a known cost on the other side: the worst pair reads whole', () => {
	const page = pairPage(fixtures, 'large-1', 'nimbus-7b');
	expect(page.banners.map(({ text }) => text.text)).toEqual([
		'Acme retired Acme Large 1 on 30 Jun 2026.',
	]);
	expect(page.summary.map(({ text }) => text)).toEqual([
		'Acme released Acme Large 1 on 24 Feb 2025; Nimbus released Nimbus 7B on 10 Feb 2026, 12 months later.',
		'For 1,000,000 requests a month of 800 input and 250 output tokens, Acme Large 1 came to $12,300 a month at its last price; the cost of Nimbus 7B is unknown (no provider of it is known).',
		'Acme Large 1 takes 200,000 tokens of context against 65,536 for Nimbus 7B.',
		'The weights of Nimbus 7B are open, those of Acme Large 1 are not.',
	]);
	expect(page.overall).toEqual({
		lead: 'none',
		text: 'No overall line: Acme Large 1 is retired.',
		refs: [],
	});
	expect(page.tradeoffs.a.heading).toBe('Were it not retired, choose Acme Large 1 when');
	expect(page.cost.table.totals).toEqual([{ text: '$12,300' }, { text: 'Unknown' }]);
});

test('a changed price stands with its day', () => {
	const { priceChanges } = pairPage(fixtures, 'nimbus-7b', 'small-1');
	expect(priceChanges.map(({ text }) => text)).toEqual([
		'On 1 Apr 2026, Acme Small 1 at Acme: input fell 33.3%, from $3.00 to $2.00; output fell 16.7%, from $12.00 to $10.00.',
	]);
});

/**
 * A page without what the order of its sides decides: sides are named by model, texts are bags of
 * words, references are sources, and `later` and `earlier` are one.
 */
function sideless(page: PairPage): unknown {
	const swapped = page.a.id > page.b.id;
	const side = (one: Side) => ((one === 'a') !== swapped ? 'first' : 'second');
	const lead = (one: Lead) => (one === 'a' || one === 'b' ? side(one) : one);
	// The words of a licence stand once, at the source that is cited first.
	const unplaced = ({ name, url, host, checkedOn }: CitedSource) => ({
		name,
		url,
		host,
		checkedOn,
	});
	const cited = ({ text, refs }: Cited) => ({
		words: text
			.replace(/\b(earlier|later)\b/g, 'apart')
			.split(/[\s,;:.?]+/)
			.map((word) => word.toLowerCase())
			.sort(),
		sources: sorted(refs.map((n) => unplaced(page.sources[n - 1]!))),
	});
	const bySide = <T>(of: (one: Side) => T) =>
		Object.fromEntries(sides.map((one) => [side(one), of(one)]));
	const ordered = <T>(cells: T[]) => (swapped ? cells.toReversed() : cells);
	const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
	const cell = (one: (Cited & { disputed?: Cited[] }) | undefined) =>
		one && { ...one, ...cited(one), refs: 0, disputed: one.disputed?.map(cited) };
	return {
		banners: sorted(page.banners.map(({ kind, text }) => [kind, cited(text)])),
		summary: page.summary.map(cited),
		verdict: page.verdict.map((line) => [line.need, lead(line.lead), cited(line.text)]),
		overall: [lead(page.overall.lead), cited(page.overall)],
		scorecard: page.scorecard.map((row) => [
			row.signal,
			lead(row.lead),
			row.leadText,
			bySide((one) => cited(row[one])),
		]),
		tradeoffs: bySide((one) => [
			page.tradeoffs[one].heading,
			page.tradeoffs[one].points.map(cited),
		]),
		cost: {
			workload: page.cost.workload,
			routes: ordered(page.cost.table.routes),
			lines: page.cost.table.lines.map(({ label, cells }) => [label, ordered(cells)]),
			totals: ordered(page.cost.table.totals),
			successors: ordered(page.cost.table.successors),
			heirRefs: bySide((one) => page.cost.heirRefs[one].length),
			gap: page.cost.table.gap.split(' ').sort(),
			assumptions: sorted(page.cost.table.assumptions.map((one) => one.split(/[ :]+/).sort())),
		},
		friction: bySide((one) => [page.friction[one].heading, page.friction[one].points.map(cited)]),
		specs: page.specs.map(({ label, cells }) => [label, ordered(cells.map(cell))]),
		prices: page.prices.map(({ provider, rows }) => [
			provider,
			sorted(rows.map((row) => [side(row.side), row.provider, row.stateText, row.prices.length])),
		]),
		priceChanges: sorted(page.priceChanges.map(cited)),
		capabilities: page.capabilities.map(({ id, cells }) => [
			id,
			ordered(cells.map(({ answer }) => answer)),
		]),
		benchmarks: {
			shared: page.benchmarks.shared.map(({ category, rows }) => [
				category,
				rows.map((row) => [
					row.benchmark,
					row.conditions,
					row.winner === 'tie' ? 'tie' : side(row.winner),
					bySide((one) => cell(row[one])),
				]),
			]),
			apart: page.benchmarks.apart.map((row) => [row.benchmark, bySide((one) => cell(row[one]))]),
			only: bySide((one) => page.benchmarks.only[one].map(({ benchmark }) => benchmark)),
		},
		deepDive: page.deepDive.map(({ title, text }) => [title, cited(text)]),
		faq: sorted(
			page.faq.map(({ question, answer }) => [question.split(/\W+/).sort(), cited(answer)]),
		),
		related: page.related,
		sources: sorted(page.sources.map(unplaced)),
		attributions: sorted(page.sources.flatMap(({ attribution }) => attribution ?? [])),
	};
}

test('swapping two models swaps the sides and changes nothing else, in the invented catalogue', () => {
	for (const [a, b] of allPairs())
		expect(sideless(pairPage(fixtures, b, a))).toEqual(sideless(pairPage(fixtures, a, b)));
});

const realSeed = Math.floor(Math.random() * 2 ** 31);

test(
	`swapping two models swaps the sides and changes nothing else, in 50 pairs of data/ (seed ${realSeed})`,
	{ timeout: 60_000 },
	async () => {
		const { catalog } = await loadCatalog('data');
		const ids = fc.uniqueArray(fc.constantFrom(...catalog.listed), { minLength: 2, maxLength: 2 });
		fc.assert(
			fc.property(ids, (pair) => {
				const [a, b] = pair as [string, string];
				expect(sideless(pairPage(catalog, b, a))).toEqual(sideless(pairPage(catalog, a, b)));
			}),
			{ numRuns: 50, seed: realSeed },
		);
	},
);

const day = fc.constantFrom('2025-02-24', '2025-03-24', '2026-01-15');
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const given = <T extends object>(facts: T) =>
	Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<{
		[K in keyof T]: NonNullable<T[K]>;
	}>;

const anyModel = fc
	.record({
		lab: fc.constantFrom('acme', 'beta'),
		releasedOn: day,
		contextTokens: fc.constantFrom(32_000, 128_000, 1_000_000),
		maxOutputTokens: optional(fc.constantFrom(8_000, 64_000)),
		knowledgeCutoff: optional(fc.constantFrom('2024-10', '2025-06', '2025-06-30')),
		stage: optional(fc.constantFrom('preview', 'deprecated', 'retired')),
		retiresOn: optional(fc.constantFrom('2026-06-30', '2026-12-01')),
		openWeights: optional(fc.boolean()),
		licence: optional(fc.constantFrom('MIT', 'Acme Community License')),
		commercialUse: optional(fc.boolean()),
		input: optional(
			fc
				.subarray(['image', 'pdf', 'audio', 'video'] as const)
				.map((more) => ['text' as const, ...more]),
		),
		capabilities: fc.record(
			{
				reasoning: fc.boolean(),
				toolCalling: fc.boolean(),
				streaming: fc.boolean(),
				batch: fc.boolean(),
			},
			{ requiredKeys: [] },
		),
		source: fc.constantFrom('acme-docs', 'price-watch'),
	})
	.map(({ contextTokens, maxOutputTokens, input, source, capabilities, ...rest }) => ({
		...given(rest),
		limits: { contextTokens, ...given({ maxOutputTokens }) },
		modalities: { ...given({ input }), output: ['text' as const] },
		capabilities: given(capabilities),
		from: { default: source },
	}));

const price = fc.constantFrom(0, 0.1, 1, 2, 2.01, 10);
const anyRoute = fc
	.record({
		input: optional(price),
		output: optional(price),
		cached: optional(price),
		status: optional(fc.constantFrom('preview', 'deprecated', 'ended')),
		endsOn: optional(fc.constantFrom('2026-06-30', '2026-12-01')),
		variant: optional(fc.constantFrom('free', 'eu', 'fast')),
		hours: fc.boolean(),
		source: fc.constantFrom('acme-docs', 'price-watch'),
	})
	.map(({ input, output, cached, hours, source, ...rest }): Partial<RouteFacts> => {
		const { inputUsdPerMtok: _i, outputUsdPerMtok: _o, ...bare } = aPricePeriod({ from: source });
		const prices = {
			inputUsdPerMtok: input,
			outputUsdPerMtok: output,
			cacheReadUsdPerMtok: cached,
		};
		const windows = [{ fromUtc: '16:30', toUtc: '00:30', inputUsdPerMtok: 1 }];
		return {
			...given(rest),
			prices: [{ ...bare, ...given(prices), ...(hours ? { hours: windows } : {}) }],
		};
	});

const anyResult = fc
	.record({
		score: fc.constantFrom(50, 50.01, 60, 61.3),
		effort: optional(fc.constantFrom('high', 'low')),
		harness: optional(fc.constant('Compass')),
		runBy: fc.constantFrom('lab' as const, 'independent' as const),
		source: fc.constantFrom('acme-docs', 'price-watch'),
	})
	.map(({ score, runBy, source, ...rest }) =>
		aResult({ score, runBy, from: source, ...given(rest) }),
	);

const ids = ['m-1', 'm-2', 'm-3'];
const kinds = ['first-party', 'cloud', 'aggregator', 'plan'] as const;

/** Three models, four providers, three benchmarks: some of everything, much of it missing. */
const anyCatalog = fc
	.record({
		models: fc.tuple(anyModel, anyModel, anyModel),
		routes: fc.array(fc.record({ model: fc.nat(2), provider: fc.nat(3), facts: anyRoute }), {
			maxLength: 8,
		}),
		results: fc.array(fc.record({ model: fc.nat(2), benchmark: fc.nat(2), facts: anyResult }), {
			maxLength: 14,
		}),
		better: fc.tuple(...ids.map(() => fc.constantFrom('higher' as const, 'lower' as const))),
	})
	.map(({ models, routes, results, better }) =>
		aCatalog({
			sources: [aSource(), aSource({ id: 'price-watch' })],
			labs: [aLab(), aLab({ id: 'beta' })],
			models: models.map((facts, i) => aModel({ ...(facts as Partial<Model>), id: ids[i]! })),
			providers: kinds.map((kind, i) =>
				aProvider({
					id: kind === 'first-party' ? 'acme' : kind,
					kind,
					routes: routes
						.filter(({ provider }) => provider === i)
						.map(({ model, facts }, n) =>
							aRoute({ ...facts, model: ids[model]!, id: `route-${n}` }),
						),
				}),
			),
			benchmarks: better.map((which, i): Benchmark =>
				aBenchmark({
					id: `quiz-${i}`,
					better: which,
					results: results
						.filter(({ benchmark }) => benchmark === i)
						.map(({ model, facts }) => ({ ...facts, model: ids[model]! })),
				}),
			),
		}),
	);

test('whatever is known, a page reads whole and swapping its models changes nothing else', () => {
	fc.assert(
		fc.property(anyCatalog, (catalog) => {
			const page = pairPage(catalog, 'm-1', 'm-2');
			const names = namesIn(catalog);
			expect(sentences(page).flatMap((one) => faults(one, names))).toEqual([]);
			expect(sideless(pairPage(catalog, 'm-2', 'm-1'))).toEqual(sideless(page));
		}),
		// The same runs every time: a failure here must not come and go.
		{ numRuns: 100, seed: 2026 },
	);
});
