import { expect, test } from 'vitest';
import { questionsOf } from '../../../../src/compare/pair/faq.ts';
import { aModel, aProvider } from '../../../fixtures/records.ts';
import {
	a,
	aPair,
	b,
	cloud,
	route,
	sourcesOf,
	traffic,
	type PairRecords,
} from './a-pair.fixture.ts';

const faq = (records: PairRecords = {}) =>
	Object.fromEntries(
		questionsOf(aPair(records)).map(({ question, answer }) => [question, answer.text]),
	);

test('only what is known is asked', () => {
	expect(faq()).toEqual({
		'Which has the longer context window?': 'Neither: both take 128,000 tokens.',
		'Can they read images?': 'No, neither takes images.',
	});
	expect(faq({ a: { limits: {}, modalities: {} } })).toEqual({});
});

test('a retired model: from when, and which follows', () => {
	const retired = { retiresOn: '2026-06-30', successor: 'small-2' };
	const others = [aModel({ id: 'small-2', name: 'Small 2' })];
	expect(faq({ a: retired, others })).toMatchObject({
		'Is Small 1 still available?':
			'Not from Acme, which retired Small 1 on 30 Jun 2026. Its successor is Small 2.',
	});
	const small2 = { id: 'small-2', name: 'Small 2', retiresOn: '2026-07-31' };
	const small3 = aModel({ id: 'small-3', name: 'Small 3' });
	const line = [aModel({ ...small2, successor: 'small-3' }), small3];
	expect(faq({ a: retired, others: line })).toMatchObject({
		'Is Small 1 still available?':
			'Not from Acme, which retired Small 1 on 30 Jun 2026. Its successor is Small 2, retired too; next in service is Small 3.',
	});
	expect(faq({ a: retired, others: [aModel(small2)] })).toMatchObject({
		'Is Small 1 still available?':
			'Not from Acme, which retired Small 1 on 30 Jun 2026. Its successor is Small 2, retired too.',
	});
	expect(faq({ a: { retiresOn: '2026-12-01' } })).toMatchObject({
		'How long is Small 1 available?': 'Acme serves Small 1 until 1 Dec 2026.',
	});
	const from = { default: 'acme-docs', successor: 'open-scores' };
	const [first] = questionsOf(aPair({ a: { ...retired, from }, others }));
	expect(sourcesOf(first!.answer)).toEqual(['acme-docs', 'open-scores']);
});

test('which is cheaper: both amounts, with their providers', () => {
	const providers = [cloud('gamma', route(b, [1, 4])), cloud('delta', route(a, [2, 10]))];
	expect(faq({ providers })).toMatchObject({
		'Which is cheaper, Small 1 or Large 2?': `Large 2 at the default traffic: ${traffic} cost $1,800 a month at Gamma, against $4,100 with Small 1 at Delta.`,
	});
});

test('which is cheaper: neither, when they cost about the same', () => {
	const providers = [cloud('gamma', route(b, [1.5, 11.6]), route(a, [2, 10]))];
	expect(faq({ providers })).toMatchObject({
		'Which is cheaper, Small 1 or Large 2?': `Neither by more than 1%: ${traffic} cost $4,100 a month with Small 1 at Gamma and $4,100 with Large 2 at Gamma.`,
	});
});

test('which is cheaper is not asked when one cost is unknown or ended', () => {
	const asked = (...providers: NonNullable<PairRecords['providers']>) =>
		'Which is cheaper, Small 1 or Large 2?' in faq({ providers });
	expect(asked(cloud('gamma', route(a, [2, 10])))).toBe(false);
	expect(asked(cloud('gamma', route(b, [1, 4], { status: 'ended' }), route(a, [2, 10])))).toBe(
		false,
	);
});

test('prices per million tokens, a last one in the past tense', () => {
	const ended = route(b, [3, 15], { status: 'ended' });
	expect(faq({ providers: [cloud('gamma', ended, route(a, [0.075, 0.3]))] })).toMatchObject({
		'What does Small 1 cost per million tokens?':
			'Small 1 costs $0.075 for input and $0.30 for output at Gamma.',
		'What did Large 2 cost per million tokens?':
			'The last price of Large 2 at Gamma was $3.00 for input and $15.00 for output. That route has ended.',
	});
});

