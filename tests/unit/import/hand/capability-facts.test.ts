import { expect, test } from 'vitest';
import { capabilityFacts } from '../../../../src/import/hand/capability-facts.ts';
import { placeClaims } from '../../../../src/import/reconcile/place.ts';
import { sourceSchema } from '../../../../src/schema/source.ts';

const { sources, claims } = capabilityFacts();
const models = claims.filter((claim) => claim.kind === 'model');

test('a statement of a lab becomes a claim of the lab, with the page that says so', () => {
	expect(claims).toContainEqual({
		kind: 'model',
		source: 'stepfun-pages',
		raw: 'step-3',
		scope: 'lab',
		values: { capabilities: { reasoning: true } },
		url: 'https://github.com/stepfun-ai/Step3/blob/HEAD/README.md',
	});
});

test('a model that takes text alone has no vision', () => {
	expect(claims).toContainEqual({
		kind: 'model',
		source: 'meta-pages',
		raw: 'llama-2-7b',
		scope: 'lab',
		values: { 'modalities.input': ['text'] },
		url: 'https://github.com/meta-llama/llama/blob/HEAD/MODEL_CARD.md',
	});
	expect(claims.find((claim) => claim.kind === 'model' && claim.raw === 'dbrx')).toMatchObject({
		values: { 'modalities.input': ['text'], capabilities: { toolCalling: false } },
	});
});

test('whoever serves models of others counts as a reseller, and says only yes', () => {
	const served = models.filter(({ scope }) => scope === 'provider');
	expect(served).toContainEqual({
		kind: 'model',
		source: 'amazon-bedrock-docs',
		raw: 'palmyra-x5',
		scope: 'provider',
		values: { capabilities: { structuredOutput: true } },
		url: 'https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-palmyra-x5.html',
	});
	for (const { values } of served) {
		expect(Object.keys(values)).toEqual(['capabilities']);
		expect(Object.values(values.capabilities!)).not.toContain(false);
	}
});

test('each statement has a source that a record may cite, and an address', () => {
	for (const { source, url } of models) {
		expect(sourceSchema.safeParse(sources[source]).success).toBe(true);
		expect(url).toMatch(/^https:\/\/[\w./%-]+$/);
	}
	expect(sources['mistral-pages']).toEqual({
		name: 'Pages of Mistral AI',
		url: 'https://mistral.ai',
		kind: 'lab',
		asOf: '2026-11-22',
		retrieved: '2026-11-22',
	});
});

test('models are named by the id of their record, and labs speak of their own', () => {
	const { placed } = placeClaims(models, new Map());
	expect(placed.map(({ id }) => id)).toEqual(models.map(({ raw }) => raw));
	for (const { claim, lab } of placed)
		if (claim.scope === 'lab') expect(`${lab}-pages`).toBe(claim.source);
});

test('no source says the same of one model twice', () => {
	const said = models.flatMap(({ source, raw, values }) =>
		[...Object.keys(values), ...Object.keys(values.capabilities ?? {})]
			.filter((key) => key !== 'capabilities')
			.map((key) => `${source} ${raw} ${key}`),
	);
	expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
});
