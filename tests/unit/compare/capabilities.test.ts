import { expect, test } from 'vitest';
import { capabilityDefinitions } from '../../../src/compare/capabilities.ts';
import { profileOf } from '../../../src/compare/profile.ts';
import type { Model } from '../../../src/schema/catalog.ts';
import type { PricePeriod } from '../../../src/schema/provider.ts';
import {
	aCatalog,
	aLab,
	aModel,
	aPricePeriod,
	aProvider,
	aRoute,
	aSource,
} from '../../fixtures/records.ts';

const sources = [aSource(), aSource({ id: 'price-watch' })];

function capabilities(facts: Partial<Model>, prices?: PricePeriod) {
	const providers = prices ? [aProvider({ routes: [aRoute({ prices: [prices] })] })] : [];
	const catalog = aCatalog({ sources, labs: [aLab()], models: [aModel(facts)], providers });
	return new Map(profileOf(catalog, 'small-1').capabilities.map((one) => [one.id, one]));
}

const answers = (facts: Partial<Model>, prices?: PricePeriod) =>
	Object.fromEntries([...capabilities(facts, prices)].map(([id, { answer }]) => [id, answer]));

test('what a model takes follows from its inputs', () => {
	const takes = (...input: ('text' | 'image' | 'pdf' | 'audio' | 'video')[]) => {
		const { vision, multimodal, audio, 'file-input': file } = answers({ modalities: { input } });
		return [vision, multimodal, file, audio];
	};
	expect(takes('text')).toEqual(['no', 'no', 'no', 'no']);
	expect(takes('text', 'image')).toEqual(['yes', 'yes', 'no', 'no']);
	expect(takes('text', 'video')).toEqual(['yes', 'yes', 'no', 'no']);
	expect(takes('text', 'pdf')).toEqual(['no', 'yes', 'yes', 'no']);
	expect(takes('text', 'audio')).toEqual(['no', 'yes', 'no', 'yes']);
});

test('unknown inputs are unknown, not no', () => {
	const { vision, multimodal, 'file-input': file, audio } = answers({ modalities: {} });
	expect([vision, multimodal, file, audio]).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
});

test('yes and no have the source that says so; unknown has none', () => {
	const found = capabilities({
		capabilities: { reasoning: true, fineTuning: false },
		from: { default: 'acme-docs', 'capabilities.fineTuning': 'price-watch' },
	});
	expect(found.get('reasoning')).toMatchObject({
		answer: 'yes',
		fact: { value: true, text: 'Yes', evidence: [{ source: 'acme-docs' }] },
	});
	expect(found.get('fine-tuning')).toMatchObject({
		answer: 'no',
		fact: { value: false, text: 'No', evidence: [{ source: 'price-watch' }] },
	});
	expect(found.get('streaming')).toEqual({
		id: 'streaming',
		name: 'Streaming',
		noun: 'streaming',
		answer: 'unknown',
	});
});

test('a price for batches or cached input is a yes, cited by the price', () => {
	const prices = aPricePeriod({
		batchInputUsdPerMtok: 1,
		cacheReadUsdPerMtok: 0.5,
		fieldsFrom: { cacheReadUsdPerMtok: 'price-watch' },
	});
	const found = capabilities({}, prices);
	expect(found.get('batch')).toMatchObject({
		answer: 'yes',
		fact: { evidence: [{ source: 'acme-docs' }] },
	});
	expect(found.get('prompt-caching')).toMatchObject({
		answer: 'yes',
		fact: { evidence: [{ source: 'price-watch' }] },
	});
	expect(answers({})).toMatchObject({ batch: 'unknown', 'prompt-caching': 'unknown' });
});

test('a stated no goes before a price', () => {
	const prices = aPricePeriod({ batchInputUsdPerMtok: 1 });
	expect(answers({ capabilities: { batch: false } }, prices)['batch']).toBe('no');
});

test('every capability of the schema and the design stands once, with a meaning', () => {
	expect(capabilityDefinitions.map(({ id }) => id)).toEqual([
		'vision',
		'multimodal',
		'reasoning',
		'tool-calling',
		'structured-output',
		'code-execution',
		'computer-use',
		'web-search',
		'file-input',
		'audio',
		'streaming',
		'fine-tuning',
		'batch',
		'prompt-caching',
	]);
	for (const { meaning } of capabilityDefinitions) expect(meaning).toMatch(/^[A-Z].*\.$/);
});
