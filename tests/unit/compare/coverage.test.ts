import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/compare/coverage.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Benchmark, Model } from '../../../src/schema/catalog.ts';
import type { CapabilityKey } from '../../../src/schema/model.ts';
import {
	aBenchmark,
	aCatalog,
	aLab,
	aModel,
	aProvider,
	aResult,
	aRoute,
} from '../../fixtures/records.ts';

function coverage(model: Model, benchmarks: Benchmark[] = [], priced = true) {
	const catalog = aCatalog({
		labs: [aLab()],
		models: [model],
		providers: priced ? [aProvider({ routes: [aRoute()] })] : [],
		benchmarks,
	});
	return coverageOf(profileOf(catalog, 'small-1'));
}

const stated: CapabilityKey[] = [
	'reasoning',
	'toolCalling',
	'structuredOutput',
	'codeExecution',
	'computerUse',
	'webSearch',
	'streaming',
	'fineTuning',
	'batch',
	'promptCaching',
];

/** A closed model of which all is known but scores and the capabilities that are not among `first`. */
const withCapabilities = (first: number) =>
	aModel({
		knowledgeCutoff: '2025-06',
		openWeights: false,
		capabilities: Object.fromEntries(stated.slice(0, first).map((key) => [key, false])),
	});
const three = ['one', 'two', 'three'].map((id) => aBenchmark({ id, results: [aResult()] }));

// 21 fields of a closed model: 6 of the record and price, scores, 4 capabilities by input, 10 stated.
test('all 21 fields of a closed model known', () => {
	expect(coverage(withCapabilities(10), three)).toEqual({
		grade: 'A',
		known: 21,
		total: 21,
		missing: [],
	});
});

test.each([
	{ stated: 7, benchmarks: three, known: 18, grade: 'A', name: '18 of 21 is 85.7%, from 85% on A' },
	{ stated: 6, benchmarks: three, known: 17, grade: 'B', name: '17 of 21 is 81%' },
	{ stated: 4, benchmarks: three, known: 15, grade: 'B', name: '15 of 21 is 71.4%, from 70% on B' },
	{ stated: 3, benchmarks: three, known: 14, grade: 'C', name: '14 of 21 is 66.7%' },
	{ stated: 1, benchmarks: [], known: 11, grade: 'C', name: '11 of 21 is 52.4%, from 50% on C' },
	{ stated: 0, benchmarks: [], known: 10, grade: 'D', name: '10 of 21 is 47.6%' },
])('$name: $grade', ({ stated: count, benchmarks, known, grade }) => {
	expect(coverage(withCapabilities(count), benchmarks)).toMatchObject({ known, total: 21, grade });
});

test('what is missing is named', () => {
	const model = aModel({ limits: { contextTokens: 1000 }, modalities: { output: ['text'] } });
	const { missing } = coverage(model, three.slice(0, 2), false);
	expect(missing.slice(0, 8)).toEqual([
		'maximum output',
		'knowledge cutoff',
		'open weights',
		'price',
		'scores in 3 benchmarks',
		'vision',
		'multimodal input',
		'reasoning',
	]);
});

test('two results in one benchmark are one benchmark', () => {
	const results = [aResult(), aResult({ effort: 'high' }), aResult({ effort: 'low' })];
	expect(coverage(withCapabilities(10), [aBenchmark({ results })]).missing).toEqual([
		'scores in 3 benchmarks',
	]);
});

test('parameters and licence are asked of open weights only', () => {
	const open = { ...withCapabilities(10), openWeights: true };
	expect(coverage(open, three)).toMatchObject({
		known: 21,
		total: 23,
		missing: ['parameters', 'licence'],
	});
});
