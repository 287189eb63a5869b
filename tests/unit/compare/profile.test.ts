import { expect, test } from 'vitest';
import { profileOf } from '../../../src/compare/profile.ts';
import { aCatalog, aLab, aModel, aSource } from '../../fixtures/records.ts';

const sources = [aSource(), aSource({ id: 'price-watch' })];
const labs = [aLab()];

test('every field is a fact, as readers see it, with its own source', () => {
	const model = aModel({
		name: 'Acme Small 1',
		knowledgeCutoff: '2025-06',
		parameters: { total: 24_000_000_000, active: 3_000_000_000 },
		openWeights: true,
		licence: 'MIT',
		commercialUse: false,
		architecture: 'mixture of experts',
		limits: { contextTokens: 131_072, maxInputTokens: 100_000, maxOutputTokens: 16_384 },
		modalities: { input: ['text', 'image', 'pdf'], output: ['text'] },
		successor: 'large-2',
		from: { default: 'acme-docs', limits: 'price-watch' },
	});
	const next = aModel({ id: 'large-2', name: 'Acme Large 2' });
	const profile = profileOf(aCatalog({ sources, labs, models: [model, next] }), 'small-1');
	const text = (key: keyof typeof profile) => (profile[key] as { text: string }).text;
	expect(text('releasedOn')).toBe('15 Jan 2026');
	expect(text('knowledgeCutoff')).toBe('Jun 2025');
	expect(text('contextTokens')).toBe('131,072');
	expect(text('maxInputTokens')).toBe('100,000');
	expect(text('maxOutputTokens')).toBe('16,384');
	expect(text('totalParameters')).toBe('24B');
	expect(text('activeParameters')).toBe('3B');
	expect(text('openWeights')).toBe('Yes');
	expect(text('commercialUse')).toBe('No');
	expect(text('inputModalities')).toBe('text, image, PDF');
	expect(profile.successor).toMatchObject({ value: 'large-2', text: 'Acme Large 2' });
	expect(profile.contextTokens?.evidence).toMatchObject([{ source: 'price-watch' }]);
	expect(profile.licence?.evidence).toMatchObject([{ source: 'acme-docs' }]);
});

test('what is not known is left out, not empty and not zero', () => {
	const { releasedOn: _, ...bare } = aModel({ limits: {}, modalities: {} });
	const profile = profileOf(aCatalog({ labs, models: [bare] }), 'small-1');
	expect(Object.keys(profile)).toEqual([
		'id',
		'name',
		'model',
		'lab',
		'status',
		'capabilities',
		'offers',
		'cost',
		'scores',
	]);
	expect(profile.cost).toEqual({ kind: 'unknown', reason: 'No provider of it is known' });
});

test('values that lost stand beside the one that holds, in the same words and with their source', () => {
	const model = aModel({
		conflicts: [
			{ field: 'limits.contextTokens', value: 400_000, from: 'price-watch' },
			{ field: 'releasedOn', value: '2026-01-16', from: 'price-watch' },
			{ field: 'limits.maxOutputTokens', value: 'unlimited', from: 'price-watch' },
		],
	});
	const profile = profileOf(aCatalog({ sources, labs, models: [model] }), 'small-1');
	expect(profile.contextTokens?.disputed).toMatchObject([
		{ value: 400_000, text: '400,000', evidence: [{ source: 'price-watch' }] },
	]);
	expect(profile.releasedOn?.disputed).toMatchObject([{ text: '16 Jan 2026' }]);
	expect(profile.maxOutputTokens?.disputed).toMatchObject([{ text: 'unlimited' }]);
	expect(profile.outputModalities).not.toHaveProperty('disputed');
});

test('a profile is made once a catalog', () => {
	const catalog = aCatalog({ labs, models: [aModel()] });
	expect(profileOf(catalog, 'small-1')).toBe(profileOf(catalog, 'small-1'));
	expect(profileOf(aCatalog({ labs, models: [aModel()] }), 'small-1')).not.toBe(
		profileOf(catalog, 'small-1'),
	);
});

test('an unknown model is an error that names it', () => {
	expect(() => profileOf(aCatalog(), 'small-1')).toThrow('No model small-1 in data/models');
});
