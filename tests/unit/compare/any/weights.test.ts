import { expect, test } from 'vitest';
import {
	equalWeights,
	readWeights,
	weightParams,
	weightsFrom,
} from '../../../../src/compare/any/weights.ts';

const read = (query: string) => readWeights(new URLSearchParams(query));

test('every need weighs 1 until an address says otherwise', () => {
	expect(read('m=a')).toEqual({ weights: equalWeights, problems: [] });
	expect(equalWeights).toEqual({
		coding: 1,
		agents: 1,
		'long-context': 1,
		vision: 1,
		'cheap-bulk': 1,
		'open-weights': 1,
		reasoning: 1,
	});
});

test('an address names the weights that differ, and reads back', () => {
	const weights = weightsFrom((need) => ({ coding: 5, vision: 0 })[need as string] ?? 1);
	const params = weightParams(weights);
	expect(params).toEqual([
		['w', 'coding.5'],
		['w', 'vision.0'],
	]);
	expect(read(String(new URLSearchParams(params)))).toEqual({ weights, problems: [] });
});

test.each(['coding.6', 'coding.-1', 'coding.1.5', 'coding.', 'coding', 'cooking.1', 'toString.1'])(
	'%s is named, and the rest stands',
	(text) => {
		const { weights, problems } = read(`w=${text}&w=agents.2`);
		expect(weights).toEqual({ ...equalWeights, agents: 2 });
		expect(problems).toEqual([
			`Weight: write w=coding.0 to w=coding.5, with any need in place of coding, not “${text}”.`,
		]);
	},
);
