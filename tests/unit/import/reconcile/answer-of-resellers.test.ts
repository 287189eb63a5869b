import { expect, test } from 'vitest';
import { answerOfResellers } from '../../../../src/import/reconcile/answer-of-resellers.ts';

/** `azure yes, poe no`: what resellers say, one after another. */
const said = (text: string) =>
	text
		.split(', ')
		.map((one) => one.split(' '))
		.map(([provider, word]) => ({ provider, yes: word === 'yes' }));

test.each([
	['one yes among noes is a yes', 'azure yes, poe no, kilo no', true],
	['two noes without a yes are a No', 'azure no, poe no', false],
	['a single no says nothing', 'poe no', undefined],
])('tool calling: %s', (_, answers, value) => {
	expect(answerOfResellers('capabilities.toolCalling', 'small-1', said(answers))).toBe(value);
});

test.each([
	['two resellers that say no are a No', 'azure no, poe no', false],
	['more noes than yeses are a No', 'azure yes, poe no, kilo no', false],
	['as many yeses as noes are a yes', 'azure yes, kilo yes, poe no, helicone no', true],
	['one reseller is not enough, however often it says no', 'poe no, poe no', undefined],
	['one yes is a yes', 'poe yes', true],
])('reasoning: %s', (_, answers, value) => {
	expect(answerOfResellers('capabilities.reasoning', 'small-1', said(answers))).toBe(value);
});

test('reasoning: one no is enough before any model on sale reasoned', () => {
	const no = said('poe no');
	expect(answerOfResellers('capabilities.reasoning', 'small-1', no, '2024-09-11')).toBe(false);
	expect(answerOfResellers('capabilities.reasoning', 'small-1', no, '2024-09-12')).toBeUndefined();
	expect(
		answerOfResellers('capabilities.toolCalling', 'small-1', no, '2024-09-11'),
	).toBeUndefined();
});

test.each([
	['more yeses than noes are a yes', 'azure yes, poe yes, kilo no', true],
	['as many noes as yeses say nothing', 'azure yes, poe no', undefined],
	['noes alone say nothing', 'azure no, poe no, kilo no', undefined],
])('open weights: %s', (_, answers, value) => {
	expect(answerOfResellers('openWeights', 'small-1', said(answers))).toBe(value);
});

test('open weights: of a closed family a No is believed', () => {
	expect(answerOfResellers('openWeights', 'grok-4-fast', said('azure no'))).toBe(false);
	expect(answerOfResellers('openWeights', 'gpt-oss-20b', said('azure no'))).toBeUndefined();
	expect(answerOfResellers('openWeights', 'grok-4-fast', [])).toBeUndefined();
});