test('two models at one price and one provider are both answered', () => {
	const answers = faq({ providers: [cloud('gamma', route(b, [2, 10]), route(a, [2, 10]))] });
	expect(answers).toMatchObject({
		'What does Small 1 cost per million tokens?':
			'Small 1 costs $2.00 for input and $10.00 for output at Gamma.',
		'What does Large 2 cost per million tokens?':
			'Large 2 costs $2.00 for input and $10.00 for output at Gamma.',
		'Who serves Small 1?': 'Gamma offers Small 1 by tokens.',
		'Who serves Large 2?': 'Gamma offers Large 2 by tokens.',
	});
});

test('the longer context window', () => {
	expect(faq({ b: { limits: { contextTokens: 1_000_000 } } })).toMatchObject({
		'Which has the longer context window?': 'Large 2, with 1,000,000 tokens; Small 1 has 128,000.',
	});
	expect(faq({ b: { limits: { contextTokens: 131_072 } } })).toMatchObject({
		'Which has the longer context window?':
			'Neither by more than 5%: Small 1 takes 128,000 tokens, Large 2 takes 131,072.',
	});
});

test('how recent: days are on, months are in, and equal cutoffs are one', () => {
	const cutoffs = (x: string, y: string) =>
		faq({ a: { knowledgeCutoff: x }, b: { knowledgeCutoff: y } })['How recent is what they know?'];
	expect(cutoffs('2025-06-30', '2024-10')).toBe(
		'The training data of Small 1 ends on 30 Jun 2025, that of Large 2 in Oct 2024.',
	);
	expect(cutoffs('2025-06', '2025-06')).toBe('The training data of both ends in Jun 2025.');
});

test('images, and a video is none', () => {
	const takes = (x: 'image' | 'video', y: 'image' | 'video') =>
		faq({
			a: { modalities: { input: ['text', x] } },
			b: { modalities: { input: ['text', y] } },
		})['Can they read images?'];
	expect(takes('image', 'image')).toBe('Yes, both take images.');
	expect(takes('image', 'video')).toBe('Small 1 can; Large 2 cannot.');
	expect(takes('video', 'image')).toBe('Large 2 can; Small 1 cannot.');
	expect(takes('video', 'video')).toBe('No, neither takes images.');
});

test.each([
	{
		facts: { openWeights: false },
		text: 'No, the weights of Small 1 are not published.',
	},
	{ facts: { openWeights: true }, text: 'Yes, the weights of Small 1 are open.' },
	{
		facts: { openWeights: true, licence: 'Apache-2.0', parameters: { total: 4_660_000_000 } },
		text: 'Yes, the weights of Small 1 are open. Licence: Apache-2.0. Parameters: 4.66B.',
	},
	{
		facts: { openWeights: true, licence: 'CC-BY-NC-4.0', commercialUse: false },
		text: 'Yes, the weights of Small 1 are open. Licence: CC-BY-NC-4.0. Commercial use is not allowed.',
	},
])('own machines: $text', ({ facts, text }) => {
	expect(faq({ a: facts })['Can I run Small 1 on my own machines?']).toBe(text);
});

test('who serves it: sellers by tokens that can be used, six by name', () => {
	const at = (...ids: string[]) => ids.map((id) => cloud(id, route(a)));
	const served = (...providers: NonNullable<PairRecords['providers']>) =>
		faq({ providers })['Who serves Small 1?'];
	expect(served(...at('x', 'y'))).toBe('X and Y offer Small 1 by tokens.');
	expect(served(...at('r', 's', 't', 'u', 'v', 'w', 'x', 'y'))).toBe(
		'R, S, T, U, V, W and 2 more offer Small 1 by tokens.',
	);
	const plan = aProvider({ id: 'plan', kind: 'plan', routes: [route(a)] });
	expect(served(plan)).toBeUndefined();
	expect(served(plan, ...at('x'))).toBe('X offers Small 1 by tokens.');
	expect(served(cloud('x', route(a, [2, 10], { status: 'ended' })))).toBeUndefined();
});

test('no two answers are alike', () => {
	const same = { openWeights: true, retiresOn: '2026-12-01', knowledgeCutoff: '2025-06' };
	const answers = questionsOf(
		aPair({
			a: same,
			b: { ...same, lab: 'acme' },
			providers: [cloud('gamma', route(b, [2, 10]), route(a, [2, 10]))],
		}),
	).map(({ answer }) => answer.text);
	expect(answers).toHaveLength(12);
	expect(new Set(answers).size).toBe(12);
});
